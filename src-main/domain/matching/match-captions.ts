/** Finds the photograph that each caption describes: by file name, by the file's own words and names, by credit, then by order. */
import { AGENCIES, type Agency } from '../credit/agencies.ts';
import type { CaptionMatch, CaptionToMatch, MatchedBy, PhotoToMatch } from './caption-match.ts';
import { UNSURE_MATCH } from './match-alternatives.ts';
import { creditOdds } from './match-credit-odds.ts';
import { areForeignNames, byFileName, fileOdds } from './match-file-name.ts';
import { byFileWords } from './match-file-words.ts';
import { ODDS_CONFIDENCE, oddsOf } from './match-odds.ts';
import { byOrder } from './match-order.ts';
import { askedOf, type Subject, subjectOf } from './match-subject.ts';
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
  const set = (
    caption: number,
    photo: number,
    matchedBy: MatchedBy,
    confidence: number,
    doubt: string | null = null,
  ) => {
    const id = photos[photo]?.id ?? null;
    matches[caption] = {
      position: caption + 1,
      photoId: id,
      matchedBy,
      confidence: Math.round(Math.min(confidence, doubt === null ? 1 : ODDS_CONFIDENCE) * 100) / 100,
      ...(doubt === null ? {} : { doubt }),
    };
    free.delete(photo);
    placed[caption] = photo;
  };
  const subjects = photos.map((photo) => subjectOf(photo.metadata, agencies));
  /** What speaks against a photograph that no file name led to. */
  const against = (caption: number, photo: number): string | null => {
    const [words, file, subject] = [captions[caption], photos[photo], subjects[photo]];
    if (words === undefined || file === undefined || subject === undefined) return null;
    const asked = askedOf(words, agencies);
    const isAlike = subject.description !== '' && subject.description === asked.folded;
    return fileOdds(words, file, isAlike, areForeign) ?? oddsOf(asked, subject);
  };
  const named = byFileName(captions, photos);
  const areForeign = areForeignNames(captions, photos);
  for (const [caption, [photo = 0, ...more]] of named)
    if (more.length === 0)
      set(caption, photo, 'file-name', 0.99, namedOdds(captions[caption], subjects, photo, agencies));
  for (const [caption, same] of named) {
    const left = same.filter((photo) => free.has(photo));
    if (same.length < 2 || left.length === 0) continue;
    // One name in several folders: the words of the files decide, and where they do not it is left to a person.
    const [told] = byWords(captions, subjects, [caption], new Set(left), agencies);
    const sure = told !== undefined && told.doubt === null && told.confidence >= UNSURE_MATCH ? told : null;
    const photo = sure?.column ?? told?.column ?? left[0] ?? 0;
    set(caption, photo, 'file-name', sure === null ? 0.5 : sure.confidence, told?.doubt);
  }
  const open = () => captions.map((_, index) => index).filter((index) => matches[index] === undefined);
  const described = byWords(captions, subjects, open(), free, agencies);
  for (const { row, column, confidence, by, doubt } of described)
    set(row, column, by, confidence, against(row, column) ?? doubt);
  for (const { caption, photo, confidence } of byFileWords(captions, photos, open(), free))
    set(caption, photo, 'file-name', confidence, against(caption, photo));
  for (const { caption, photo, matchedBy, confidence } of byOrder(captions, subjects, placed, free, agencies))
    set(caption, photo, matchedBy, confidence, against(caption, photo));
  return matches.map(
    (match, index) => match ?? { position: index + 1, photoId: null, matchedBy: 'none', confidence: 0 },
  );
}

/**
 * What speaks against the one photograph that has the name which the text gives: somebody else made it, or another file's own caption
 * is the text's, word for word. Only a person can tell whether name or words are wrong.
 */
function namedOdds(
  caption: CaptionToMatch | undefined,
  subjects: readonly Subject[],
  photo: number,
  agencies: readonly Agency[],
): string | null {
  const subject = subjects[photo];
  if (caption === undefined || subject === undefined) return null;
  const asked = askedOf(caption, agencies);
  const maker = creditOdds(asked.makers, subject.makers);
  if (maker !== null || asked.folded === '' || subject.description === asked.folded) return maker;
  const isAnothers = subjects.some(({ description }) => description === asked.folded);
  return isAnothers ? 'the text has word for word the caption of another file' : null;
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
