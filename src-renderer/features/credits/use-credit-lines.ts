/** The credit lines of the article at hand, read anew only when article, photographs or findings changed. */
import { useMemo } from 'react';
import { articles } from '../../state/articles.ts';
import { findings } from '../../state/findings.ts';
import { useStore } from '../../state/store.ts';
import { type CreditLine, creditLines } from './credit-lines.ts';

export function useCreditLines(): readonly CreditLine[] {
  const article = useStore(articles, (state) => state.article);
  const photos = useStore(articles, (state) => state.photos);
  const list = useStore(findings, (state) => state.findings);
  return useMemo(() => (article === null ? [] : creditLines(article, photos, list)), [article, photos, list]);
}
