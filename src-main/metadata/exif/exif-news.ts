/** EXIF's share of the news fields: description, creator, copyright, date; and what Windows adds in fields of its own. */
import type { NewsMetadata } from '../../domain/metadata.ts';
import { type Entry, entryLatin1, readDirectory, type Tiff } from '../containers/tiff-directory.ts';
import { exifDate } from './dates.ts';
import { type ExifBlock, TAG } from './exif.ts';
import { copyright, words, xp } from './exif-text.ts';

/** MWG: several creators in the one Artist field have "; " between them, quoted where a name contains that. */
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

/**
 * The news fields that EXIF has by the MWG's reading. `xmpSubSeconds` are those of the original time where XMP alone
 * carries them, as programs wrote them before EXIF in XMP forbade it.
 */
export function newsOfExif(block: ExifBlock, xmpSubSeconds?: string): NewsMetadata {
  const { tiff, main, exifTiff, exif } = block;
  const sub = exif?.entries;
  return {
    description: inAnyDirectory(block, TAG.description, words),
    creator: splitArtists(inAnyDirectory(block, TAG.artist, words)),
    copyrightNotice: inAnyDirectory(block, TAG.copyright, copyright),
    dateCreated:
      exifDate(
        entryLatin1(exifTiff, sub?.get(TAG.dateTimeOriginal)) ??
          entryLatin1(tiff, main.entries.get(TAG.dateTimeOriginal)),
        entryLatin1(exifTiff, sub?.get(TAG.subSecOriginal)) ?? xmpSubSeconds,
        entryLatin1(exifTiff, sub?.get(TAG.offsetTimeOriginal)),
      ) ?? undefined,
  };
}

/** The first directory's word; else that of a phone or scanner which put it into the EXIF or the second directory. */
function inAnyDirectory(
  { tiff, main, exifTiff, exif, inner }: ExifBlock,
  tag: number,
  read: (tiff: Tiff, entry: Entry | undefined) => string | undefined,
): string | undefined {
  return (
    read(tiff, main.entries.get(tag)) ??
    read(exifTiff, exif?.entries.get(tag)) ??
    (main.next === 0 ? undefined : read(tiff, readDirectory(tiff, main.next)?.entries.get(tag))) ??
    (inner == null ? undefined : inAnyDirectory(inner, tag, read))
  );
}

/** What Windows writes as well: it counts only where nothing else names the field. */
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
