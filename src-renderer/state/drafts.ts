/** What has been typed or drawn but not yet confirmed by the library; it wins over every answer until it is saved. */
import type {
  Article,
  ArticleField,
  ArticleId,
  Picture,
  PictureField,
  PictureId,
} from '../../src-main/domain/article.ts';
import { call } from '../api.ts';
import { notifyFailure } from './notices.ts';
import { scheduleSave } from './saves.ts';

/** A pause of the hand, in ms, after which text is written. */
const PAUSE = 300;

interface Draft {
  readonly articleId: ArticleId;
  readonly pictureId: PictureId | null;
  readonly field: ArticleField | PictureField;
  readonly text: string;
}

const drafts = new Map<string, Draft>();
const keyOf = (draft: Omit<Draft, 'text'>): string =>
  `draft:${draft.articleId}:${draft.pictureId ?? 'article'}:${draft.field}`;

/** Keeps typed text, and writes it after a pause. */
export function keepDraft(draft: Draft): void {
  const key = keyOf(draft);
  drafts.set(key, draft);
  scheduleSave(key, () => save(key), PAUSE);
}

async function save(key: string): Promise<void> {
  const draft = drafts.get(key);
  if (draft === undefined) return;
  const { articleId, pictureId, field, text } = draft;
  try {
    if (pictureId === null) await call('articles.edit', { articleId, patch: { [field]: text } });
    else await call('pictures.edit', { pictureId, patch: { [field]: text } });
    if (drafts.get(key) === draft) drafts.delete(key);
  } catch (error) {
    // The text stays a draft and on the screen; the next keystroke or the next flush tries again.
    notifyFailure(error);
  }
}

export function hasDrafts(): boolean {
  return drafts.size + cuts.size > 0;
}

/** How a picture is cut: kept like typed text, and written after a pause of the hand. */
export type PictureCut = Pick<Picture, 'focalPoint'> | Pick<Picture, 'crops'>;
const cuts = new Map<string, { readonly pictureId: PictureId; readonly cut: PictureCut }>();

export function keepCut(pictureId: PictureId, cut: PictureCut): void {
  const key = `cut:${pictureId}:${Object.keys(cut).join()}`;
  cuts.set(key, { pictureId, cut });
  scheduleSave(key, () => saveCut(key), PAUSE);
}

async function saveCut(key: string): Promise<void> {
  const kept = cuts.get(key);
  if (kept === undefined) return;
  try {
    await call('pictures.edit', { pictureId: kept.pictureId, patch: { ...kept.cut } });
  } catch (error) {
    // Unlike a text it is quickly drawn again: what the library has is shown.
    notifyFailure(error);
  }
  if (cuts.get(key) === kept) cuts.delete(key);
}

/** Forgets drafts of a field that another step has just replaced. */
export function dropDraft(draft: Omit<Draft, 'text'>): void {
  drafts.delete(keyOf(draft));
}

/** The article as the editor sees it: the library's answer with the drafts laid over it. */
export function withDrafts(article: Article): Article {
  if (!hasDrafts()) return article;
  const own: Record<string, string> = {};
  const byPicture = new Map<PictureId, Partial<Picture>>();
  for (const draft of drafts.values()) {
    if (draft.articleId !== article.id) continue;
    if (draft.pictureId === null) own[draft.field] = draft.text;
    else byPicture.set(draft.pictureId, { ...byPicture.get(draft.pictureId), [draft.field]: draft.text });
  }
  for (const { pictureId, cut } of cuts.values()) byPicture.set(pictureId, { ...byPicture.get(pictureId), ...cut });
  const pictures = article.pictures.map((picture): Picture => ({ ...picture, ...byPicture.get(picture.id) }));
  return { ...article, ...own, pictures };
}
