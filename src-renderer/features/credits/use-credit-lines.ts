/** The lines of the credit review for a component, read again when anything that they are made of changes. */
import type { ReviewLine } from '../../../src-main/domain/credit-review/review-lines.ts';
import { agencies } from '../../state/agencies.ts';
import { articles } from '../../state/articles.ts';
import { credentials } from '../../state/credentials.ts';
import { findings } from '../../state/findings.ts';
import { linesAtHand } from '../../state/review.ts';
import { useStore } from '../../state/store.ts';

export function useCreditLines(): readonly ReviewLine[] {
  useStore(articles, (state) => state.article);
  useStore(articles, (state) => state.photos);
  useStore(findings, (state) => state.findings);
  useStore(credentials, (state) => state);
  useStore(agencies, (state) => state.agencies);
  return linesAtHand();
}
