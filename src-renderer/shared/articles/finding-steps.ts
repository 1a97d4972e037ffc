/** From finding to finding: which one is opened, and where its words are. */
import { ARTICLE_FIELDS, PICTURE_FIELDS } from '../../../src-main/domain/article.ts';
import { comparePlaces } from '../../../src-main/domain/checks/reading-order.ts';
import type { Finding } from '../../../src-main/domain/finding.ts';
import { createStore } from '../store.ts';
import { focusSoon, type TargetName } from '../window/focus-targets.ts';
import { say } from '../window/notices.ts';
import { articles, setPicture } from './articles.ts';
import { untilChecked } from './check-runs.ts';
import { findings, keyOf } from './findings.ts';
import { ARTICLE_WORDS, FINDING_WORDS } from './words.ts';

/** The finding that is opened, by its key; null for none. */
export const chosenFinding = createStore<string | null>(null);

export function toggleFinding(finding: Finding): void {
  const key = keyOf(finding);
  chosenFinding.set((before) => (before === key ? null : key));
}

/** Fields that can be led to; others are in dialogs, or in the file. */
const TARGETS: ReadonlySet<string> = new Set<TargetName>([
  'headline',
  'standfirst',
  'body',
  'caption',
  'credit',
  'altText',
]);

/** Opens it, and selects its words where it is about words. */
export function goToFinding(finding: Finding): void {
  chosenFinding.set(keyOf(finding));
  // Positions are those of the article that was checked: it may have been put in another order since.
  const checked = findings.get().article ?? articles.get().article;
  const picture = finding.picture === null ? undefined : checked?.pictures[finding.picture - 1];
  const isText = [...ARTICLE_FIELDS, ...PICTURE_FIELDS].some((field) => field === finding.field);
  const range = isText && finding.end > finding.start ? { range: [finding.start, finding.end] as const } : {};
  if (picture !== undefined) {
    setPicture(picture.id);
    const name = TARGETS.has(finding.field) ? (finding.field as TargetName) : 'picture';
    focusSoon(name, picture.id, { scroll: 'nearest', ...range });
  } else if (TARGETS.has(finding.field)) {
    focusSoon(finding.field as TargetName, undefined, { scroll: 'nearest', ...range });
  }
}

/** The next one in reading order, and round again; says it. */
export async function stepFinding(by: 1 | -1): Promise<void> {
  await untilChecked();
  const list = [...findings.get().findings].sort(comparePlaces);
  const at = list.findIndex((finding) => keyOf(finding) === chosenFinding.get());
  const from = at >= 0 ? at : currentPlace(list, by);
  const next = list[(from + by + list.length) % list.length];
  if (next === undefined) {
    say(FINDING_WORDS.noFindings);
    return;
  }
  goToFinding(next);
  const where = next.picture === null ? FINDING_WORDS.article : ARTICLE_WORDS.picture(next.picture);
  say(FINDING_WORDS.spoken(where, FINDING_WORDS.severities[next.severity], next.rule, next.message));
}

/** Before the first finding of the current picture, or behind its last one. */
function currentPlace(list: readonly Finding[], by: 1 | -1): number {
  const { article, pictureId } = articles.get();
  const position = (article?.pictures.findIndex(({ id }) => id === pictureId) ?? -1) + 1;
  const isBefore = ({ picture }: Finding): boolean => (picture ?? 0) < position;
  const before = list.filter(isBefore).length;
  return by === 1 ? before - 1 : before + list.filter(({ picture }) => picture === position).length;
}
