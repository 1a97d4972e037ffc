/** What is pasted into a caption: a whole caption with its credit is parted as an imported one is, in one undoable step. */
import type { PictureId } from '../../src-main/domain/article.ts';
import { captionAndCredit, splitWireText } from '../../src-main/domain/credit/split-caption.ts';
import { agencies } from './agencies.ts';
import { articles } from './articles.ts';
import { positionOf } from './findings.ts';
import { editTexts } from './text-edits.ts';

/** Caption and credit of a pasted text; null where it has no credit that can be read with certainty. */
export function pastedParts(text: string): { readonly caption: string; readonly credit: string } | null {
  const split = splitWireText(text.trim(), agencies.get().agencies);
  const { caption, credit } = captionAndCredit(split);
  return credit === null || !split.certain || caption.trim() === '' ? null : { caption, credit };
}

/** Puts both into the picture's fields; one undo takes both back. */
export async function pasteParts(
  pictureId: PictureId,
  { caption, credit }: { readonly caption: string; readonly credit: string },
): Promise<void> {
  const { article } = articles.get();
  if (article === null) return;
  const label = `Paste caption and credit of picture ${positionOf(article, pictureId)}`;
  await editTexts(label, () => ({
    edits: [
      { pictureId, field: 'caption', text: caption },
      { pictureId, field: 'credit', text: credit },
    ],
  }));
}
