/** One text of the corpus with the reading that a desk expects of it. */
import type { ParsedArticle } from '../parsed-article.ts';

export interface CorpusText {
  readonly title: string;
  readonly text: string;
  readonly expected: ParsedArticle;
}

export function lines(...text: readonly string[]): string {
  return text.join('\n');
}
