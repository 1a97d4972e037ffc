// The checks of a gallery as an editor types, with grammar and spelling; and the scores over the two corpora of captions.
import type { Article } from '../../src-main/domain/article.ts';
import type { CheckInput } from '../../src-main/domain/checks/check.ts';
import { runChecks } from '../../src-main/domain/checks/index.ts';
import { CLEAN_GALLERIES } from '../../src-main/domain/checks/testing/corpus/clean.ts';
import { inputOf } from '../../src-main/domain/checks/testing/corpus/gallery.ts';
import { MISTAKES } from '../../src-main/domain/checks/testing/corpus/mistakes.ts';
import { scoreOf } from '../../src-main/domain/checks/testing/corpus/seeded.ts';
import { loadLanguageTools } from '../../src-main/language/language-tools.ts';
import { inRoot } from '../setup/places.mjs';
import { percentile } from './corpora/desk.ts';
import type { BenchContext, BenchLine } from './frame/line.ts';

const KEYSTROKE = 'captions-key: checks of 40 pictures after a keystroke';
const OPENED = 'captions-open: checks of 40 pictures just opened';
const FOUND = 'captions-found: seeded mistakes found';
const BLOCKED = 'captions-blocked: clean captions blocked';
const WARNED = 'captions-warned: clean captions warned about';
export const goals: readonly string[] = [KEYSTROKE, OPENED, FOUND, BLOCKED, WARNED];

const PICTURES = 40;

export async function* lines({ wants }: BenchContext): AsyncGenerator<BenchLine> {
  const language = await loadLanguageTools(inRoot('node_modules'));
  const gallery = { ...galleryOf(PICTURES), language };
  const limit = { baseline: null, unit: 'ms p95', better: 'lower', target: 50 } as const;
  if (wants(KEYSTROKE)) {
    let input: CheckInput = gallery;
    const times = timed(200, (at) => {
      input = { ...input, article: typedInto(input.article, at) };
      return input;
    });
    yield { goal: KEYSTROKE, figure: percentile(times, 0.95), ...limit };
  }
  if (wants(OPENED)) {
    const times = timed(60, () => ({ ...gallery, article: structuredClone(gallery.article) }));
    yield { goal: OPENED, figure: percentile(times, 0.95), ...limit };
  }
  const share = { baseline: null, unit: '%' } as const;
  if (wants(FOUND)) {
    const { seeded, found } = scoreOf(MISTAKES, (input) => runChecks({ ...input, language }));
    yield { goal: FOUND, figure: (100 * found) / seeded, ...share, better: 'higher', target: 95 };
  }
  if (!wants(BLOCKED) && !wants(WARNED)) return;
  const captions = CLEAN_GALLERIES.reduce((sum, one) => sum + one.captions.length, 0);
  const findings = CLEAN_GALLERIES.flatMap((one) => runChecks({ ...inputOf(one), language }));
  const of = (severity: string) =>
    (100 * findings.filter((finding) => finding.severity === severity).length) / captions;
  if (wants(BLOCKED)) yield { goal: BLOCKED, figure: of('block'), ...share, better: 'lower', target: 0 };
  if (wants(WARNED)) yield { goal: WARNED, figure: of('warn'), ...share, better: 'lower', target: 2 };
}

/** Captions of two clean galleries in one article: names, places and credits enough to compare. */
function galleryOf(pictures: number): CheckInput {
  const [first, second] = CLEAN_GALLERIES.slice(-3);
  if (first === undefined || second === undefined) throw new Error('Expected clean galleries, found none.');
  return inputOf({ ...first, captions: [...first.captions, ...second.captions].slice(0, pictures) });
}

/** One more letter in one caption; the other pictures stay the same values, as in the window. */
function typedInto(article: Article, at: number): Article {
  const typed = at % article.pictures.length;
  const pictures = article.pictures.map((picture, index) =>
    index === typed ? { ...picture, caption: `${picture.caption} ${'abcdefgh'[at % 8]}` } : picture,
  );
  return { ...article, pictures };
}

/** Rounds at the beginning are not counted: the engine is still compiling. */
function timed(times: number, next: (at: number) => CheckInput): readonly number[] {
  const warm = Math.ceil(times / 4);
  const all = Array.from({ length: times + warm }, (_, at) => {
    const input = next(at);
    const started = performance.now();
    runChecks(input);
    return performance.now() - started;
  });
  return all.slice(warm);
}
