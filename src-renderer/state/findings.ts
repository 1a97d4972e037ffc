/** The findings of the article at hand: checks run here in the window after each pause, never in the way of typing. */
import { type Article, type PictureId, unplacedWords } from '../../src-main/domain/article.ts';
import { judge, type Verdict } from '../../src-main/domain/checks/blocking.ts';
import { runChecks } from '../../src-main/domain/checks/index.ts';
import {
  countFindings,
  type Finding,
  type FindingField,
  findingsOfPicture,
  type Severity,
} from '../../src-main/domain/finding.ts';
import { profileFor } from '../../src-main/domain/formats/presets.ts';
import { agencies } from './agencies.ts';
import { articles } from './articles.ts';
import { exporting, loadPresets, presetAtHand } from './exports.ts';
import { askLanguage, languageTools, words } from './language.ts';
import { attempt } from './notices.ts';
import { createStore } from './store.ts';

export interface FindingsState {
  readonly findings: readonly Finding[];
  /** What blocks, and what would if nobody had let it pass: the one source of every place that counts it. */
  readonly verdict: Verdict;
  /** Blocking ones are those of the verdict. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** The article that these findings are about: ranges hold only for its texts. */
  readonly article: Article | null;
  readonly milliseconds: number;
}

const NONE: FindingsState = {
  findings: [],
  verdict: { blocking: [], passed: [] },
  counts: { block: 0, warn: 0, info: 0 },
  article: null,
  milliseconds: 0,
};

export const findings = createStore<FindingsState>(NONE);

/** Checks wait for a pause of this length, in ms, and then for an idle moment. */
const PAUSE = 200;
const IDLE_LIMIT = 500;

let timer: number | null = null;

function found(): FindingsState {
  const { article, photos } = articles.get();
  if (article === null) return NONE;
  const started = performance.now();
  const preset = presetAtHand(article);
  const list = runChecks({
    article,
    photos,
    profile: profileFor(preset, article),
    keeps: preset.keep,
    now: new Date().toISOString(),
    agencies: agencies.get().agencies,
    unplaced: unplacedWords(article),
    language: languageTools(article.language),
  });
  const verdict = judge(list, article, photos);
  const counts = { ...countFindings(list), block: verdict.blocking.length };
  return { findings: list, verdict, counts, article, milliseconds: performance.now() - started };
}

export function checkNow(): void {
  findings.set(found());
  attempt(async () => {
    if (await askLanguage()) findings.set(found());
  });
}

/** Longest wait for grammar and spelling, in ms, before the other findings are shown without them. */
const LANGUAGE_LIMIT = 150;

/** Checks, and shows findings of language together with the others where they come soon: a list that jumps is not read. */
async function checkTogether(): Promise<void> {
  const first = found();
  // Where the text has changed meanwhile, the next check is on its way.
  const showFirst = (): void => {
    if (articles.get().article === first.article) findings.set(first);
  };
  const limit = window.setTimeout(showFirst, LANGUAGE_LIMIT);
  let isAnswered = false;
  try {
    isAnswered = await askLanguage();
  } finally {
    window.clearTimeout(limit);
    if (isAnswered) findings.set(found());
    else showFirst();
  }
}

/** Findings that stand at this place: their own place, or one of the further places of the same defect. */
export function placesIn(
  list: readonly Finding[],
  picture: number | null,
  field: FindingField,
): readonly { readonly finding: Finding; readonly start: number; readonly end: number }[] {
  return list.flatMap((finding) =>
    [finding, ...finding.also]
      .filter((place) => place.picture === picture && place.field === field)
      .map(({ start, end }) => ({ finding, start, end })),
  );
}

export { findingsOfPicture };

export function positionOf(article: Article | null, pictureId: PictureId | null): number {
  return (article?.pictures.findIndex(({ id }) => id === pictureId) ?? -1) + 1;
}

export function startFindings(): void {
  let before = articles.get();
  const run = (): void => {
    timer = null;
    window.requestIdleCallback(() => attempt(checkTogether), { timeout: IDLE_LIMIT });
  };
  articles.subscribe(() => {
    const now = articles.get();
    if (now.article === before.article && now.photos === before.photos) return;
    before = now;
    if (timer !== null) window.clearTimeout(timer);
    timer = window.setTimeout(run, PAUSE);
  });
  words.subscribe(checkNow);
  agencies.subscribe(checkNow);
  let rules = exporting.get();
  exporting.subscribe(() => {
    const now = exporting.get();
    if (now.presetId === rules.presetId && now.presets === rules.presets) return;
    rules = now;
    checkNow();
  });
  attempt(loadPresets);
  checkNow();
}

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { block: 'Blocks', warn: 'Warning', info: 'Note' };
