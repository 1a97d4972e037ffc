/** What is ready while captions are written: code replacements, and the words that completion offers. */

import type { PictureId } from '../../../src-main/domain/article.ts';
import { type CodeList, type Codes, codesOf, DEFAULT_DELIMITER } from '../../../src-main/domain/writing/codes.ts';
import { agencyEntries, IPTC_TERMS } from '../../../src-main/domain/writing/list-terms.ts';
import type { ExpansionSource } from '../../../src-main/domain/writing/typing-expansion.ts';
import { variableValues } from '../../../src-main/domain/writing/variables.ts';
import {
  articleVocabulary,
  filesVocabulary,
  joinVocabulary,
  type VocabularyEntry,
} from '../../../src-main/domain/writing/vocabulary.ts';
import { act } from '../answers/acts.ts';
import { call } from '../api.ts';
import { createStore } from '../store.ts';
import { attempt, say } from '../window/notices.ts';
import { recall, remember } from '../window/view.ts';
import { agencies } from './agencies.ts';
import { articles } from './articles.ts';
import { ARTICLE_WORDS } from './words.ts';

export interface WritingState {
  readonly lists: readonly CodeList[];
  readonly codes: Codes;
  /** Character before and after a code. */
  readonly delimiter: string;
}

export const writing = createStore<WritingState>({ lists: [], codes: new Map(), delimiter: DEFAULT_DELIMITER });

function takeLists(lists: readonly CodeList[]): void {
  writing.patch({ lists, codes: codesOf(lists) });
}

/** Asks for code files; the number of codes afterwards, or null where the editor cancelled. */
export async function chooseCodes(): Promise<number | null> {
  const lists = await call('codes.choose');
  if (lists === null) return null;
  takeLists(lists);
  return writing.get().codes.size;
}

export async function removeCodes(listId: number): Promise<void> {
  takeLists(await act('codes.remove', { listId }));
}

export function setDelimiter(delimiter: string): void {
  const [first] = [...delimiter.trim()].slice(-1);
  if (first === undefined || /[\p{L}\p{N}#{}]/u.test(first)) return;
  writing.patch({ delimiter: first });
  remember('codeDelimiter', first);
}

/**
 * What a just typed character may expand in a field of that picture; null where the picture is gone. In the article's
 * own texts (`pictureId` null) the variables are those of the current picture, else of the first one.
 */
export function expansionSource(pictureId: PictureId | null): ExpansionSource | null {
  const { article, photos, pictureId: atHand } = articles.get();
  if (article === null) return null;
  const wanted = pictureId ?? atHand;
  const named = article.pictures.find(({ id }) => id === wanted);
  const picture = named ?? (pictureId === null ? (article.pictures[0] ?? null) : undefined);
  if (picture === undefined) return null;
  const { codes, delimiter } = writing.get();
  return {
    codes,
    delimiter,
    values: variableValues({
      article,
      picture,
      photo: picture === null ? null : (photos.get(picture.photoId) ?? null),
      agencies: agencies.get().agencies,
    }),
  };
}

let desk: { readonly articleId: number | null; readonly entries: readonly VocabularyEntry[] } = {
  articleId: null,
  entries: [],
};
interface Known {
  readonly of: unknown;
  readonly entries: readonly VocabularyEntry[];
}
const NOTHING: Known = { of: null, entries: [] };
let files: Known = NOTHING;
/** So old the words of the gallery may be while they are offered, in ms. */
const REREAD_MS = 1_000;
interface Gallery extends Known {
  readonly articleId: number;
  /** When its texts were read, in ms. */
  readonly at: number;
}
const NO_GALLERY: Gallery = { ...NOTHING, articleId: 0, at: 0 };
let gallery: Gallery = NO_GALLERY;

/** The desk's lists say something else: they are asked for again with the next word. */
export function forgetVocabulary(): void {
  desk = { articleId: null, entries: [] };
  gallery = NO_GALLERY;
}

/** Names, places and credits of this gallery, its files and the desk; read again only where one of them is new. */
export function vocabulary(): readonly VocabularyEntry[] {
  const { article, photos } = articles.get();
  if (article === null) return [];
  if (desk.articleId !== article.id) {
    const articleId = article.id;
    desk = { articleId, entries: [] };
    attempt(async () => {
      const entries = await call('desk.vocabulary', { except: articleId });
      if (desk.articleId !== articleId) return;
      desk = { articleId, entries };
      gallery = NO_GALLERY;
    });
  }
  if (files.of !== photos) {
    files = { of: photos, entries: filesVocabulary(photos.values()) };
    gallery = NO_GALLERY;
  }
  // While a word is typed it is not its own neighbour: the texts are read again once a second, not with each letter.
  const isFresh = gallery.of !== NOTHING.of && gallery.articleId === article.id && Date.now() - gallery.at < REREAD_MS;
  if (gallery.of !== article && !isFresh) {
    const own = articleVocabulary(article, 'gallery');
    const listed = agencyEntries(agencies.get().agencies);
    gallery = {
      of: article,
      articleId: article.id,
      at: Date.now(),
      entries: joinVocabulary([...own, ...files.entries, ...desk.entries, ...listed, ...IPTC_TERMS]),
    };
  }
  return gallery.entries;
}

/** The field that has the caret, for the command that asks for completions. */
let completionAtHand: (() => void) | null = null;

export function setCompletionAtHand(ask: (() => void) | null): void {
  completionAtHand = ask;
}

/** Asks by key: also for words without a capital, and for none. */
export function askForCompletion(): void {
  if (completionAtHand === null) say(ARTICLE_WORDS.caretFirst);
  else completionAtHand();
}

export async function startWriting(): Promise<void> {
  const delimiter = recall('codeDelimiter');
  if (typeof delimiter === 'string' && delimiter !== '') writing.patch({ delimiter });
  takeLists(await act('codes.list', undefined));
}
