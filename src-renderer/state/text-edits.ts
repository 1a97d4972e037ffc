/** Many texts of the article at hand changed as one undoable step: templates, batch edit, find and replace. */
import type { ArticleField } from '../../src-main/domain/article.ts';
import type { PictureEdit } from '../../src-main/domain/writing/templates.ts';
import { call } from '../api.ts';
import { articles, setArticle } from './articles.ts';
import { dropDraft } from './drafts.ts';
import { said } from './history.ts';
import { say } from './notices.ts';
import { flushSaves } from './saves.ts';
import { forgetTyping } from './typing.ts';

export interface TextEdits {
  readonly own?: Partial<Record<ArticleField, string>>;
  readonly edits: readonly PictureEdit[];
}

/** Asks `make` for the edits when all typing has been saved, so that none of it is lost under them. */
export async function editTexts(label: string, make: () => TextEdits): Promise<number> {
  await flushSaves();
  const { article } = articles.get();
  if (article === null) return 0;
  const { own = {}, edits } = make();
  const changed = edits.length + Object.keys(own).length;
  if (changed === 0) {
    say('Nothing to change.');
    return 0;
  }
  for (const { pictureId, field } of edits) dropDraft({ articleId: article.id, pictureId, field });
  for (const field of Object.keys(own) as ArticleField[]) dropDraft({ articleId: article.id, pictureId: null, field });
  forgetTyping();
  setArticle(await call('pictures.editMany', { articleId: article.id, label, article: own, edits: [...edits] }));
  said(label);
  say(`${label}.`);
  return changed;
}
