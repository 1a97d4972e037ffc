/** Carries over Photoshop resources that other blocks lack: IIM and its digest first, then the rest. */
import { fromBuffer } from '../byte-source.ts';
import { RESOURCE, readResources } from '../containers/photoshop-resources.ts';
import { openTiff, readDirectory } from '../containers/tiff-directory.ts';
import { readExif } from '../exif/exif.ts';
import type { Found } from '../found.ts';

export function keepResources(found: Found, block: Uint8Array): void {
  const resources = readResources(block);
  found.iim ??= resources.get(RESOURCE.iptc) ?? null;
  found.iimDigest ??= resources.get(RESOURCE.iptcDigest) ?? null;
  found.icc ??= resources.get(RESOURCE.icc) ?? null;
  const xmp = resources.get(RESOURCE.xmp);
  if (xmp != null && found.xmp.length === 0) found.xmp.push(xmp);
  const exif = resources.get(RESOURCE.exif);
  if (exif == null || found.exif != null) return;
  const tiff = openTiff(fromBuffer(exif), 0);
  const main = tiff == null ? null : readDirectory(tiff, tiff.first);
  if (tiff != null && main != null) found.exif = readExif(tiff, main);
}
