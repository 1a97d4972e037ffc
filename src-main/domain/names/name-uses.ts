/** Every name phrase of a whole gallery with where it is: article text, captions, alt texts, and the files' own metadata. */
import type { Article } from '../article.ts';
import type { FindingField, FindingPlace } from '../finding.ts';
import type { NewsMetadata } from '../metadata.ts';
import type { Photo, PhotoId } from '../photo.ts';
import { fold } from '../text/fold.ts';
import { tokens } from '../text/tokens.ts';
import { addsS } from './name-cases.ts';
import { type NamePhrase, type NameWord, namePhrases, phraseOf } from './name-phrases.ts';

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
  /** Person Shown of a file whose own words have accents: its plain letters are meant. */
  readonly isMeant?: true;
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
  const add = (source: NameSource, picture: number | null, field: FindingField, text: string, more = {}) => {
    if (text === '') return;
    const reading = readingOf(text, article.language);
    const titleCase = reading.titleCase && field === 'headline';
    if (!titleCase) for (const word of reading.ordinary) ordinary.add(word);
    for (const phrase of reading.phrases) {
      const shouting = phrase.text === phrase.text.toUpperCase();
      uses.push({ source, picture, field, phrase, caseCounts: !titleCase && !shouting, ...more });
    }
  };
  add('article', null, 'headline', article.headline);
  add('article', null, 'standfirst', article.standfirst);
  add('article', null, 'body', article.body);
  article.pictures.forEach((picture, index) => {
    add('caption', index + 1, 'caption', picture.caption);
    add('caption', index + 1, 'altText', picture.altText);
    const metadata = photos.get(picture.photoId)?.metadata;
    const meant = hasAccents(metadata) ? { isMeant: true } : {};
    for (const person of metadata?.personInImage ?? []) add('metadata', index + 1, 'personInImage', person, meant);
    add('metadata', index + 1, 'city', metadata?.city ?? '');
    add('metadata', index + 1, 'city', metadata?.sublocation ?? '');
  });
  return { uses: withoutAddedS(uses, article.language), ordinary };
}

const ACCENTED = /(?![ßøłđıæœ])[^\P{L}a-z]/iu;

/** Whether the file's own words have any letter with an accent: many agencies send none. */
function hasAccents(metadata: NewsMetadata | undefined): boolean {
  if (metadata === undefined) return false;
  const { description = '', headline = '', city = '', sublocation = '', personInImage = [], creator = [] } = metadata;
  return ACCENTED.test(
    [description, headline, city, sublocation, ...personInImage, ...creator].join(' ').normalize('NFC'),
  );
}

/** Shortest name that is told from a word by its letters. */
const SHORTEST_NAME = 4;

/** `Thomas Müllers Trikot`, `the Müllers`: a name with an s behind it is that name where the gallery has it without, or nearly. */
function withoutAddedS(uses: readonly NameUse[], language: string): readonly NameUse[] {
  const primary = language.split('-')[0]?.toLowerCase() ?? '';
  if (!addsS(primary) && primary !== 'en') return uses;
  const lasts = uses.flatMap(({ phrase: { words } }) =>
    words.slice(-1).map((last) => ({ last, isWhole: words.length > 1 })),
  );
  const spelt = new Set(lasts.map(({ last }) => last.text));
  // Of names in full only: `Flusses` is no genitive of `Flüsse`.
  const surnames = new Set(lasts.flatMap(({ last, isWhole }) => (isWhole ? [last.folded] : [])));
  const isAdded = ({ text, folded }: NameWord): boolean => {
    const base = folded.slice(0, -1);
    if (!text.endsWith('s') || base.length < SHORTEST_NAME || /[sxz]$/.test(base)) return false;
    return spelt.has(text.slice(0, -1)) || surnames.has(base);
  };
  return uses.flatMap((use): readonly NameUse[] => {
    // English has it for families alone: `the Müllers`.
    const { words, before, opensSentence } = use.phrase;
    const isFamily = words.length === 1 && (before === 'the' || (before === '' && !opensSentence));
    if (use.source === 'metadata' || (primary === 'en' && !isFamily)) return [use];
    const at = words.findIndex(isAdded);
    return at < 0 ? [use] : cutAt(use, at);
  });
}

/** The name up to the word at `at` without its s, and what is behind it: German nouns have a capital too. */
function cutAt(use: NameUse, at: number): readonly NameUse[] {
  const { phrase } = use;
  const name = phrase.words
    .slice(0, at + 1)
    .map((word, place) =>
      place < at
        ? word
        : { ...word, text: word.text.slice(0, -1), folded: word.folded.slice(0, -1), end: word.end - 1 },
    );
  const behind = phrase.words.slice(at + 1);
  return [name, behind]
    .filter((words) => words.length > 0)
    .map((words) => {
      const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
      const part = { ...phraseOf('', words, phrase.opensSentence && words === name, phrase.sentence) };
      const text = phrase.text.slice(start - phrase.start, end - phrase.start);
      return { ...use, phrase: { ...part, text, before: words === name ? phrase.before : '' } };
    });
}

/** Where a use is; metadata is named as a whole field, since only a person may change a file. */
export function placeOf(use: NameUse): FindingPlace {
  const whole = use.source === 'metadata';
  const { start, end } = use.phrase;
  return { picture: use.picture, field: use.field, start: whole ? 0 : start, end: whole ? 0 : end };
}
