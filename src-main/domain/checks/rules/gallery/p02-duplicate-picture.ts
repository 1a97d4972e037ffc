/** P2: one picture twice in the gallery: the same file, or the same frame in another crop. */
import type { Finding, FindingPlace } from '../../../finding.ts';
import type { Photo } from '../../../photo.ts';
import { differentBits, hashBits, tellsNothing } from '../../../stacks/hash-bits.ts';
import type { Check, CheckInput } from '../../check.ts';
import { say } from '../../reading/say.ts';

/** Bits in which two difference hashes of one frame may differ. */
const SAME_FRAME = 6;
type Likeness = 'same-file' | 'same-pixels' | 'same-frame';

function likeness(one: Photo, other: Photo): Likeness | null {
  if (one.id === other.id || (one.contentHash !== null && one.contentHash === other.contentHash)) return 'same-file';
  const [a, b] = [one, other].map(({ perceptualHash }) => (perceptualHash === null ? null : hashBits(perceptualHash)));
  if (a == null || b == null || tellsNothing(a) || tellsNothing(b)) return null;
  const distance = differentBits(a, b);
  if (distance > SAME_FRAME) return null;
  return distance === 0 && one.width === other.width && one.height === other.height ? 'same-pixels' : 'same-frame';
}

const WORDS: Readonly<Record<Likeness, string>> = {
  'same-file': 'The same file again',
  'same-pixels': 'The same picture in another file',
  'same-frame': 'The same frame again, in another crop or a moment later',
};

export const duplicatePicture = {
  id: 'P2',
  title: 'Every picture once',
  reason: 'The same picture twice in a gallery is a slip; the same frame in another crop looks like one.',
  source: 'Superdesk: the same item twice in a gallery',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    const placed = input.article.pictures.flatMap((picture, index) => {
      const photo = input.photos.get(picture.photoId);
      return photo === undefined ? [] : [{ position: index + 1, photo, reason: picture.repeatReason }];
    });
    return placed.flatMap(({ position, photo, reason }, at): readonly Finding[] => {
      const place = { rule: 'P2', picture: position, field: 'image' } as const;
      let explained: Finding | null = null;
      for (const earlier of placed.slice(0, at)) {
        const found = likeness(earlier.photo, photo);
        if (found === null) continue;
        const also: FindingPlace[] = [{ picture: earlier.position, field: 'image', start: 0, end: 0 }];
        // The second use may be before the first: either of the two may carry the reason.
        const why = reason ?? earlier.reason;
        if (why !== undefined) {
          const message = `Picture ${earlier.position} again, on purpose: ${why}`;
          explained ??= say({ ...place, severity: 'info', message, also });
          continue;
        }
        const severity = found === 'same-file' ? 'block' : 'warn';
        const message = `${WORDS[found]} as picture ${earlier.position}: remove one of them.`;
        return [say({ ...place, severity, message, also })];
      }
      return explained === null ? [] : [explained];
    });
  },
} satisfies Check;
