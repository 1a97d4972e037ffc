/** What was mended when a library was opened, in words. */
import type { Mended } from '../sqlite/photographs/photo-mend.ts';

/** One sentence; null where nothing was wrong. */
export function mendedInWords({ merged, removed, kept }: Mended): string | null {
  if (merged + removed + kept === 0) return null;
  const count = merged + removed;
  const twice =
    count === 0
      ? []
      : [
          `${count} ${count === 1 ? 'photograph was' : 'photographs were'} listed twice and ${count === 1 ? 'is' : 'are'} listed once now`,
        ];
  const lost =
    kept === 0
      ? []
      : [
          `${kept} marked ${kept === 1 ? 'photograph has' : 'photographs have'} no file and ${kept === 1 ? 'is' : 'are'} listed as missing`,
        ];
  return `The library was mended: ${[...twice, ...lost].join('; ')}.`;
}
