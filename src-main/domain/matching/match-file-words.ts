/** Matches captions by the words that a photograph's file name is made of: `oakland-zoo-otters.jpg` and "An otter … at the zoo in Oakland". */
import { fold } from '../text/fold.ts';
import { bestAssignment } from './best-assignment.ts';
import type { CaptionToMatch, PhotoToMatch } from './caption-match.ts';

export interface FileWordMatch {
  readonly caption: number;
  readonly photo: number;
  readonly confidence: number;
}

/** Camera and export prefixes say nothing about the picture. */
const EMPTY = new Set([
  'img',
  'image',
  'dsc',
  'dscn',
  'dscf',
  'photo',
  'picture',
  'copy',
  'edit',
  'final',
  'untitled',
  'scan',
]);
/** A name whose words are in the caption is a hint, not a proof. */
const MOST_CONFIDENCE = 0.75;
const LEAST_LETTERS = 4;

/** Sure enough are two words of a name, or one that is at least half of it; `open` captions and `free` photos by index. */
export function byFileWords(
  captions: readonly CaptionToMatch[],
  photos: readonly PhotoToMatch[],
  open: readonly number[],
  free: ReadonlySet<number>,
): readonly FileWordMatch[] {
  const photosOf = new Map<string, number[]>();
  const lengths = new Map<number, number>();
  for (const photo of free) {
    const words = nameWords(photos[photo]?.fileName ?? '');
    lengths.set(photo, words.size);
    for (const word of words) photosOf.set(word, [...(photosOf.get(word) ?? []), photo]);
  }
  const candidates = open.flatMap((caption, row) => {
    const shared = new Map<number, number>();
    for (const word of captionWords(captions[caption]?.caption ?? '')) {
      for (const photo of photosOf.get(word) ?? []) shared.set(photo, (shared.get(photo) ?? 0) + 1);
    }
    return [...shared]
      .map(([photo, count]) => ({ photo, count, part: count / (lengths.get(photo) ?? 1) }))
      .filter(({ count, part }) => count >= 2 || part >= 0.5)
      .map(({ photo, count, part }) => ({ row, column: photo, score: part + count / 10 }));
  });
  return bestAssignment(open.length, candidates).map(({ row, column, score }) => ({
    caption: open[row] ?? row,
    photo: column,
    confidence: Math.min(MOST_CONFIDENCE, 0.35 + score / 3),
  }));
}

function nameWords(fileName: string): ReadonlySet<string> {
  const stem = fileName.replace(/\.[^.]+$/, '').replace(/([a-z])([A-Z])/g, '$1 $2');
  return new Set(lettersOf(stem).filter((word) => !EMPTY.has(word)));
}

const captionWords = (caption: string): ReadonlySet<string> => new Set(lettersOf(caption));

/** Enough of a word to know it by: `Singapore` and `Singaporean` begin alike. */
const BEGINNING = 6;

/** Words of letters, folded, without the plural's s, by their beginnings: `Otters` and `otter` are one word. */
function lettersOf(text: string): readonly string[] {
  const words = fold(text).match(/\p{L}+/gu) ?? [];
  return words
    .filter((word) => word.length >= LEAST_LETTERS)
    .map((word) => (/[^s]s$/.test(word) ? word.slice(0, -1) : word).slice(0, BEGINNING));
}
