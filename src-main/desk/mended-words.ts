/** What was mended when a library was opened, in words. */
import { counted, plural } from '../domain/counts.ts';
import type { Mended } from '../sqlite/photographs/photo-mend.ts';

/** One sentence; null where nothing was wrong. */
export function mendedInWords({ merged, removed, kept }: Mended): string | null {
  if (merged + removed + kept === 0) return null;
  const count = merged + removed;
  const twice =
    count === 0
      ? []
      : [
          `${counted(count, 'photograph was', 'photographs were')} listed twice and ${plural(count, 'is', 'are')} listed once now`,
        ];
  const lost =
    kept === 0
      ? []
      : [
          `${kept} marked ${plural(kept, 'photograph has', 'photographs have')} no file and ${plural(kept, 'is', 'are')} listed as missing`,
        ];
  return `The library was mended: ${[...twice, ...lost].join('; ')}.`;
}
