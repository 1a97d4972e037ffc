/** Collects capitalised phrases (names of people and places) from a text, with their places; judging them is `near-misses.ts`. */
import { fold } from '../text/fold.ts';
import { sentenceWords } from '../text/sentence-words.ts';
import { sentences } from '../text/sentences.ts';
import { type Token, tokens } from '../text/tokens.ts';
import { GIVEN_NAMES, OPENERS, PARTICLES } from './known-words.ts';

export interface NameWord {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** One phrase where it is: `Stade de France`, `Anna Meissner`, `Griezmann`. */
export interface NamePhrase {
  readonly text: string;
  readonly folded: string;
  readonly words: readonly NameWord[];
  readonly start: number;
  readonly end: number;
  /** The phrase opens a sentence, where any word has a capital. */
  readonly opensSentence: boolean;
  /** Number of the sentence it is in, from 0. */
  readonly sentence: number;
  /** The word in small letters right before it, folded: `singer` in `the singer Anna Berg`; empty where there is none. */
  readonly before: string;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** By primary tag: articles that open the next thing where none is before them: `hebt in Warschau das Ruder`, `lève à Lyon la Coupe`. */
const ARTICLES: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(['der', 'die', 'das', 'des', 'dem', 'den']),
  fr: new Set(['le', 'la', 'les']),
  es: new Set(['el', 'la', 'los', 'las', 'al']),
  it: new Set(['i', 'la', 'le', 'al']),
};

/** By primary tag: particles of other languages that are small words here: `Carl Gustaf i Lund`, `Donald Tusk do Warszawy`. */
const NO_PARTICLES: Readonly<Record<string, ReadonlySet<string>>> = {
  sv: new Set(['i', 'av', 'de', 'den', 'e']),
  da: new Set(['i', 'av', 'de', 'den', 'e']),
  nb: new Set(['i', 'av', 'de', 'den', 'e']),
  nn: new Set(['i', 'av', 'de', 'den', 'e']),
  no: new Set(['i', 'av', 'de', 'den', 'e']),
  pl: new Set(['i', 'do', 'e', 'y']),
  hr: new Set(['i', 'do', 'da']),
  bs: new Set(['i', 'do', 'da']),
  sr: new Set(['i', 'do', 'da']),
  sl: new Set(['i', 'do', 'da']),
  cs: new Set(['i', 'do', 'da']),
  sk: new Set(['i', 'do', 'da']),
};

/** How a language joins the words of a name. */
interface Manner {
  readonly articles: ReadonlySet<string>;
  readonly noParticles: ReadonlySet<string>;
  /** An apostrophe behind a last vowel is an accent: `Nicolo’ Barella`. */
  readonly hasTypedAccents: boolean;
}

function mannerOf(language: string): Manner {
  const primary = language.split('-')[0]?.toLowerCase() ?? '';
  const [articles, noParticles] = [ARTICLES[primary] ?? NO_WORDS, NO_PARTICLES[primary] ?? NO_WORDS];
  return { articles, noParticles, hasTypedAccents: primary === 'it' };
}

/** Names longer than this are lists or headlines, not names. */
const MOST_WORDS = 6;

function withoutPossessive(token: Token): NameWord {
  const text = token.text.replace(/['’]s$/i, '');
  return { text, folded: fold(text), start: token.start, end: token.start + text.length };
}

function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word) && !/^\p{Lu}$/u.test(word);
}

function isInitial(word: string): boolean {
  return /^(?:\p{Lu}\.?-?){1,3}$/u.test(word) && word.length <= 5;
}

/** Only a space, or the stop after an initial, may be between two words of one name. */
function joins(text: string, before: NameWord, next: Token, possessive: boolean, manner: Manner): boolean {
  if (possessive) return false;
  const gap = text.slice(before.end, next.start);
  return (
    /^[ \u00a0\u202f]$/.test(gap) ||
    // `Nicolo’ Barella`: an accent that the keyboard lacks.
    (manner.hasTypedAccents && /^['’`´] $/.test(gap) && /[aeiou]$/u.test(before.text)) ||
    (/^\.[ \u00a0]?$/.test(gap) &&
      (isInitial(before.text) || /^(?:St|Ste|Jr|Sr|Mt|Dr|Mr|Mrs|Ms|Prof|Gen|Sen|Gov|Rep)$/.test(before.text)))
  );
}

/** Texts are read once: while an editor types, all captions but one are the same as before. */
const readings = new Map<string, Map<string, readonly NamePhrase[]>>();
const MOST_READINGS = 2000;

/**
 * Capitalised phrases of one to six words in reading order; single words that open a sentence are marked, not dropped.
 * @param language of the text, BCP 47: where its sentences end, and which words open them.
 */
export function namePhrases(text: string, language = 'en'): readonly NamePhrase[] {
  const known = readings.get(language) ?? new Map<string, readonly NamePhrase[]>();
  readings.set(language, known);
  const before = known.get(text);
  if (before !== undefined) return before;
  const found = collect(text, language);
  if (known.size >= MOST_READINGS) known.clear();
  known.set(text, found);
  return found;
}

/** `l’Italie`, `d’Emmanuel`, `dell’Arno`: the article is not part of the name. */
const ELIDED = /^(?:[cdjlmnst]|qu|dell|nell|sull|dall|all|coll|un|sant)['’](?=\p{Lu})/u;

function withoutArticle(token: Token): Token {
  const article = ELIDED.exec(token.text)?.[0] ?? '';
  return article === ''
    ? token
    : { text: token.text.slice(article.length), start: token.start + article.length, end: token.end };
}

function collect(text: string, language: string): readonly NamePhrase[] {
  const openers = sentenceWords(language)?.openers ?? NO_WORDS;
  const manner = mannerOf(language);
  const starts = sentences(text, language).map(
    (sentence) => sentence.start + (/\p{L}/u.exec(sentence.text)?.index ?? 0),
  );
  const all = tokens(text).map(withoutArticle);
  const found: NamePhrase[] = [];
  let sentence = 0;
  let at = 0;
  while (at < all.length) {
    const first = all[at] as Token;
    while (sentence + 1 < starts.length && (starts[sentence + 1] ?? 0) <= first.start) sentence += 1;
    if (!/^\p{Lu}/u.test(first.text)) {
      at += 1;
      continue;
    }
    const [words, next] = wordsFrom(text, all, at, starts, manner);
    at = next;
    const opens = words[0]?.start === starts[sentence];
    const kept = trimmed(words, opens, openers);
    if (kept.length > 0 && kept.length <= MOST_WORDS)
      found.push(phraseOf(text, kept, opens && kept[0] === words[0], sentence));
  }
  return found;
}

function wordsFrom(
  text: string,
  all: readonly Token[],
  from: number,
  starts: readonly number[],
  manner: Manner,
): [NameWord[], number] {
  const words: NameWord[] = [];
  let at = from;
  let possessive = false;
  while (at < all.length) {
    const token = all[at] as Token;
    const before = words.at(-1);
    if (before !== undefined && (!joins(text, before, token, possessive, manner) || starts.includes(token.start)))
      break;
    const capital = /^\p{Lu}/u.test(token.text);
    if (!capital && !(before !== undefined && isParticleHere(text, all, at, manner.noParticles))) break;
    if (!capital && manner.articles.has(token.text) && opensNext(before)) break;
    words.push(withoutPossessive(token));
    possessive = /['’]s$/i.test(token.text);
    at += 1;
  }
  return [words, Math.max(at, from + 1)];
}

/** After a name an article opens the next thing; after `Von` it goes on: `Ursula Von der Leyen`. */
function opensNext(before: NameWord | undefined): boolean {
  return before !== undefined && /^\p{Lu}/u.test(before.text) && !PARTICLES.has(before.folded);
}

/** `de` in `Stade de France`: a particle with a capital word, or a second particle and one, after it. */
function isParticleHere(text: string, all: readonly Token[], at: number, noParticles: ReadonlySet<string>): boolean {
  for (let next = at; next < at + 3; next += 1) {
    const token = all[next];
    if (token === undefined || (next > at && text.slice((all[next - 1] as Token).end, token.start).length !== 1))
      return false;
    // `Ortega y Gasset` is one name, `Ana Castro y Elena Vidal` are two.
    const joins = /^[yei]$/.test(all[next - 1]?.text ?? '') && GIVEN_NAMES.has(fold(token.text));
    if (/^\p{Lu}/u.test(token.text)) return next > at && !joins;
    if (!PARTICLES.has(fold(token.text)) || noParticles.has(token.text)) return false;
  }
  return false;
}

/** Without the words that only open the sentence, and without a single letter left over. */
function trimmed(words: readonly NameWord[], opens: boolean, openers: ReadonlySet<string>): readonly NameWord[] {
  let from = 0;
  const isOpener = ({ text, folded }: NameWord) => OPENERS.has(folded) || openers.has(text.toLowerCase());
  while (from < words.length && isOpener(words[from] as NameWord) && (opens || from > 0 || words.length > 1)) from += 1;
  const rest = words.slice(from);
  return rest.length === 1 && !isName(rest[0]?.text ?? '') ? [] : rest;
}

export function phraseOf(
  text: string,
  words: readonly NameWord[],
  opensSentence: boolean,
  sentence: number,
): NamePhrase {
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  return {
    text: text.slice(start, end),
    folded: words.map((word) => word.folded).join(' '),
    words,
    start,
    end,
    opensSentence,
    sentence,
    before: fold(/(?<!\p{L})(\p{Ll}[\p{L}-]*)[ \u00a0]$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? ''),
  };
}
