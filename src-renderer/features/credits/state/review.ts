/** The credit review as it is shown: grouped how, only what needs a person or all; its lines, and the way through them. */
import { isSame } from '../../../../src-main/domain/changed-rows.ts';
import {
  groupLines,
  type ReviewGroup,
  type ReviewLine,
  reviewLines,
} from '../../../../src-main/domain/credit-review/review-lines.ts';
import { GROUPINGS, type Grouping, type SheetKind } from '../../../../src-main/domain/credit-review/sheet-kinds.ts';
import { flushSaves } from '../../../shared/answers/saves.ts';
import { call } from '../../../shared/api.ts';
import { agencies } from '../../../shared/articles/agencies.ts';
import { articles, setPicture } from '../../../shared/articles/articles.ts';
import { credentials } from '../../../shared/articles/credentials.ts';
import { findings } from '../../../shared/articles/findings.ts';
import { ARTICLE_WORDS } from '../../../shared/articles/words.ts';
import { createStore } from '../../../shared/store.ts';
import { focusSoon } from '../../../shared/window/focus-targets.ts';
import { say } from '../../../shared/window/notices.ts';
import { recall, remember, setPanes, view } from '../../../shared/window/view.ts';
import { WORDS } from '../words.ts';
import { USUAL_COLUMNS } from './credit-columns.ts';

export interface ReviewState {
  readonly grouping: Grouping;
  readonly onlyOpen: boolean;
  /** Those that were open when the filter was set stay in view while they are signed: a list that jumps is not read. */
  readonly kept: ReadonlySet<number>;
  /** Ids of the columns that are shown besides those that always are; remembered. */
  readonly columns: readonly string[];
}

export const review = createStore<ReviewState>({
  grouping: 'order',
  onlyOpen: false,
  kept: new Set(),
  columns: USUAL_COLUMNS,
});

export function setColumns(columns: readonly string[]): void {
  review.patch({ columns });
  remember('credit-columns', columns);
}

export function recallColumns(): void {
  const kept = recall('credit-columns');
  if (Array.isArray(kept)) review.patch({ columns: kept.filter((id): id is string => typeof id === 'string') });
}

let known: { readonly of: readonly unknown[]; readonly lines: readonly ReviewLine[] } = { of: [], lines: [] };

/** The lines of the current article, read again only when something that they are made of is new. */
export function currentLines(): readonly ReviewLine[] {
  const { article, photos } = articles.get();
  const of = [article, photos, findings.get().findings, credentials.get(), agencies.get().agencies];
  if (of.every((one, at) => one === known.of[at])) return known.lines;
  const lines =
    article === null
      ? []
      : reviewLines({
          article,
          photos,
          findings: findings.get().findings,
          credentials: credentials.get(),
          agencies: agencies.get().agencies,
        });
  known = { of, lines: keepingLines(known.lines, lines) };
  return known.lines;
}

/** Lines that say what they said before stay the same objects: a letter in one credit draws one row of the table. */
function keepingLines(before: readonly ReviewLine[], next: readonly ReviewLine[]): readonly ReviewLine[] {
  const known = new Map(before.map((line) => [line.id, line]));
  return next.map((line) => {
    const same = known.get(line.id);
    return same !== undefined && isSame(same, line) ? same : line;
  });
}

export function shownGroups(lines: readonly ReviewLine[], state: ReviewState): readonly ReviewGroup[] {
  const shown = state.onlyOpen ? lines.filter(({ id, open }) => open.length > 0 || state.kept.has(id)) : lines;
  return groupLines(shown, state.grouping).filter((group) => group.lines.length > 0);
}

export function setGrouping(grouping: Grouping): void {
  review.patch({ grouping });
}

export function nextGrouping(): void {
  const at = GROUPINGS.indexOf(review.get().grouping);
  const grouping = GROUPINGS[(at + 1) % GROUPINGS.length] ?? 'order';
  setGrouping(grouping);
  say(WORDS.grouped[grouping]);
}

export function setOnlyOpen(onlyOpen: boolean): void {
  const open = currentLines().filter((line) => line.open.length > 0);
  review.patch({ onlyOpen, kept: new Set(open.map(({ id }) => id)) });
  say(onlyOpen ? WORDS.unresolvedCount(open.length) : WORDS.allPictures);
}

/** The row of that picture in the table; focus moves the grid's own cursor there. */
export function focusLine(id: number): void {
  setPicture(id);
  // The row may be drawn only with the next frame.
  focusSoon('credit-table', undefined, { item: id, scroll: 'nearest' });
}

/** From the current picture on, and round again; says why a person is needed. */
export function toNextOpen(by: 1 | -1): void {
  const lines = shownGroups(currentLines(), review.get()).flatMap((group) => group.lines);
  const at = lines.findIndex(({ id }) => id === articles.get().pictureId);
  for (let step = 1; step <= lines.length; step += 1) {
    const next = lines[(at + by * step + lines.length * 2) % lines.length];
    if (next === undefined || next.open.length === 0) continue;
    focusLine(next.id);
    say(WORDS.unresolvedAt(ARTICLE_WORDS.picture(next.position), next.open));
    return;
  }
  say(WORDS.noneUnresolved);
}

/** The credit of the current picture, to be written in the panel. */
export function editCurrentCredit(): void {
  if (!view.get().panes.panelOpen) setPanes({ panelOpen: true });
  focusSoon('credit-field', undefined, { caret: 'end' });
}

/** Saves the review where the editor chooses; says what was written. */
export async function saveReview(kind: SheetKind): Promise<void> {
  const { article } = articles.get();
  if (article === null) return;
  await flushSaves();
  const saved = await call('review.save', { articleId: article.id, kind, grouping: review.get().grouping });
  if (saved !== null) say(WORDS.saved(saved.name));
}
