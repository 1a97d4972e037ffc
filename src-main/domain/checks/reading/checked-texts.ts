/** Every text of an article that is written for readers, as spelling and names are read in it. */
import type { FindingField } from '../../finding.ts';
import { writtenIn } from '../../text/language-words.ts';
import type { CheckInput } from '../check.ts';
import { captionTexts } from './caption-text.ts';

export interface CheckedText {
  /** From 1; null for the article's own. */
  readonly picture: number | null;
  readonly field: FindingField;
  readonly text: string;
  /** BCP 47: of the article, or its own where its words are plainly another language's. */
  readonly language: string;
}

export function checkedTexts(input: CheckInput): readonly CheckedText[] {
  const { article } = input;
  const own = (picture: number | null, field: FindingField, text: string): CheckedText => ({
    picture,
    field,
    text,
    language: writtenIn(text, article.language),
  });
  return [
    own(null, 'headline', article.headline),
    own(null, 'standfirst', article.standfirst),
    own(null, 'body', article.body),
    ...captionTexts(input).flatMap(({ position, picture, text, language }): CheckedText[] => [
      { picture: position, field: 'caption', text, language },
      own(position, 'altText', picture.altText),
    ]),
  ];
}
