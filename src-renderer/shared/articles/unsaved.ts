/** Words that the library has not taken: told to the editor, handed to the shell while they fail, offered again at the next start. */

import type { Article, PictureField } from '../../../src-main/domain/article.ts';
import { numbered, plural } from '../../../src-main/domain/counts.ts';
import type { UnsavedWords } from '../../../src-main/domain/unsaved-words.ts';
import { act } from '../answers/acts.ts';
import { flushSaves, saving, startSaves } from '../answers/saves.ts';
import { call, subscribe } from '../api.ts';
import { createStore } from '../store.ts';
import { attempt, dismissAbout, notify, say } from '../window/notices.ts';
import { closeDialog, openDialog, show } from '../window/view.ts';
import { articles, openArticle, setPicture } from './articles.ts';
import { isArticleField, unsavedWords } from './drafts.ts';

export interface OfferedWords extends UnsavedWords {
  /** Where they belong, in words. */
  readonly place: string;
  /** What the library has there; null where the place is gone. */
  readonly saved: string | null;
}

/** Words of an earlier session that wait for the editor's word. */
export const offered = createStore<readonly OfferedWords[]>([]);

const ABOUT = 'unsaved';

const isWords = (key: string): boolean => key.startsWith('draft:');

/** Texts that could not be saved so far. */
export function failedTexts(failed: ReadonlySet<string>): number {
  return [...failed].filter(isWords).length;
}

function keep(isClosing: boolean): Promise<void> {
  const waiting = offered.get().map(({ articleId, pictureId, field, text }) => ({ articleId, pictureId, field, text }));
  const typed = unsavedWords();
  const isTyped = (one: UnsavedWords): boolean =>
    typed.some(
      ({ pictureId, articleId, field }) =>
        pictureId === one.pictureId && articleId === one.articleId && field === one.field,
    );
  return call('unsaved.keep', { words: [...waiting.filter((one) => !isTyped(one)), ...typed], isClosing });
}

function watch(): void {
  let before = 0;
  saving.subscribe(() => {
    const { failed, reason } = saving.get();
    const now = failedTexts(failed);
    if (now === before) return;
    if (now > 0) {
      const what = plural(now, 'One text is not saved', `${numbered(now)} texts are not saved`);
      const why = reason === null ? '' : ` ${reason.failure.message}`;
      const wayOut =
        `${reason?.failure.wayOut ?? ''} Your words stay here and are saved as soon as that is possible.`.trim();
      notify('error', `${what}.${why}`, wayOut, null, ABOUT);
    } else {
      dismissAbout(ABOUT);
      say('Everything is saved.');
    }
    before = now;
    attempt(() => keep(false));
  });
}

/** Longest wait for the last saves before the window closes, in ms; the shell waits a little longer. */
const CLOSE_MS = 1_200;

/** Hands everything over before the window closes: to the library what it takes, to the shell the rest. */
export async function handOver(): Promise<void> {
  if (unsavedWords().length > 0) await keep(false);
  await Promise.race([flushSaves(), new Promise((resolve) => setTimeout(resolve, CLOSE_MS))]);
  await keep(true);
}

const NAMES: Readonly<Record<string, string>> = { altText: 'Alt text', body: 'Body' };
const named = (field: string): string => NAMES[field] ?? field.charAt(0).toUpperCase() + field.slice(1);

/** Where the words belong, as far as that place is still there. */
function placed(words: UnsavedWords, article: Article | null): OfferedWords {
  const title = article === null ? 'an article that is gone' : `“${article.headline || 'Untitled article'}”`;
  const at = article?.pictures.findIndex(({ id }) => id === words.pictureId) ?? -1;
  const picture = article?.pictures[at];
  if (words.pictureId === null) {
    const saved = article === null || !isArticleField(words.field) ? null : article[words.field];
    return { ...words, saved, place: `${named(words.field)} of ${title}` };
  }
  const saved = picture === undefined ? null : picture[words.field as PictureField];
  const where = picture === undefined ? 'a picture that is gone' : `picture ${at + 1}`;
  return { ...words, saved, place: `${named(words.field)} of ${where} in ${title}` };
}

async function offer(): Promise<void> {
  const words = await call('unsaved.load');
  if (words.length === 0) return;
  const known = new Map<number, Article | null>();
  for (const { articleId } of words) {
    if (known.has(articleId)) continue;
    const isHere = articles.get().list.some(({ id }) => id === articleId);
    known.set(articleId, isHere ? (await call('articles.open', { articleId })).article : null);
  }
  // What was saved after all needs no word.
  offered.set(
    words.map((one) => placed(one, known.get(one.articleId) ?? null)).filter(({ saved, text }) => saved !== text),
  );
  if (offered.get().length > 0) openDialog('unsaved');
  else await keep(false);
}

/** Puts the words where they belong; those whose place is gone stay to be copied. */
export async function putBack(): Promise<void> {
  const home = offered.get().filter(({ saved }) => saved !== null);
  for (const { articleId, pictureId, field, text } of home) {
    if (pictureId === null) await act('articles.edit', { articleId, patch: { [field]: text } });
    else await act('pictures.edit', { pictureId, patch: { [field]: text } });
  }
  const [first] = home;
  offered.set(offered.get().filter(({ saved }) => saved === null));
  await keep(false);
  if (offered.get().length === 0) closeDialog();
  if (first !== undefined) {
    await openArticle(first.articleId);
    setPicture(first.pictureId ?? articles.get().pictureId);
    show('article');
    say(plural(home.length, 'The words are back.', `${numbered(home.length)} texts are back.`));
  }
}

export async function discardUnsaved(): Promise<void> {
  offered.set([]);
  closeDialog();
  await keep(false);
}

export function copyUnsaved(): Promise<void> {
  const text = offered
    .get()
    .map((one) => `${one.place}\n${one.text}`)
    .join('\n\n');
  return call('clipboard.write', { text });
}

/** After the articles are known. */
export async function startUnsaved(): Promise<void> {
  watch();
  subscribe('library.restarted', startSaves);
  await offer();
}
