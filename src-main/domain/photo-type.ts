/** What follows from a photograph's type by content: whether its own pixels are shown, and whether its name agrees. */
import type { PhotoType } from './metadata.ts';

/** Types whose own pixels are decoded; everything else by the largest preview inside the file, or developed. */
const DECODED: ReadonlySet<PhotoType> = new Set([
  'jpeg',
  'png',
  'webp',
  'tiff',
  'gif',
  'avif',
  'heic',
  'psd',
  'jxl',
  'jp2',
  'bmp',
]);

/** How the damage of a photograph begins of which nothing but the small JPEG inside can be shown: there is nothing to export. */
export const ONLY_ITS_PREVIEW = 'Only the small JPEG inside it can be shown';

export function isShownByPreview(type: PhotoType): boolean {
  return !DECODED.has(type);
}

/** Extensions that a type may have; a type without a line has no name of its own to disagree with. */
const EXTENSIONS: Readonly<Partial<Record<PhotoType, readonly string[]>>> = {
  jpeg: ['jpg', 'jpeg', 'jpe', 'jfif', 'jif', 'thm', 'mpo'],
  png: ['png'],
  webp: ['webp'],
  tiff: ['tif', 'tiff', 'btf', 'iiq', 'fff', '3fr', 'dcr', 'kdc'],
  gif: ['gif'],
  avif: ['avif', 'avifs'],
  heic: ['heic', 'heif', 'hif', 'heics'],
  jxl: ['jxl'],
  cr2: ['cr2'],
  cr3: ['cr3'],
  crw: ['crw'],
  nef: ['nef', 'nrw'],
  arw: ['arw', 'sr2', 'srf'],
  dng: ['dng'],
  raf: ['raf'],
  orf: ['orf', 'ori'],
  rw2: ['rw2', 'rwl', 'raw'],
  pef: ['pef'],
  bmp: ['bmp', 'dib'],
  jp2: ['jp2', 'j2k', 'j2c', 'jpc', 'jpf', 'jpx', 'jpm'],
  psd: ['psd', 'psb'],
  svg: ['svg'],
};

/** Cameras' raw formats that are told as `raw`, by what their files are called. */
const OTHER_RAWS = ['nrw', 'sr2', 'srf', 'srw', 'x3f', 'mrw', 'erf', 'mef', 'mos', 'gpr'];

/** Endings of photographs in a text, as alternatives of a regular expression. */
export const PHOTOGRAPH_ENDINGS = [
  ...new Set(
    [...Object.values(EXTENSIONS).flat(), ...OTHER_RAWS].filter((ending) => ending !== 'thm' && ending !== 'svg'),
  ),
].join('|');

/** The extension that a name wears wrongly, lower case; null where name and content agree, or the name has none. */
export function wrongExtension(fileName: string, type: PhotoType): string | null {
  const extension = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase();
  const expected = EXTENSIONS[type];
  return extension === undefined || expected === undefined || expected.includes(extension) ? null : extension;
}

/** The finding about such a name, in words; null where there is none. */
export function nameFinding(fileName: string, type: PhotoType): string | null {
  const extension = wrongExtension(fileName, type);
  return extension === null
    ? null
    : `Its name ends in .${extension}, but its content is ${type.toUpperCase()}: other programs may not open it.`;
}
