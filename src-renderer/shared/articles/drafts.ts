/** What has been typed or drawn and is not yet confirmed by the library: shown at once, written after a pause, kept until it is. */
import {
  ARTICLE_FIELDS,
  type Article,
  type ArticleField,
  type ArticleId,
  type Picture,
  type PictureField,
  type PictureId,
} from '../../../src-main/domain/article.ts';
import type { UnsavedArticleWords } from '../../../src-main/domain/unsaved-words.ts';
import { act } from '../answers/acts.ts';
import { dropSave, isHopeless, scheduleSave } from '../answers/saves.ts';
import type { Act } from '../answers/truths.ts';
import { showEdit } from './held-articles.ts';

/** A pause in typing, in ms, after which text is written. */
const PAUSE_MS = 300;

export interface Draft {
  readonly articleId: ArticleId;
  readonly pictureId: PictureId | null;
  readonly field: ArticleField | PictureField;
  readonly text: string;
}

interface Kept<T> {
  readonly what: T;
  readonly shown: Act<ArticleId, Article>;
}

const drafts = new Map<string, Kept<Draft>>();

export function draftKey(draft: Omit<Draft, 'text'>): string {
  return `draft:${draft.articleId}:${draft.pictureId ?? 'article'}:${draft.field}`;
}

/** Shows typed text, and writes it after a pause. */
export function keepDraft(draft: Draft): void {
  const key = draftKey(draft);
  drafts.set(
    key,
    shownAs(drafts.get(key), draft, draft.articleId, (article) => withText(article, draft)),
  );
  scheduleSave(key, () => save(key), PAUSE_MS);
}

function shownAs<T>(
  before: Kept<T> | undefined,
  what: T,
  articleId: ArticleId,
  change: (article: Article) => Article,
): Kept<T> {
  if (before === undefined) return { what, shown: showEdit(articleId, change) };
  before.shown.replace({ touches: (id) => id === articleId, change });
  return { what, shown: before.shown };
}

function withText(article: Article, { pictureId, field, text }: Draft): Article {
  if (pictureId === null) return article[field as ArticleField] === text ? article : { ...article, [field]: text };
  return withPicture(article, pictureId, (picture) =>
    picture[field as PictureField] === text ? picture : { ...picture, [field]: text, signOff: null },
  );
}

function withPicture(article: Article, pictureId: PictureId, change: (picture: Picture) => Picture): Article {
  return {
    ...article,
    pictures: article.pictures.map((picture) => (picture.id === pictureId ? change(picture) : picture)),
  };
}

async function save(key: string): Promise<void> {
  const draft = drafts.get(key);
  if (draft === undefined) return;
  const { articleId, pictureId, field, text } = draft.what;
  await written(drafts, key, () =>
    pictureId === null
      ? act('articles.edit', { articleId, patch: { [field]: text } })
      : act('pictures.edit', { pictureId, patch: { [field]: text } }),
  );
}

/** What is shown ends with its write, unless there is something newer or it is to be tried again. */
async function written<T>(kept: Map<string, Kept<T>>, key: string, write: () => Promise<unknown>): Promise<void> {
  const mine = kept.get(key);
  try {
    await write();
  } catch (error) {
    if (isHopeless(error) && kept.get(key) === mine) end(kept, key);
    throw error;
  }
  if (kept.get(key) === mine) end(kept, key);
}

function end<T>(kept: Map<string, Kept<T>>, key: string): void {
  kept.get(key)?.shown.end();
  kept.delete(key);
}

/** How a picture is cut: kept like typed text, and written after a pause. */
export type PictureCut = Pick<Picture, 'focalPoint'> | Pick<Picture, 'crops'>;
interface Cut {
  readonly articleId: ArticleId;
  readonly pictureId: PictureId;
  readonly cut: PictureCut;
}
const cuts = new Map<string, Kept<Cut>>();

export function keepCut(articleId: ArticleId, pictureId: PictureId, cut: PictureCut): void {
  const key = `cut:${pictureId}:${Object.keys(cut).join()}`;
  const change = (article: Article): Article =>
    withPicture(article, pictureId, (picture) => ({ ...picture, ...cut, signOff: null }));
  cuts.set(key, shownAs(cuts.get(key), { articleId, pictureId, cut }, articleId, change));
  scheduleSave(key, () => saveCut(key), PAUSE_MS);
}

async function saveCut(key: string): Promise<void> {
  const kept = cuts.get(key);
  if (kept === undefined) return;
  const { pictureId, cut } = kept.what;
  await written(cuts, key, () => act('pictures.edit', { pictureId, patch: { ...cut } }));
}

export function hasDrafts(): boolean {
  return drafts.size + cuts.size > 0;
}

/** Forgets a draft that another step replaces, or that can never be written. */
export function dropDraft(draft: Omit<Draft, 'text'>): void {
  const key = draftKey(draft);
  dropSave(key);
  end(drafts, key);
}

/** Every text that the library has not confirmed. */
export function unsavedWords(): readonly UnsavedArticleWords[] {
  return [...drafts.values()].map(({ what }) => ({ ...what }));
}

/** Whether that is a field of the article itself. */
export function isArticleField(field: string): field is ArticleField {
  return (ARTICLE_FIELDS as readonly string[]).includes(field);
}
