/** The findings of the current article, and which of them are about a picture or at a place. */
import type { Article, PictureId } from '../../../src-main/domain/article.ts';
import type { Verdict } from '../../../src-main/domain/checks/blocking.ts';
import { partsOf } from '../../../src-main/domain/checks/reading/say.ts';
import type { Finding, FindingField, Severity } from '../../../src-main/domain/finding.ts';
import { createStore } from '../store.ts';

export interface FindingsState {
  readonly findings: readonly Finding[];
  /** What blocks, and what would if nobody had let it pass: the one source of every place that counts it. */
  readonly verdict: Verdict;
  /** Blocking ones are those of the verdict. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Findings that a person let pass: told and counted apart. */
  readonly overridden: ReadonlySet<Finding>;
  /** The article that these findings are about: ranges hold only for its texts. Null where nothing has been checked yet. */
  readonly article: Article | null;
}

export const NO_FINDINGS: FindingsState = {
  findings: [],
  verdict: { blocking: [], passed: [] },
  counts: { block: 0, warn: 0, info: 0 },
  overridden: new Set(),
  article: null,
};

export const findings = createStore<FindingsState>(NO_FINDINGS);

/** Names a finding among those of its article. */
export function keyOf({ rule, picture, field, start: from, message }: Finding): string {
  return `${rule}:${picture}:${field}:${from}:${message}`;
}

/** The list with what is said once of several pictures taken apart where only some of them were let pass, and which ones were. */
export function withOverridden(
  list: readonly Finding[],
  { passed }: Verdict,
): { readonly findings: readonly Finding[]; readonly overridden: ReadonlySet<Finding> } {
  if (passed.length === 0) return { findings: list, overridden: new Set() };
  const keys = new Set(passed.map(({ finding }) => keyOf(finding)));
  const isPassed = (one: Finding): boolean => one.severity === 'block' && keys.has(keyOf(one));
  const findings = list.flatMap((finding) => {
    const parts = partsOf(finding);
    return parts.some(isPassed) ? parts : [finding];
  });
  return { findings, overridden: new Set(findings.filter(isPassed)) };
}

/** What was found about one picture, or (null) about the article itself: in reading order, each once. */
export function findingsAt(state: FindingsState, pictureId: PictureId | null): readonly Finding[] {
  let byPicture = indexed.get(state);
  if (byPicture === undefined) {
    byPicture = new Map();
    for (const finding of state.findings) {
      for (const position of new Set([finding, ...finding.also].map(({ picture }) => picture))) {
        const id = position === null ? null : (state.article?.pictures[position - 1]?.id ?? null);
        const own = byPicture.get(id);
        if (own === undefined) byPicture.set(id, [finding]);
        else own.push(finding);
      }
    }
    indexed.set(state, byPicture);
  }
  return byPicture.get(pictureId) ?? NOTHING;
}

const NOTHING: readonly Finding[] = [];
const indexed = new WeakMap<FindingsState, Map<PictureId | null, Finding[]>>();

/** What a finding underlines, without the number of its picture: a picture that goes out above it leaves its marks the same. */
export interface MarkedPlace {
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
}

/** Findings that are at this place: their own place, or one of the further places of the same defect. */
export function placesIn(
  list: readonly Finding[],
  picture: number | null,
  field: FindingField,
): readonly MarkedPlace[] {
  return list.flatMap(({ severity, ...finding }) =>
    [finding, ...finding.also]
      .filter((place) => place.picture === picture && place.field === field)
      .map(({ start, end }) => ({ severity, start, end })),
  );
}
