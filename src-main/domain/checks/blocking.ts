/** What blocks an article: one finding of one picture at a time, less what a person let pass; every place that says "nothing blocks" asks here. */
import type { Article, Picture } from '../article.ts';
import type { AskedOverride, Finding, FindingPlace, Override } from '../finding.ts';
import type { NewsMetadata } from '../metadata.ts';
import type { Photo, PhotoId } from '../photo.ts';
import { finalRules } from './index.ts';
import { partsOf } from './reading/say.ts';

export interface Passed {
  readonly finding: Finding;
  readonly override: Override;
}

export interface Verdict {
  /** Each about one picture or about the article as a whole. */
  readonly blocking: readonly Finding[];
  readonly passed: readonly Passed[];
}

type Subject = Pick<Article, 'pictures' | 'overrides'>;
type Photos = ReadonlyMap<PhotoId, Photo>;

/** Weighs the findings that block against the article's own overrides and what is asked for besides. */
export function judge(
  findings: readonly Finding[],
  article: Subject,
  photos: Photos,
  requests: readonly AskedOverride[] = [],
): Verdict {
  const final = finalRules();
  const given = (article.overrides ?? []).filter(isGiven);
  const asked = requests.filter(isGiven);
  const blocking: Finding[] = [];
  const passed: Passed[] = [];
  for (const finding of findings.filter(({ severity }) => severity === 'block').flatMap(partsOf)) {
    const override = final.has(finding.rule) ? null : overrideOf(finding, article, photos, given, asked);
    if (override === null) blocking.push(finding);
    else passed.push({ finding, override });
  }
  return { blocking, passed };
}

function overrideOf(
  finding: Finding,
  article: Subject,
  photos: Photos,
  given: readonly Override[],
  asked: readonly AskedOverride[],
): Override | null {
  const found = blockingKey(finding, article, photos);
  const own = given.find((one) => one.former !== true && one.rule === finding.rule && one.found === found);
  if (own !== undefined) return own;
  const request = asked.find(
    ({ rule, picture }) => rule === finding.rule && (picture === undefined || picture === finding.picture),
  );
  return request === undefined ? null : newOverride(finding, found, request);
}

/** An override of that finding, with name and reason. */
export function newOverride(
  { rule, picture, message }: Finding,
  found: string,
  { name, reason }: Pick<Override, 'name' | 'reason'>,
): Override {
  return { rule, picture, finding: message, name, reason, found };
}

function isGiven({ name, reason }: { readonly name: string; readonly reason: string }): boolean {
  return name.trim() !== '' && reason.trim() !== '';
}

/** What a finding is about, as a text that is equal only while picture, photograph, rule and all the words concerned are the same. */
export function blockingKey(finding: Finding, { pictures }: Subject, photos: Photos): string {
  const places = [finding, ...finding.also].map((place) => {
    const picture = place.picture === null ? undefined : pictures[place.picture - 1];
    return [place.field, picture?.id ?? null, wordsAt(place, picture, photos)];
  });
  const own = finding.picture === null ? undefined : pictures[finding.picture - 1];
  // Positions change when pictures are put in order, and are no new matter.
  const message = finding.picture === null ? finding.message : finding.message.replace(/ picture \d+/g, ' picture');
  return JSON.stringify([
    finding.rule,
    message,
    places,
    // Another picture under the same file name is another photograph: nobody let that one pass.
    own === undefined
      ? null
      : [own.id, own.photoId, photos.get(own.photoId)?.perceptualHash ?? null, own.caption, own.credit],
  ]);
}

function wordsAt({ field, start, end }: FindingPlace, picture: Picture | undefined, photos: Photos): string {
  if (picture === undefined) return '';
  const metadata: NewsMetadata = photos.get(picture.photoId)?.metadata ?? {};
  const own = (picture as unknown as Readonly<Record<string, unknown>>)[field];
  const value = typeof own === 'string' ? own : (metadata as Readonly<Record<string, unknown>>)[field];
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? '');
  return start === 0 && end === 0 ? text : text.slice(start, end);
}
