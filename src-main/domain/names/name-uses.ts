/** Every name phrase of a whole gallery with where it is: article text, captions, alt texts, and the files' own metadata. */
import type { Article } from '../article.ts';
import type { FindingField, FindingPlace } from '../finding.ts';
import type { Photo, PhotoId } from '../photo.ts';
import { fold } from '../text/fold.ts';
import { tokens } from '../text/tokens.ts';
import { type NamePhrase, namePhrases } from './name-phrases.ts';

export type NameSource = 'article' | 'caption' | 'metadata';

export interface NameUse {
  readonly source: NameSource;
  readonly picture: number | null;
  readonly field: FindingField;
  readonly phrase: NamePhrase;
  /** Upper-case words and headlines in title case say nothing about small and capital letters. */
  readonly caseCounts: boolean;
  /** Of a name narrowed to its last words: the given name before them, folded; absent where none is known. */
  readonly given?: string;
}

export interface NameUses {
  readonly uses: readonly NameUse[];
  /** Folded words that occur somewhere in lower case: ordinary words, whatever they look like elsewhere. */
  readonly ordinary: ReadonlySet<string>;
}

interface Reading {
  readonly phrases: readonly NamePhrase[];
  readonly ordinary: readonly string[];
  readonly titleCase: boolean;
}

/** Texts are read once: while an editor types, all captions but one are the same as before. */
const readings = new Map<string, Reading>();
let readingsLanguage = '';
const MOST_READINGS = 2000;

function readingOf(text: string, language: string): Reading {
  if (language !== readingsLanguage) readings.clear();
  readingsLanguage = language;
  const before = readings.get(text);
  if (before !== undefined) return before;
  const words = tokens(text);
  const small = words.filter((word) => /^\p{Ll}/u.test(word.text));
  const long = words.filter((word) => word.text.length > 3);
  const reading = {
    phrases: namePhrases(text, language),
    ordinary: [...new Set(small.map((word) => fold(word.text)))],
    titleCase: long.length >= 3 && long.filter((word) => /^\p{Lu}/u.test(word.text)).length >= long.length * 0.8,
  };
  if (readings.size >= MOST_READINGS) readings.clear();
  readings.set(text, reading);
  return reading;
}

/** Name phrases of the article in reading order. Names in `personInImage` and the places are evidence, not text to be changed. */
export function nameUses(article: Article, photos: ReadonlyMap<PhotoId, Photo>): NameUses {
  const uses: NameUse[] = [];
  const ordinary = new Set<string>();
  const add = (source: NameSource, picture: number | null, field: FindingField, text: string) => {
    if (text === '') return;
    const reading = readingOf(text, article.language);
    const titleCase = reading.titleCase && field === 'headline';
    if (!titleCase) for (const word of reading.ordinary) ordinary.add(word);
    for (const phrase of reading.phrases) {
      const shouting = phrase.text === phrase.text.toUpperCase();
      uses.push({ source, picture, field, phrase, caseCounts: !titleCase && !shouting });
    }
  };
  add('article', null, 'headline', article.headline);
  add('article', null, 'standfirst', article.standfirst);
  add('article', null, 'body', article.body);
  article.pictures.forEach((picture, index) => {
    add('caption', index + 1, 'caption', picture.caption);
    add('caption', index + 1, 'altText', picture.altText);
    const metadata = photos.get(picture.photoId)?.metadata;
    for (const person of metadata?.personInImage ?? []) add('metadata', index + 1, 'personInImage', person);
    add('metadata', index + 1, 'city', metadata?.city ?? '');
    add('metadata', index + 1, 'city', metadata?.sublocation ?? '');
  });
  return { uses, ordinary };
}

/** Where a use is; metadata is named as a whole field, since only a person may change a file. */
export function placeOf(use: NameUse): FindingPlace {
  const whole = use.source === 'metadata';
  const { start, end } = use.phrase;
  return { picture: use.picture, field: use.field, start: whole ? 0 : start, end: whole ? 0 : end };
}
