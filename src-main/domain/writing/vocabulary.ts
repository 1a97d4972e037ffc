/** Names, places and credits that a desk has written or its photographs carry: what completion offers. */
import type { Article } from '../article.ts';
import type { NewsMetadata } from '../metadata.ts';
import { isKnownPlace } from '../names/known-places.ts';
import { namePhrases } from '../names/name-phrases.ts';
import { personOf } from '../names/persons.ts';
import type { Photo } from '../photo.ts';
import { creditOfMetadata } from '../prefill.ts';
import { trimAll } from '../text/trim.ts';

export type EntryKind = 'name' | 'place' | 'credit' | 'agency' | 'term';
/** Nearest first: this gallery's texts, the desk's lists, the gallery's files, what the desk wrote before, its agencies, IPTC's lists. */
export const ENTRY_SOURCES = ['gallery', 'lists', 'files', 'desk', 'agencies', 'iptc'] as const;
export type EntrySource = (typeof ENTRY_SOURCES)[number];

export interface VocabularyEntry {
  readonly text: string;
  readonly kind: EntryKind;
  readonly source: EntrySource;
  /** How often it occurs. */
  readonly count: number;
}

const LONGEST = 120;
const NOBODY_SHOWN: ReadonlySet<string> = new Set();

/** Counts texts by kind and spelling. */
class Tally {
  readonly #found = new Map<string, { text: string; kind: EntryKind; count: number }>();

  add(kind: EntryKind, given: string | undefined): void {
    const text = trimAll(given ?? '');
    if (text.length < 2 || text.length > LONGEST || /[\r\n]/.test(text)) return;
    const key = `${kind} ${text}`;
    const before = this.#found.get(key);
    if (before === undefined) this.#found.set(key, { text, kind, count: 1 });
    else before.count += 1;
  }

  /** A single word at the start of a sentence has its capital from there, and is no name for sure. */
  addNamesOf(text: string): void {
    for (const phrase of namePhrases(text)) {
      if (phrase.opensSentence && phrase.words.length === 1) continue;
      // Of `Minister Anna Berg` at the start of a sentence only the person is a name.
      const person = phrase.opensSentence ? personOf(phrase, NOBODY_SHOWN) : null;
      this.add(isKnownPlace(phrase.folded) ? 'place' : 'name', person?.text ?? phrase.text);
    }
  }

  entries(source: EntrySource): readonly VocabularyEntry[] {
    return [...this.#found.values()].map((entry) => ({ ...entry, source }));
  }
}

/** What an article's own texts hold. */
export function articleVocabulary(article: Article, source: EntrySource): readonly VocabularyEntry[] {
  const tally = new Tally();
  for (const text of [article.standfirst, article.body]) tally.addNamesOf(text);
  for (const { caption, credit, altText } of article.pictures) {
    tally.addNamesOf(caption);
    tally.addNamesOf(altText);
    tally.add('credit', credit);
  }
  return tally.entries(source);
}

/** What the photographs' own metadata hold. */
export function filesVocabulary(photos: Iterable<Photo>): readonly VocabularyEntry[] {
  const tally = new Tally();
  for (const { metadata } of photos) addMetadata(tally, metadata);
  return tally.entries('files');
}

function addMetadata(tally: Tally, metadata: NewsMetadata): void {
  for (const person of metadata.personInImage ?? []) tally.add('name', person);
  for (const creator of metadata.creator ?? []) tally.add('name', creator);
  tally.add('name', metadata.event);
  for (const keyword of metadata.keywords ?? []) if (/^\p{Lu}/u.test(keyword)) tally.add('name', keyword);
  const places = [metadata, ...(metadata.locationShown ?? []), ...(metadata.locationCreated ?? [])];
  for (const { sublocation, city, provinceState, country } of places) {
    for (const place of [sublocation, city, provinceState, country]) tally.add('place', place);
  }
  tally.addNamesOf(metadata.description ?? '');
  tally.addNamesOf(metadata.headline ?? '');
  tally.add('credit', creditOfMetadata(metadata));
}

/** One entry a text: counts are added up, the nearest source stays. */
export function joinVocabulary(entries: Iterable<VocabularyEntry>): readonly VocabularyEntry[] {
  const found = new Map<string, VocabularyEntry>();
  for (const entry of entries) {
    const before = found.get(entry.text);
    if (before === undefined) {
      found.set(entry.text, entry);
      continue;
    }
    const nearer = ENTRY_SOURCES.indexOf(entry.source) < ENTRY_SOURCES.indexOf(before.source) ? entry : before;
    found.set(entry.text, { ...nearer, count: before.count + entry.count });
  }
  return [...found.values()];
}
