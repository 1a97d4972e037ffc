/** Finds the photograph that each caption describes: by file name, by the file's own words and names, by credit, then by order. */
import { AGENCIES, type Agency } from '../credit/agencies.ts';
import type { CaptionMatch, CaptionToMatch, MatchedBy, PhotoToMatch } from './caption-match.ts';
import { UNSURE_MATCH } from './match-alternatives.ts';
import { byFileWords } from './match-file-words.ts';
import { byOrder } from './match-order.ts';
import { subjectOf } from './match-subject.ts';
import { byWords } from './match-words.ts';

/** One match for each caption, no photo twice; photos are given in the order in which they are shown, `agencies` are the desk's own. */
export function matchCaptions(
  captions: readonly CaptionToMatch[],
  shown: readonly PhotoToMatch[],
  agencies: readonly Agency[] = AGENCIES,
): readonly CaptionMatch[] {
  const photos = inNamedOrder(shown);
  const placed: (number | undefined)[] = captions.map(() => undefined);
  const matches: (CaptionMatch | undefined)[] = captions.map(() => undefined);
  const free = new Set(photos.map((_, index) => index));
  const set = (caption: number, photo: number, matchedBy: MatchedBy, confidence: number) => {
    const id = photos[photo]?.id ?? null;
    matches[caption] = {
      position: caption + 1,
      photoId: id,
      matchedBy,
      confidence: Math.round(confidence * 100) / 100,
    };
    free.delete(photo);
    placed[caption] = photo;
  };
  const subjects = photos.map((photo) => subjectOf(photo.metadata, agencies));
  const named = byFileName(captions, photos);
  for (const [caption, [photo = 0, ...more]] of named) if (more.length === 0) set(caption, photo, 'file-name', 0.99);
  for (const [caption, same] of named) {
    const left = same.filter((photo) => free.has(photo));
    if (same.length < 2 || left.length === 0) continue;
    // One name in several folders: the words of the files decide, and where they do not it is left to a person.
    const [told] = byWords(captions, subjects, [caption], new Set(left), agencies);
    const sure = told !== undefined && told.confidence >= UNSURE_MATCH ? told : null;
    set(caption, sure?.column ?? told?.column ?? left[0] ?? 0, 'file-name', sure === null ? 0.5 : sure.confidence);
  }
  const open = () => captions.map((_, index) => index).filter((index) => matches[index] === undefined);
  const described = byWords(captions, subjects, open(), free, agencies);
  for (const { row, column, confidence, by } of described) set(row, column, by, confidence);
  for (const { caption, photo, confidence } of byFileWords(captions, photos, open(), free))
    set(caption, photo, 'file-name', confidence);
  for (const { caption, photo, matchedBy, confidence } of byOrder(captions, subjects, placed, free, agencies))
    set(caption, photo, matchedBy, confidence);
  return matches.map(
    (match, index) => match ?? { position: index + 1, photoId: null, matchedBy: 'none', confidence: 0 },
  );
}

/** By caption: the photos that have the file name, in several folders maybe. */
function byFileName(
  captions: readonly CaptionToMatch[],
  photos: readonly PhotoToMatch[],
): ReadonlyMap<number, readonly number[]> {
  const whole = new Map<string, number[]>();
  const stems = new Map<string, number[]>();
  photos.forEach((photo, index) => {
    const name = nameKey(photo.fileName);
    whole.set(name, [...(whole.get(name) ?? []), index]);
    const stem = stemOf(name);
    stems.set(stem, [...(stems.get(stem) ?? []), index]);
  });
  const found = new Map<number, readonly number[]>();
  const taken = new Set<number>();
  captions.forEach((caption, index) => {
    const named = caption.fileName == null ? null : nameKey(caption.fileName);
    if (named === null || named === '') return;
    const byStem = stems.get(stemOf(named)) ?? [];
    const left = (whole.get(named) ?? (byStem.length === 1 ? byStem : [])).filter((photo) => !taken.has(photo));
    const [only, ...more] = left;
    if (only === undefined) return;
    if (more.length === 0) taken.add(only);
    found.set(index, left);
  });
  return found;
}

/** Whether a text's words for a file are the whole name of this one, however they are written on other systems. */
export function namesFile(reference: string, fileName: string): boolean {
  return reference !== '' && nameKey(reference) === nameKey(fileName);
}

function nameKey(fileName: string): string {
  return fileName
    .slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
    .normalize('NFC')
    .toLowerCase();
}

function stemOf(name: string): string {
  return name.replace(/\.[a-z0-9]{2,4}$/, '');
}

/** In the order of the numbers in their names (`01-start.jpg`, `02-finish.jpg` was put in order by somebody), or as given where they do not count. */
function inNamedOrder<T extends { readonly fileName: string }>(photos: readonly T[]): readonly T[] {
  const leading = numbersOf(photos, /^(\d{1,5})(?=\D)/);
  const numbers = leading ?? numbersOf(photos, /^\D{0,40}?(\d{1,6})\.[a-z0-9]{2,4}$/i);
  if (numbers === null) return photos;
  return photos
    .map((photo, index) => ({ photo, index, number: numbers[index] ?? 0 }))
    .sort((a, b) => a.number - b.number || a.index - b.index)
    .map(({ photo }) => photo);
}

/** One number for each photo, all different and all behind the same letters; null where a name does not fit. */
function numbersOf(photos: readonly { readonly fileName: string }[], form: RegExp): readonly number[] | null {
  const numbers: number[] = [];
  const openings = new Set<string>();
  for (const { fileName } of photos) {
    const match = form.exec(fileName);
    if (match?.[1] === undefined) return null;
    numbers.push(Number(match[1]));
    openings.add(fileName.slice(0, match[0].indexOf(match[1])).toLowerCase());
  }
  return openings.size === 1 && new Set(numbers).size === numbers.length ? numbers : null;
}
