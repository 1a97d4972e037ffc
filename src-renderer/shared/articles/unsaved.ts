/** Words that the library has not taken: told to the editor, handed to the shell while they fail, offered again at the next start. */
import type { Article } from '../../../src-main/domain/article.ts';
import type { Photo } from '../../../src-main/domain/photo.ts';
import { isOfPhoto, type UnsavedWords, unsavedPlace } from '../../../src-main/domain/unsaved-words.ts';
import { flushSaves, saving, startSaves } from '../answers/saves.ts';
import { call, subscribe } from '../api.ts';
import { createStore } from '../store.ts';
import { attempt, dismissAbout, notify, say } from '../window/notices.ts';
import { closeDialog, openDialog, show } from '../window/view.ts';
import { articles, openArticle, setPicture } from './articles.ts';
import { unsavedWords } from './drafts.ts';
import { articleOf, isSaved, type OfferedWords, photoOf, placed, placedInPhoto, writeBack } from './unsaved-places.ts';
import { UNSAVED_WORDS } from './words.ts';

/** Words of an earlier session that wait for the editor's word. */
export const offered = createStore<readonly OfferedWords[]>([]);

const ABOUT = 'unsaved';

const isWords = (key: string): boolean => key.startsWith('draft:');

/** Texts that could not be saved so far. */
export function failedTexts(failed: ReadonlySet<string>): number {
  return [...failed].filter(isWords).length;
}

type Source = () => readonly UnsavedWords[];
const sources: Source[] = [unsavedWords];

/** Other texts than an article's that the library has not confirmed. */
export function alsoUnsaved(source: Source): void {
  sources.push(source);
}

const allUnsaved: Source = () => sources.flatMap((source) => source());

function keep(isClosing: boolean): Promise<void> {
  const typed = allUnsaved();
  const places = new Set(typed.map(unsavedPlace));
  const waiting = offered.get().flatMap(({ words }) => (places.has(unsavedPlace(words)) ? [] : [words]));
  return call('unsaved.keep', { words: [...waiting, ...typed], isClosing });
}

function watch(): void {
  let before = 0;
  saving.subscribe(() => {
    const { failed, reason } = saving.get();
    const now = failedTexts(failed);
    if (now === before) return;
    if (now > 0) {
      const what = UNSAVED_WORDS.notSaved(now, reason?.failure.message ?? null);
      notify('error', what, UNSAVED_WORDS.wayOut(reason?.failure.wayOut ?? ''), null, ABOUT);
    } else {
      dismissAbout(ABOUT);
      say(UNSAVED_WORDS.allSaved);
    }
    before = now;
    attempt(() => keep(false));
  });
}

/** Longest wait for the last saves before the window closes, in ms; the shell waits a little longer. */
const CLOSE_MS = 1_200;

/** Hands everything over before the window closes: to the library what it takes, to the shell the rest. */
export async function handOver(): Promise<void> {
  if (allUnsaved().length > 0) await keep(false);
  await Promise.race([flushSaves(), new Promise((resolve) => setTimeout(resolve, CLOSE_MS))]);
  await keep(true);
}

async function offer(): Promise<void> {
  const kept = await call('unsaved.load');
  if (kept.length === 0) return;
  const found = new Map<string, Promise<Article | Photo | null>>();
  const once = async <T extends Article | Photo>(key: string, read: () => Promise<T | null>): Promise<T | null> => {
    const reading = found.get(key) ?? read();
    found.set(key, reading);
    return reading as Promise<T | null>;
  };
  const open: OfferedWords[] = [];
  for (const words of kept) {
    const photo = isOfPhoto(words) ? await once(`photo:${words.photoId}`, () => photoOf(words)) : null;
    const one = isOfPhoto(words)
      ? placedInPhoto(words, photo)
      : placed(words, await once(`article:${words.articleId}`, () => articleOf(words)));
    // What was saved after all needs no word.
    if (!isSaved(one, photo)) open.push(one);
  }
  offered.set(open);
  if (open.length > 0) openDialog('unsaved');
  else await keep(false);
}

/** Puts the words where they belong; those whose place is gone stay to be copied. */
export async function putBack(): Promise<void> {
  const home = offered.get().filter(({ saved }) => saved !== null);
  for (const { words } of home) await writeBack(words);
  offered.set(offered.get().filter(({ saved }) => saved === null));
  await keep(false);
  if (offered.get().length === 0) closeDialog();
  if (home.length === 0) return;
  const first = home.map(({ words }) => words).find((words) => !isOfPhoto(words));
  if (first !== undefined && !isOfPhoto(first)) {
    if (await openArticle(first.articleId)) {
      setPicture(first.pictureId ?? articles.get().pictureId);
      show('article');
    }
  }
  say(UNSAVED_WORDS.back(home.length));
}

export async function discardUnsaved(): Promise<void> {
  offered.set([]);
  closeDialog();
  await keep(false);
}

export function copyUnsaved(): Promise<void> {
  const text = offered
    .get()
    .map(({ place, words }) => `${place}\n${words.text ?? UNSAVED_WORDS.asInFile}`)
    .join('\n\n');
  return call('clipboard.write', { text });
}

/** After the articles are known. */
export async function startUnsaved(): Promise<void> {
  watch();
  subscribe('library.restarted', startSaves);
  await offer();
}
