/** T16: two pictures with one caption, or a caption that is a headline, a file name or a camera's default. */
import type { Finding, FindingPlace } from '../../../finding.ts';
import { fold } from '../../../text/fold.ts';
import type { Check, CheckInput } from '../../check.ts';
import { type CaptionText, captionTexts } from '../../reading/caption-text.ts';
import { listPositions, placeOfFinding, saidOnce, say, WHOLE_GALLERY } from '../../reading/say.ts';

/** Share of words that two captions may have in common; above it they are one caption. */
const ALIKE = 0.9;
/** Under this many different words only equal captions are alike. */
const FEW_WORDS = 6;
const CAMERA_DEFAULT =
  /^(?:olympus digital camera|(?:konica )?minolta digital camera|sony dsc|dsc[_ ]?\d*|dscn?\d+|img[_-]?\d*|p\d{7}|digital camera|samsung(?: camera pictures| digital camera)?|pentax(?: digital camera)?|nikon|canon|dcim[/\\\\].*|exif[_ ]jpeg[_ ]picture|hdr|untitled(?:[- ]\d+)?|default|no (?:title|caption|description)|processed with .*|picasa.*|\S+\.(?:jpe?g|png|tiff?|webp|heic|avif|gif|cr[23]|nef|arw|dng))$/i;

/** The desk's full stop behind it changes nothing. */
function isCameraDefault(text: string): boolean {
  return CAMERA_DEFAULT.test(text.trim().replace(/\s*\.$/, ''));
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

interface Comparable {
  readonly caption: CaptionText;
  readonly plain: string;
  readonly words: ReadonlySet<string>;
}

function areAlike(a: Comparable, b: Comparable): boolean {
  if (a.plain === b.plain) return true;
  const [fewer, more] = a.words.size < b.words.size ? [a.words, b.words] : [b.words, a.words];
  if (fewer.size < FEW_WORDS || fewer.size < more.size * ALIKE) return false;
  let shared = 0;
  for (const word of fewer) if (more.has(word)) shared += 1;
  return shared / (fewer.size + more.size - shared) >= ALIKE;
}

function wholeCaption({ position, text }: CaptionText): FindingPlace {
  return { picture: position, field: 'caption', start: 0, end: text.length };
}

function duplicates(captions: readonly CaptionText[]): readonly Finding[] {
  const left = captions
    .filter(({ text }) => /\p{L}/u.test(text) && !isCameraDefault(text))
    .map((caption): Comparable => {
      const text = plain(caption.text);
      return { caption, plain: text, words: new Set(text.split(' ')) };
    });
  const taken = new Set<Comparable>();
  return left.flatMap((one, at): Finding[] => {
    if (taken.has(one)) return [];
    const same = left.slice(at + 1).filter((other) => !taken.has(other) && areAlike(one, other));
    if (same.length === 0) return [];
    for (const other of same) taken.add(other);
    const exact = same.every((other) => other.plain === one.plain);
    const positions = [one, ...same].map((other) => other.caption.position);
    const message = `Pictures ${listPositions(positions)} have ${exact ? 'the same caption' : 'nearly the same caption'}: say what each shows.`;
    const also = same.map((other) => wholeCaption(other.caption));
    return [say({ rule: 'T16', severity: 'warn', ...wholeCaption(one.caption), message, also })];
  });
}

/** Many pairs are one defect: a gallery whose captions were pasted twice. */
function together(groups: readonly Finding[]): readonly Finding[] {
  const [first, ...others] = groups;
  if (first === undefined || groups.length < WHOLE_GALLERY) return groups;
  const positions = ({ picture, also }: Finding) =>
    [picture, ...also.map((place) => place.picture)].flatMap((at) => at ?? []);
  const sets = groups.map((group) => listPositions(positions(group))).join('; ');
  const message = `${groups.length} captions are on several pictures each (${sets}): say what each picture shows.`;
  return [{ ...first, message, also: [...first.also, ...others.flatMap((one) => [placeOfFinding(one), ...one.also])] }];
}

function placeholder(caption: CaptionText, headline: string): string | null {
  const text = caption.text.trim();
  if (text === '') return null;
  const name = caption.photo?.fileName ?? '';
  if (isCameraDefault(text)) return 'a default of a camera or a file name';
  if (name !== '' && (text === name || text === name.replace(/\.[^.]*$/, ''))) return 'the file’s own name';
  return headline !== '' && plain(text) === plain(headline) ? 'the headline' : null;
}

export const duplicateCaptions = {
  id: 'T16',
  title: 'A caption of its own',
  reason: 'Two pictures with one caption, or a caption that the camera wrote: one was forgotten.',
  source: 'Desk rule: every picture has a caption of its own',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    const captions = captionTexts(input);
    const placeholders = captions.flatMap((caption): Finding[] => {
      const what = placeholder(caption, input.article.headline);
      if (what === null) return [];
      const message = `The caption is ${what}: write what the picture shows.`;
      return [say({ rule: 'T16', severity: 'warn', ...wholeCaption(caption), message })];
    });
    return [...together(duplicates(captions)), ...saidOnce(placeholders)];
  },
} satisfies Check;
