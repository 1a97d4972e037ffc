/** Every text of an article that is written for readers, as spelling and names are read in it. */
import type { FindingField } from '../../finding.ts';
import type { CheckInput } from '../check.ts';
import { captionTexts } from './caption-text.ts';

export interface CheckedText {
  /** From 1; null for the article's own. */
  readonly picture: number | null;
  readonly field: FindingField;
  readonly text: string;
}

export function checkedTexts(input: CheckInput): readonly CheckedText[] {
  const { article } = input;
  return [
    { picture: null, field: 'headline', text: article.headline },
    { picture: null, field: 'standfirst', text: article.standfirst },
    { picture: null, field: 'body', text: article.body },
    ...captionTexts(input).flatMap(({ position, picture, text }): CheckedText[] => [
      { picture: position, field: 'caption', text },
      { picture: position, field: 'altText', text: picture.altText },
    ]),
  ];
}
