/** P4: a file that cannot be decoded whole, or whose name lies about its type. */
import type { Finding } from '../../../finding.ts';
import type { PhotoType } from '../../../metadata.ts';
import type { Photo } from '../../../photo.ts';
import { ONLY_ITS_PREVIEW } from '../../../photo-type.ts';
import type { Check, CheckInput } from '../../check.ts';
import { say } from '../../reading/say.ts';

const TYPES: Readonly<Record<string, readonly PhotoType[]>> = {
  jpg: ['jpeg'],
  jpeg: ['jpeg'],
  jpe: ['jpeg'],
  jfif: ['jpeg'],
  png: ['png'],
  webp: ['webp'],
  gif: ['gif'],
  avif: ['avif'],
  jxl: ['jxl'],
  bmp: ['bmp'],
  // Raw formats are TIFF inside: a camera's `.tif` may well be one.
  tif: ['tiff', 'dng', 'cr2', 'nef', 'arw', 'pef', 'raw'],
  tiff: ['tiff', 'dng', 'cr2', 'nef', 'arw', 'pef', 'raw'],
  heic: ['heic', 'avif'],
  heif: ['heic', 'avif'],
  psd: ['psd'],
  svg: ['svg'],
  jp2: ['jp2'],
};

function wrongExtension(photo: Photo): string | null {
  const extension = /\.([^.]+)$/.exec(photo.fileName)?.[1]?.toLowerCase();
  const types = extension === undefined ? undefined : TYPES[extension];
  if (types === undefined || photo.type === 'unknown' || types.includes(photo.type)) return null;
  return `The name says ${extension}, but the file is ${photo.type.toUpperCase()}: rename it, or other programs refuse it.`;
}

/** Reasons come with and without a full stop. */
function sentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

function findingsOf(photo: Photo, picture: number): readonly Finding[] {
  const place = { rule: 'P4', picture, field: 'image' } as const;
  if (photo.bytes === 0)
    return [
      say({ ...place, severity: 'block', message: `${photo.fileName} is empty: get the file again from its source.` }),
    ];
  if (photo.readState === 'unreadable') {
    return [
      say({
        ...place,
        severity: 'block',
        message: `${photo.fileName} cannot be shown or exported. ${sentence(photo.reason ?? 'Get the file again from its source')}`,
      }),
    ];
  }
  if (photo.readState === 'damaged') {
    const reason = photo.reason ?? photo.warnings[0] ?? 'part of it is missing';
    const wayOut = reason.startsWith(ONLY_ITS_PREVIEW)
      ? 'Ask for it as JPEG, or take it out of the article: it cannot be exported.'
      : 'Get the file again from its source. Override this to export what can be decoded of it.';
    return [
      say({
        ...place,
        severity: 'block',
        message: `${photo.fileName} is damaged: ${sentence(reason)} ${wayOut}`,
      }),
    ];
  }
  const message = wrongExtension(photo);
  return message === null ? [] : [say({ ...place, severity: 'warn', message })];
}

export const decodable = {
  id: 'P4',
  title: 'File complete',
  reason: 'A file that cannot be decoded to its last row is published half grey or not at all.',
  source: 'Desk rule: nothing broken is published',
  severity: 'block',
  check(input: CheckInput): readonly Finding[] {
    return input.article.pictures.flatMap((picture, index) => {
      const photo = input.photos.get(picture.photoId);
      return photo === undefined ? [] : findingsOf(photo, index + 1);
    });
  },
} satisfies Check;
