/** The lines of the credit review for a component, read again when anything that they are made of changes. */
import type { ReviewLine } from '../../../src-main/domain/credit-review/review-lines.ts';
import { agencies } from '../../shared/articles/agencies.ts';
import { articles } from '../../shared/articles/articles.ts';
import { credentials } from '../../shared/articles/credentials.ts';
import { findings } from '../../shared/articles/findings.ts';
import { useStore } from '../../shared/store.ts';
import { currentLines } from './state/review.ts';

export function useCreditLines(): readonly ReviewLine[] {
  useStore(articles, (state) => state.article);
  useStore(articles, (state) => state.photos);
  useStore(findings, (state) => state.findings);
  useStore(credentials, (state) => state);
  useStore(agencies, (state) => state.agencies);
  return currentLines();
}
