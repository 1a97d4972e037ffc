/** Why a photograph cannot be shown, and what to do, in an editor's words. */
import type { PhotoType } from '../domain/metadata.ts';
import { MOST_PIXELS } from './open-sharp.ts';
import { JxlTooLarge } from './read-jxl.ts';

/** Thrown where nothing can be shown; the message is for the tray. */
export class UnreadablePicture extends Error {
  readonly wayOut: string | null;
  constructor(reason: string, wayOut: string | null) {
    super(reason);
    this.name = 'UnreadablePicture';
    this.wayOut = wayOut;
  }
}

const CONVERT = 'Ask for it as JPEG, or convert it with another program.';
const DEVELOP = 'Ask for it as JPEG, or develop it in Lightroom or the camera maker’s program and save it as JPEG.';

/** What an editor calls the type. */
export function typeName(type: PhotoType): string {
  return type === 'raw' ? 'this raw format' : type.toUpperCase();
}

/** Of a file for which there is no way. `byPreview`: its kind is shown by the preview that the camera put inside, or not at all. */
export function cannotShow(
  file: { readonly size: number; readonly type: PhotoType },
  byPreview: boolean,
): UnreadablePicture {
  if (file.size === 0) return new UnreadablePicture('The file is empty.', 'Get it again from its source.');
  if (file.type === 'unknown')
    return new UnreadablePicture('Its content is no picture format that Picture Desk knows.', CONVERT);
  if (file.type === 'svg')
    return new UnreadablePicture('It is a drawing (SVG), not a photograph; drawings are not opened.', CONVERT);
  if (byPreview) {
    return new UnreadablePicture(
      `${typeName(file.type)} cannot be developed here, and there is no preview inside the file.`,
      DEVELOP,
    );
  }
  return new UnreadablePicture(`${typeName(file.type)} cannot be shown.`, CONVERT);
}

/** Of a file whose decoder threw this. */
export function unreadable(error: unknown): UnreadablePicture {
  if (isTooLarge(error)) {
    return new UnreadablePicture(
      `It has more than ${MOST_PIXELS / 1_000_000} megapixels, more than any camera makes; it is not decoded.`,
      'Ask for a smaller version.',
    );
  }
  if (error instanceof JxlTooLarge) return new UnreadablePicture(`${error.message}.`, CONVERT);
  return new UnreadablePicture(`It cannot be decoded: ${damageIn(error)}`, 'Get the file again from its source.');
}

export function isTooLarge(error: unknown): boolean {
  return error instanceof Error && /pixel limit/i.test(error.message);
}

/** Why it is not whole: the decoder's first line, without its internal names and the colon before what it does not say. */
export function damageIn(error: unknown): string {
  const line = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
  const said = line
    .replace(/^Input (file|buffer) /, 'The file ')
    .replace(/\b(Vips\w+|\w+2vips|vips2\w+|vips\w+): ?/g, '')
    .replace(/:?\s*$/, '')
    .trim()
    .slice(0, 200);
  return inPlainWords(said) || 'unknown damage';
}

/** What decoders say of a damaged file, in an editor's words; theirs stay behind them, for who has to look it up. */
const WORDS: readonly (readonly [theirs: RegExp, plain: string])[] = [
  [/DNL/, 'it does not say how high it is'],
  [
    /premature end|unexpected end|too short|stream length|out of bounds|outside of file|read error|truncat|unable to parse image|not enough data/i,
    'part of the image data is missing or broken',
  ],
  [/corrupt JPEG data|Huffman|instead of RST|CRC|decode tile|bad code|bitstream/i, 'the image data is broken'],
  [/unsupported|not supported|no known/i, 'it is of a kind that is not read here'],
  [/corrupt header|required field|Wrong values for/i, 'its header is damaged'],
];

function inPlainWords(said: string): string {
  const plain = WORDS.find(([theirs]) => theirs.test(said))?.[1];
  return plain === undefined ? said : `${plain} (${said})`;
}
