/** Which photographs have the file name that a text gives, and which are plainly other files. */
import type { CaptionToMatch, PhotoToMatch } from './caption-match.ts';

/** What a camera calls its files; nobody else's copy has such a name by chance. */
const CAMERA =
  /(?<![\p{L}\p{N}_])(?:_?(?:DSC[FN]?|IMG|_?MG|MVI|PXL|GOPR|DJI)[_-]?\d{3,8}(?:_\d{3,9})?|P\d{7}|[A-Z][A-Z0-9]{1,3}_\d{4})(?:\.[A-Za-z]\w{1,3})?(?![\p{L}\p{N}_])/gu;
/** What a site adds to the names of the copies that it shows: `-1024x683`, `-scaled`. */
const COPY_END = /(?:-\d{2,4}x\d{2,4}|-scaled|-e\d{10,13})+$/;
/** A name that only a site gives: `7f3a9c1b`, `12345`. */
const SITE_NAME = /^(?=[a-z\d-]*\d)[a-f\d-]{6,}$|^\d+$|^image-?\d+$/;
/** So many names, none of them in the folder, are those of another place and not of one missing file. */
const FOREIGN_NAMES = 3;

/** The name given with the caption, or the one camera name in its words; null where there is none. */
function nameGiven({ caption, fileName }: CaptionToMatch): string | null {
  if (fileName != null && fileName !== '') return fileName;
  const inside = new Set(caption.match(CAMERA) ?? []);
  return inside.size === 1 ? ([...inside][0] ?? null) : null;
}

/** By caption: the photos that have the file name, in several folders maybe. */
export function byFileName(
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
    const given = nameGiven(caption);
    const named = given === null ? '' : nameKey(given);
    if (named === '') return;
    const byStem = stems.get(stemOf(named)) ?? [];
    const left = (whole.get(named) ?? (byStem.length === 1 ? byStem : [])).filter((photo) => !taken.has(photo));
    const [only, ...more] = left;
    if (only === undefined) return;
    if (more.length === 0) taken.add(only);
    found.set(index, left);
  });
  return found;
}

/** True where the text's names are all those that a site or another desk gave to its copies. */
export function areForeignNames(captions: readonly CaptionToMatch[], photos: readonly PhotoToMatch[]): boolean {
  const given = captions.map(nameGiven).filter((name) => name !== null);
  if (given.length < FOREIGN_NAMES || given.some((name) => name.match(CAMERA) !== null)) return false;
  return !given.some((name) => photos.some((photo) => isThere(photo, compact(name))));
}

const isThere = ({ fileName, metadata }: PhotoToMatch, named: string): boolean =>
  [fileName, metadata.title ?? ''].some((name) => holds(name, named));

/**
 * Why this is not the file that the text names; null where it may be. `isAlike`: its own caption is the text's, word for word,
 * which says more than a name that is one of `areForeign`.
 */
export function fileOdds(
  caption: CaptionToMatch,
  photo: PhotoToMatch,
  isAlike: boolean,
  areForeign: boolean,
): string | null {
  const given = nameGiven(caption);
  if (given === null) return null;
  const named = compact(given);
  if (named === '' || isThere(photo, named)) return null;
  const isSiteName = given.match(CAMERA) === null && (areForeign || SITE_NAME.test(plainStem(given)));
  return !(isAlike && isSiteName) ? `the text names the file ${given}, and this is ${photo.fileName}` : null;
}

/** `_DSC0125-edit.jpg` is a version of `DSC_0125.NEF`; `DSC_01257.jpg` is none. */
function holds(fileName: string, named: string): boolean {
  const own = compact(fileName);
  const at = own.indexOf(named);
  if (at < 0) return false;
  const [before, after] = [own.charAt(at - 1), own.charAt(at + named.length)];
  const isInNumber = /\d$/.test(named) && /\d/.test(after);
  return !isInNumber && !(/^\d/.test(named) && /\d/.test(before));
}

const plainStem = (fileName: string): string => stemOf(nameKey(fileName)).replace(COPY_END, '');
const compact = (fileName: string): string => plainStem(fileName).replace(/[_\s-]/gu, '');

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
