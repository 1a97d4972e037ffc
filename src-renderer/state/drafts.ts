/** Text that has been typed but not yet confirmed by the library; it wins over every answer until it is saved. */
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
  return drafts.size > 0;
}

/** Forgets drafts of a field that another step has just replaced. */
export function dropDraft(draft: Omit<Draft, 'text'>): void {
  drafts.delete(keyOf(draft));
}

/** The article as the editor sees it: the library's answer with the drafts laid over it. */
export function withDrafts(article: Article): Article {
  if (drafts.size === 0) return article;
  const own: Record<string, string> = {};
  const byPicture = new Map<PictureId, Record<string, string>>();
  for (const draft of drafts.values()) {
    if (draft.articleId !== article.id) continue;
    if (draft.pictureId === null) own[draft.field] = draft.text;
    else byPicture.set(draft.pictureId, { ...byPicture.get(draft.pictureId), [draft.field]: draft.text });
  }
  const pictures = article.pictures.map((picture): Picture => ({ ...picture, ...byPicture.get(picture.id) }));
  return { ...article, ...own, pictures };
}
