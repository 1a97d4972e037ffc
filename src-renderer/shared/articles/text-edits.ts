/** Many texts of the current article changed as one undoable step: templates, batch edit, find and replace. */
import type {
  Article,
  ArticleField,
  ArticleId,
  FixedField,
  Picture,
  PictureId,
} from '../../../src-main/domain/article.ts';
import type { PictureEdit } from '../../../src-main/domain/writing/templates.ts';
import { act } from '../answers/acts.ts';
import type { Act } from '../answers/truths.ts';
import { said } from '../window/last-step.ts';
import { say } from '../window/notices.ts';
import { forgetTyping } from '../window/typing.ts';
import { articles } from './articles.ts';
import { showEdit } from './held-articles.ts';
import { ARTICLE_WORDS } from './words.ts';

export interface TextEdits {
  readonly own?: Partial<Record<ArticleField, string>>;
  readonly edits: readonly (Omit<PictureEdit, 'field'> & { readonly field: FixedField })[];
}

/** Shows texts at once, before the library has them. */
export function showTexts(articleId: ArticleId, { own = {}, edits }: TextEdits): Act<ArticleId, Article> {
  const byPicture = new Map<PictureId, Partial<Picture>>();
  for (const { pictureId, field, text } of edits)
    byPicture.set(pictureId, { ...byPicture.get(pictureId), [field]: text, signOff: null });
  return showEdit(articleId, (article) => ({
    ...article,
    ...own,
    pictures: article.pictures.map((picture) => ({ ...picture, ...byPicture.get(picture.id) })),
  }));
}

/** Makes the edits of what is shown now, typed words and all: these are written first, as their own step. */
export async function editTexts(label: string, make: () => TextEdits): Promise<number> {
  const { article } = articles.get();
  if (article === null) return 0;
  const { own = {}, edits } = make();
  const changed = edits.length + Object.keys(own).length;
  if (changed === 0) {
    say(ARTICLE_WORDS.nothingToChange);
    return 0;
  }
  forgetTyping();
  const shown = showTexts(article.id, { own, edits });
  await act('pictures.editMany', { articleId: article.id, label, article: own, edits: [...edits] }, { shown });
  said(label);
  say(`${label}.`);
  return changed;
}
