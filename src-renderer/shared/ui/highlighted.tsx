/** A text in which the words that were searched for are marked. */
import type { SearchHit } from '../../../src-main/domain/text/search-hits.ts';

export function Highlighted({ text, hits }: { readonly text: string; readonly hits: readonly SearchHit[] }) {
  if (hits.length === 0) return text;
  const parts = hits.flatMap(({ start, end }, at) => [
    text.slice(hits[at - 1]?.end ?? 0, start),
    <mark key={start}>{text.slice(start, end)}</mark>,
  ]);
  return (
    <>
      {parts}
      {text.slice(hits.at(-1)?.end ?? 0)}
    </>
  );
}
