/** G4: captions and photographs that do not pair off. */
import { unplacedWords } from '../../../article.ts';
import { plural } from '../../../counts.ts';
import type { Finding } from '../../../finding.ts';
import { withoutInvisible } from '../../../text/invisible.ts';
import type { Check, CheckInput } from '../../check.ts';
import { listPositions, say } from '../../reading/say.ts';

function withoutPhoto(input: CheckInput): readonly Finding[] {
  const { article, photos } = input;
  // The text of an article alone, with no photographs at all, is checked as a text.
  if (photos.size === 0) return [];
  const lone = article.pictures.flatMap((picture, index) => (photos.has(picture.photoId) ? [] : [index + 1]));
  const [first, ...others] = lone;
  if (first === undefined) return [];
  const message = `${lone.length} of ${article.pictures.length} captions ${plural(lone.length, 'has', 'have')} no photograph, at picture ${listPositions(lone)}: find the photograph or remove the caption.`;
  const also = others.map((picture) => ({ picture, field: 'image', start: 0, end: 0 }) as const);
  return [say({ rule: 'G4', severity: 'warn', picture: first, field: 'image', message, also })];
}

/** Captions that an article's text has and its pictures do not: their words, so that nothing goes silently. */
function unplacedCaptions({ article }: CheckInput): readonly Finding[] {
  const unplaced = unplacedWords(article).map(withoutInvisible);
  if (unplaced.length === 0) return [];
  const all = article.pictures.length + unplaced.length;
  const words = unplaced.slice(0, MOST_NAMED).map((caption) => `“${shortened(caption)}”`);
  const more = unplaced.length > words.length ? ` and ${unplaced.length - words.length} more` : '';
  const message = `${unplaced.length} of ${all} captions ${plural(unplaced.length, 'has', 'have')} no photograph: ${words.join(', ')}${more}. Give each its photograph, or discard it.`;
  return [say({ rule: 'G4', severity: 'warn', picture: null, field: 'image', message })];
}

const MOST_NAMED = 5;
const LONGEST_NAMED = 80;

function shortened(caption: string): string {
  return caption.length <= LONGEST_NAMED ? caption : `${caption.slice(0, LONGEST_NAMED).trimEnd()}…`;
}

function twoCaptions({ article }: CheckInput): readonly Finding[] {
  const first = new Map<number, number>();
  return article.pictures.flatMap((picture, index): Finding[] => {
    const before = first.get(picture.photoId);
    if (before === undefined) {
      first.set(picture.photoId, index + 1);
      return [];
    }
    const message = `This caption is on the photograph of picture ${before} again: match it with its own.`;
    const also = [{ picture: before, field: 'image', start: 0, end: 0 } as const];
    return [say({ rule: 'G4', severity: 'warn', picture: index + 1, field: 'image', message, also })];
  });
}

export const captionsPhotos = {
  id: 'G4',
  title: 'A photograph for each caption',
  reason: 'Where captions and photographs do not pair off, some caption is under the wrong picture.',
  source: 'Desk rule: captions and photographs pair off',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    return [...withoutPhoto(input), ...unplacedCaptions(input), ...twoCaptions(input)];
  },
} satisfies Check;
