/** Which `.xmp` file next to a photograph is its own: Adobe's `name.xmp`, or `name.ext.xmp` where another photograph has the name too. */
import type { PictureId } from './article.ts';
import type { Failure } from './failure.ts';

const RAW = /\.(?:cr2|cr3|crw|nef|nrw|arw|sr2|srf|dng|raf|orf|rw2|pef|raw|3fr|iiq|erf|kdc|mrw|x3f|srw)$/i;
const PHOTOGRAPH = /\.(?:jpe?g|jpe|heic|heif|hif|avif|png|tiff?|webp|gif|jxl|jp2|j2k|jpx|psd|psb|bmp)$/i;

export interface SidecarPlace {
  /** The file to write. */
  readonly name: string;
  /** A sidecar that counts for this photograph now, and whose words the new one begins with; null where there is none. */
  readonly from: string | null;
}

/**
 * A raw file and its JPEG are one photograph, and `name.xmp` counts for both. Where two photographs share a name
 * (`a.jpg` and `a.png`), one sidecar must not count for both: each gets its own, `a.jpg.xmp`, as darktable writes it. A
 * sidecar that names the whole file stays the one in use.
 * @param siblings names of all files in the folder.
 */
export function sidecarPlace(fileName: string, siblings: readonly string[]): SidecarPlace {
  const existing = new Map(siblings.map((name) => [sameName(name), name]));
  const base = fileName.replace(/\.[^.]*$/, '');
  const [whole, short] = [`${fileName}.xmp`, `${base}.xmp`];
  const [ownWhole, ownShort] = [existing.get(sameName(whole)), existing.get(sameName(short))];
  if (ownWhole !== undefined) return { name: ownWhole, from: ownWhole };
  if (isShared(fileName, base, siblings)) return { name: whole, from: ownShort ?? null };
  return { name: ownShort ?? short, from: ownShort ?? null };
}

/** What makes two file names one: a Mac writes accents as letters of their own, and many disks know no capitals. */
export function sameName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

const SIDECAR = /\.(?:xmp|aae|dop|pp3|cos|on1|thm)$/i;
/** darktable numbers the sidecars of its duplicates: `a_01.jpg.xmp`. */
const DUPLICATE = /_\d\d(?=\.[^.]+$|$)/;

/** Sidecars beside which there is no file that they could belong to. */
export function sidecarsAlone(names: readonly string[]): readonly string[] {
  const sidecars = names.filter((name) => SIDECAR.test(name));
  if (sidecars.length === 0) return [];
  const others = names.filter((name) => !SIDECAR.test(name)).map(sameName);
  const owners = new Set([...others, ...others.map((name) => name.replace(/\.[^.]*$/, ''))]);
  return sidecars.filter((name) => {
    const of = sameName(name.replace(SIDECAR, ''));
    return !owners.has(of) && !owners.has(of.replace(DUPLICATE, ''));
  });
}

/** Whether another photograph (not the raw or the JPEG of this one) has the same name before its ending. */
function isShared(fileName: string, base: string, siblings: readonly string[]): boolean {
  const alike = siblings.filter(
    (name) => sameName(name) !== sameName(fileName) && sameName(name.replace(/\.[^.]*$/, '')) === sameName(base),
  );
  const raws = alike.filter((name) => RAW.test(name)).length + (RAW.test(fileName) ? 1 : 0);
  const others = alike.filter((name) => PHOTOGRAPH.test(name)).length + (PHOTOGRAPH.test(fileName) ? 1 : 0);
  return raws > 1 || others > 1;
}

/** What would be written for one picture. */
export interface PlannedSidecar {
  readonly pictureId: PictureId;
  readonly position: number;
  /** Name of the sidecar; null where the photograph's file is not there. */
  readonly name: string | null;
  /** It is there already and is merged with. */
  readonly exists: boolean;
}

export interface WrittenSidecars {
  readonly written: readonly { readonly pictureId: PictureId; readonly position: number; readonly name: string }[];
  readonly failed: readonly { readonly position: number; readonly failure: Failure }[];
}
