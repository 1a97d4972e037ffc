/** What is pasted into a caption: a whole caption with its credit is parted as an imported one is, in one undoable step. */
import type { PictureId } from '../../../src-main/domain/article.ts';
import { type PastedCaption, readPastedCaption } from '../../../src-main/domain/article-text/pasted-caption.ts';
import { agencies } from './agencies.ts';
import { articles } from './articles.ts';
import { positionOf } from './picture-places.ts';
import { editTexts } from './text-edits.ts';
import { ARTICLE_WORDS } from './words.ts';

/** The parts of a pasted caption; null where it has no credit that can be read with certainty. */
export function pastedParts(text: string): PastedCaption | null {
  return readPastedCaption(text, agencies.get().agencies);
}

/** Puts each into its field of the picture; one undo takes all back. */
export async function pasteParts(
  pictureId: PictureId,
  { caption, credit, restrictions }: PastedCaption,
): Promise<void> {
  const { article } = articles.get();
  if (article === null) return;
  const kept = article.pictures.find(({ id }) => id === pictureId)?.restrictions ?? '';
  const demands = [kept, kept.includes(restrictions) ? '' : restrictions].filter((words) => words !== '').join('; ');
  const label = ARTICLE_WORDS.pasted(positionOf(article, pictureId));
  await editTexts(label, () => ({
    edits: [
      { pictureId, field: 'caption', text: caption },
      { pictureId, field: 'credit', text: credit },
      ...(demands === kept ? [] : [{ pictureId, field: 'restrictions' as const, text: demands }]),
    ],
  }));
}
