/** Runs of the rules over the current article: on their own thread after each pause, never in the way of typing. */
import type { Article } from '../../../src-main/domain/article.ts';
import { isSame } from '../../../src-main/domain/changed-rows.ts';
import { profileFor } from '../../../src-main/domain/formats/presets.ts';
import type { UnansweredTexts } from '../../../src-main/domain/language-answers.ts';
import type { Photo, PhotoId } from '../../../src-main/domain/photo.ts';
import { delimiterOf } from '../../../src-main/domain/writing/codes.ts';
import { attempt } from '../window/notices.ts';
import { recall, view } from '../window/view.ts';
import { agencies } from './agencies.ts';
import type { CheckAnswer, CheckQuestion, LanguageReply } from './article-checker.ts';
import { articles } from './articles.ts';
import CheckerWorker from './checker-worker.ts?worker';
import { currentPreset, exporting, loadPresets } from './exports.ts';
import { findings, keyOf, NO_FINDINGS, withOverridden } from './findings.ts';
import { examine, words } from './language.ts';
import { FINDING_WORDS } from './words.ts';

/** Checks wait for a pause of this length, in ms. */
const PAUSE_MS = 200;
/** Longest wait for grammar and spelling, in ms, before the other findings are shown without them. */
const LANGUAGE_LIMIT_MS = 150;
/** The mark in the browser's own timeline by which the bench counts runs of the rules. */
const RULES_RUN = 'rules-run';

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
    const error = new Error(FINDING_WORDS.checksStopped(event.message));
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
  const preset = currentPreset(article);
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
    codeDelimiter: delimiterOf(recall('codeDelimiter')),
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
    findings.set(NO_FINDINGS);
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
  const apart = withOverridden(list, verdict);
  const kept = apart.findings.map((finding) => {
    const known = before.get(keyOf(finding));
    return known !== undefined && isSame(known, finding) ? known : finding;
  });
  const overridden = new Set(kept.filter((_, at) => apart.overridden.has(apart.findings[at]!)));
  findings.set({ findings: kept, verdict, counts, overridden, article });
  if (article === articles.get().article) release();
}

export function startFindings(): void {
  let before = articles.get();
  articles.subscribe(() => {
    const now = articles.get();
    if (now.article === before.article && now.photos === before.photos) return;
    const isAnother = now.article?.id !== before.article?.id;
    before = now;
    if (isAnother) findings.set(NO_FINDINGS);
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
