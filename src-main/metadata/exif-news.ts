/** EXIF's share of the news fields: description, creator, copyright, date; and what Windows adds in fields of its own. */
import type { NewsMetadata } from '../domain/metadata.ts';
import { exifDate } from './dates.ts';
import { type ExifBlock, TAG } from './exif.ts';
import { copyright, words, xp } from './exif-text.ts';
import { entryLatin1 } from './tiff-directory.ts';

/** MWG: several creators in the one Artist field stand with "; " between them, quoted where a name contains that. */
export function splitArtists(artist: string | undefined): readonly string[] | undefined {
  if (artist == null) return undefined;
  const names: string[] = [];
  let quoted = false;
  for (const raw of artist.split('; ')) {
    let part = raw;
    const continued = quoted;
    if (!quoted && part.startsWith('"')) {
      quoted = true;
      part = part.slice(1);
    }
    if (quoted) {
      const closing = /((?:^|[^"])(?:"")*)"$/.exec(part);
      if (closing != null) {
        part = part.slice(0, -1);
        quoted = false;
      }
      part = part.replaceAll('""', '"');
    }
    if (continued) names[names.length - 1] = `${names[names.length - 1] ?? ''}; ${part}`;
    else names.push(part);
  }
  const kept = names.map((name) => name.trim()).filter((name) => name !== '');
  return kept.length === 0 ? undefined : kept;
}

/** The news fields that EXIF has by the MWG's reading. */
export function newsOfExif({ tiff, main, exifTiff, exif }: ExifBlock): NewsMetadata {
  const sub = exif?.entries;
  return {
    description: words(tiff, main.entries.get(TAG.description)),
    creator: splitArtists(words(tiff, main.entries.get(TAG.artist))),
    copyrightNotice: copyright(tiff, main.entries.get(TAG.copyright)),
    dateCreated:
      exifDate(
        entryLatin1(exifTiff, sub?.get(TAG.dateTimeOriginal)) ??
          entryLatin1(tiff, main.entries.get(TAG.dateTimeOriginal)),
        entryLatin1(exifTiff, sub?.get(TAG.subSecOriginal)),
        entryLatin1(exifTiff, sub?.get(TAG.offsetTimeOriginal)),
      ) ?? undefined,
  };
}

/** What Windows writes beside: of weight only where nothing else names the field. */
export function newsOfWindows({ tiff, main }: ExifBlock): NewsMetadata {
  const get = (tag: number): string | undefined => xp(tiff, main.entries.get(tag));
  const list = (tag: number): readonly string[] | undefined => {
    const values = (get(tag) ?? '')
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '');
    return values.length === 0 ? undefined : values;
  };
  return {
    title: get(TAG.xpTitle),
    description: get(TAG.xpComment) ?? get(TAG.xpSubject),
    creator: list(TAG.xpAuthor),
    keywords: list(TAG.xpKeywords),
  };
}
