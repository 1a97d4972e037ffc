/** The findings of the article at hand: checks run here in the window after each pause, never in the way of typing. */
import { type Article, type PictureId, unplacedWords } from '../../../src-main/domain/article.ts';
import { judge, type Verdict } from '../../../src-main/domain/checks/blocking.ts';
import type { CheckInput } from '../../../src-main/domain/checks/check.ts';
import { CHECKS, inReadingOrder, runChecks } from '../../../src-main/domain/checks/index.ts';
import {
  countFindings,
  type Finding,
  type FindingField,
  findingsOfPicture,
  type Severity,
} from '../../../src-main/domain/finding.ts';
import { profileFor } from '../../../src-main/domain/formats/presets.ts';
import { createStore } from '../store.ts';
import { attempt } from '../window/notices.ts';
import { view } from '../window/view.ts';
import { agencies } from './agencies.ts';
import { articles } from './articles.ts';
import { exporting, loadPresets, presetAtHand } from './exports.ts';
import { askLanguage, languageTools, words } from './language.ts';

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

let timer: ReturnType<typeof setTimeout> | null = null;

const [ASKING, PLAIN] = [
  CHECKS.filter(({ asksLanguage }) => asksLanguage),
  CHECKS.filter((check) => !check.asksLanguage),
];
const RANK = new Map(CHECKS.map(({ id }, at) => [id, at]));
/** How long findings that ask nobody stay true of the same texts, in ms: some rules look at the clock. */
const PLAIN_MS = 5_000;
let plain: { readonly of: readonly unknown[]; readonly at: number; readonly list: readonly Finding[] } | null = null;

/** All rules once for an article; when answers about its language come, only the rules that asked for them run again. */
function found(): FindingsState {
  const { article, photos } = articles.get();
  if (article === null) return NONE;
  const started = performance.now();
  const preset = presetAtHand(article);
  const input: CheckInput = {
    article,
    photos,
    profile: profileFor(preset, article, view.get().houseRules),
    keeps: preset.keep,
    now: new Date().toISOString(),
    agencies: agencies.get().agencies,
    unplaced: unplacedWords(article),
    language: languageTools(article.language),
  };
  const of = [article, photos, input.agencies, preset, view.get().houseRules];
  if (plain === null || started - plain.at > PLAIN_MS || of.some((one, at) => one !== plain?.of[at])) {
    plain = { of, at: started, list: runChecks(input, PLAIN) };
    performance.clearMarks(RULES_RUN);
    performance.mark(RULES_RUN);
  }
  const all = [...plain.list, ...runChecks(input, ASKING)];
  const list = inReadingOrder(all.sort((a, b) => (RANK.get(a.rule) ?? 0) - (RANK.get(b.rule) ?? 0)));
  const verdict = judge(list, article, photos);
  const counts = { ...countFindings(list), block: verdict.blocking.length };
  return { findings: list, verdict, counts, article, milliseconds: performance.now() - started };
}

/** The mark in the browser's own timeline by which the bench counts runs of the rules. */
const RULES_RUN = 'rules run';

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
  const limit = setTimeout(showFirst, LANGUAGE_LIMIT);
  let isAnswered = false;
  try {
    isAnswered = await askLanguage();
  } finally {
    clearTimeout(limit);
    if (isAnswered) findings.set(found());
    else showFirst();
  }
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
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(run, PAUSE);
  });
  words.subscribe(checkNow);
  agencies.subscribe(checkNow);
  let { houseRules } = view.get();
  view.subscribe(() => {
    if (view.get().houseRules === houseRules) return;
    houseRules = view.get().houseRules;
    checkNow();
  });
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
