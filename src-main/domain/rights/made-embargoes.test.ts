/** A thousand embargoes put together from forms, days, times and zones: each is one moment, in every field. */
import { expect, test } from 'vitest';
import { readNotice } from './read-restrictions.ts';
import { type MadeEmbargo, madeEmbargoes } from './testing/made-embargoes.ts';

function fault({ field, text, at }: MadeEmbargo): string | null {
  // The bare word beside a moment is the same embargo.
  const read = readNotice(text, field, '2025-12-01T10:00:00Z').filter((one) => !('bare' in one && one.bare === true));
  const [first] = read;
  const until = first?.kind === 'embargo' ? (first.until?.at ?? null) : null;
  if (read.length === 1 && until !== null && (at === null || until === at)) return null;
  return `${field}: ${text} is read as ${JSON.stringify(read.map(({ kind, words }) => [kind, words]))}, ${until}; it is ${at}`;
}

test('a thousand made embargoes', () => {
  expect(
    madeEmbargoes(2026, 1000)
      .map(fault)
      .filter((one) => one !== null),
  ).toEqual([]);
});
