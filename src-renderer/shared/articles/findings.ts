/** The findings of the article at hand: the rules run on a thread of their own after each pause, never in the way of typing. */
import type { Article, PictureId } from '../../../src-main/domain/article.ts';
import { isSame } from '../../../src-main/domain/changed-rows.ts';
import type { Verdict } from '../../../src-main/domain/checks/blocking.ts';
import { type Finding, type FindingField, findingsOfPicture, type Severity } from '../../../src-main/domain/finding.ts';
import { profileFor } from '../../../src-main/domain/formats/presets.ts';
import type { UnansweredTexts } from '../../../src-main/domain/language-answers.ts';
import type { Photo, PhotoId } from '../../../src-main/domain/photo.ts';
import { createStore } from '../store.ts';
import { attempt } from '../window/notices.ts';
import { view } from '../window/view.ts';
import { agencies } from './agencies.ts';
import type { CheckAnswer, CheckQuestion, LanguageReply } from './article-checker.ts';
import { articles } from './articles.ts';
import CheckerWorker from './checker-worker.ts?worker';
import { exporting, loadPresets, presetAtHand } from './exports.ts';
import { examine, words } from './language.ts';
import { positionOf } from './picture-places.ts';

export interface FindingsState {
  readonly findings: readonly Finding[];
  /** What blocks, and what would if nobody had let it pass: the one source of every place that counts it. */
  readonly verdict: Verdict;
  /** Blocking ones are those of the verdict. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** The article that these findings are about: ranges hold only for its texts. */
  readonly article: Article | null;
}

const NONE: FindingsState = {
  findings: [],
  verdict: { blocking: [], passed: [] },
  counts: { block: 0, warn: 0, info: 0 },
  article: null,
};

export const findings = createStore<FindingsState>(NONE);

/** Checks wait for a pause of this length, in ms. */
const PAUSE_MS = 200;
/** Longest wait for grammar and spelling, in ms, before the other findings are shown without them. */
const LANGUAGE_LIMIT_MS = 150;
/** The mark in the browser's own timeline by which the bench counts runs of the rules. */
const RULES_RUN = 'rules run';

let timer: ReturnType<typeof setTimeout> | null = null;
let thread: Worker | null = null;
let tickets = 0;
/** The thread is at a check; and whether another is wanted after it. */
let isRunning = false;
let isWantedAgain = false;
/** What the tickets are about that may still be answered, and the newest of which findings are shown. */
const asked = new Map<number, Article>();
let shown = 0;
/** Photographs as the thread has them. */
let told: ReadonlyMap<PhotoId, Photo> = new Map();
/** Those who wait until the findings are about the article as it is. */
let waiting: { readonly done: () => void; readonly failed: (error: Error) => void }[] = [];

function start(): Worker {
  const worker = new CheckerWorker();
  told = new Map();
  worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => attempt(() => take(data));
  worker.onerror = (event) => {
    // The next change starts another one.
    worker.terminate();
    thread = null;
    isRunning = false;
    const error = new Error(`The checks stopped: ${event.message}. Close the article and open it again.`);
    // Who waits for findings must not go on without them; else nobody would tell.
    const failed = waiting;
    waiting = [];
    for (const one of failed) one.failed(error);
    if (failed.length === 0) attempt(() => Promise.reject(error));
  };
  return worker;
}

function question(article: Article): CheckQuestion {
  const { photos } = articles.get();
  const preset = presetAtHand(article);
  const { agencies: list, isOwn } = agencies.get();
  const changed = [...photos.values()].filter((photo) => told.get(photo.id) !== photo);
  told = photos;
  tickets += 1;
  return {
    kind: 'check',
    ticket: tickets,
    article,
    photoIds: [...photos.keys()],
    photos: changed,
    profile: profileFor(preset, article, view.get().houseRules),
    keeps: { gps: preset.keep.gps, serialNumbers: preset.keep.serialNumbers },
    agencies: isOwn ? list : null,
    words: words.get(),
    now: new Date().toISOString(),
  };
}

/** Checks the article as it is now, at once; while a check runs, after it. */
export function checkNow(): void {
  const { article } = articles.get();
  if (timer !== null) clearTimeout(timer);
  timer = null;
  if (article === null) {
    findings.set(NONE);
    release();
    return;
  }
  isWantedAgain = isRunning;
  if (isRunning) return;
  thread ??= start();
  const next = question(article);
  asked.set(next.ticket, article);
  isRunning = true;
  thread.postMessage(next);
}

/** Answers when the findings are about the article as it is; fails where the checks stop before. */
export function untilChecked(): Promise<void> {
  if (findings.get().article === articles.get().article) return Promise.resolve();
  const checked = new Promise<void>((done, failed) => waiting.push({ done, failed }));
  checkNow();
  return checked;
}

function release(): void {
  const done = waiting;
  waiting = [];
  for (const one of done) one.done();
}

/** An answer of the thread; those of language are shown together with the others where they come soon: a list that jumps is not read. */
async function take(answer: CheckAnswer): Promise<void> {
  if (answer.ranAll) {
    isRunning = false;
    performance.clearMarks(RULES_RUN);
    performance.mark(RULES_RUN);
  }
  if (isWantedAgain) checkNow();
  if (!answer.ranAll || !hasTexts(answer.unanswered)) {
    show(answer);
    return;
  }
  const limit = setTimeout(() => show(answer), LANGUAGE_LIMIT_MS);
  const language = asked.get(answer.ticket)?.language ?? '';
  try {
    const replies = await examine(language, answer.unanswered);
    const reply: LanguageReply = {
      kind: 'language',
      ticket: answer.ticket,
      language,
      asked: answer.unanswered,
      replies,
    };
    thread?.postMessage(reply);
    // Without a dictionary nothing more comes.
    if (replies === null) show(answer);
  } catch (error) {
    show(answer);
    throw error;
  } finally {
    clearTimeout(limit);
  }
}

function hasTexts({ agreement, spelling, words: single }: UnansweredTexts): boolean {
  return agreement.length + spelling.length + single.length > 0;
}

/** Never over newer findings. What says the same as before stays the same object, and draws nothing. */
function show({ ticket, findings: list, verdict, counts }: CheckAnswer): void {
  const article = asked.get(ticket);
  if (article === undefined || ticket < shown || articles.get().article?.id !== article.id) return;
  shown = ticket;
  for (const older of asked.keys()) if (older < ticket) asked.delete(older);
  const before = new Map(findings.get().findings.map((finding) => [keyOf(finding), finding]));
  const kept = list.map((finding) => {
    const known = before.get(keyOf(finding));
    return known !== undefined && isSame(known, finding) ? known : finding;
  });
  findings.set({ findings: kept, verdict, counts, article });
  if (article === articles.get().article) release();
}

/** Names a finding among those of its article. */
export function keyOf({ rule, picture, field, start: from, message }: Finding): string {
  return `${rule}:${picture}:${field}:${from}:${message}`;
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

/** Findings that stand at this place: their own place, or one of the further places of the same defect. */
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

export { findingsOfPicture, positionOf };

export function startFindings(): void {
  let before = articles.get();
  articles.subscribe(() => {
    const now = articles.get();
    if (now.article === before.article && now.photos === before.photos) return;
    const isAnother = now.article?.id !== before.article?.id;
    before = now;
    if (isAnother) findings.set(NONE);
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(checkNow, PAUSE_MS);
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
