/** The credits of an article as the command line prints them: one entry a picture, in order. */
import type { Article } from '../article.ts';
import { type CreditJson, creditJson, parseCredit } from './credit.ts';
import { splitCaption } from './split-caption.ts';

export interface CreditsJson {
  /** null where a picture has no credit, or one that the grammar cannot read. */
  readonly credits: readonly (CreditJson | null)[];
}

/** The credit field counts first; an empty one gives way to a credit at the end of the caption. */
export function creditsJson(article: Pick<Article, 'pictures'>): CreditsJson {
  return {
    credits: article.pictures.map(({ caption, credit }) => {
      const text = credit.trim() === '' ? splitCaption(caption).credit : credit;
      return text === null ? null : creditJson(parseCredit(text));
    }),
  };
}
