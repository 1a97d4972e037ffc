/** The marks that XMP and EXIF carry, property by property as they were written. */
import { MARK_PROPERTIES } from '../../domain/marks/index.ts';
import type { SaidBlock } from '../../domain/marks/said-block.ts';
import { SAID_PROPERTY, timesOf } from '../../domain/said-times.ts';
import { entryNumber } from '../containers/tiff-directory.ts';
import { type ExifBlock, TAG } from '../exif/exif.ts';
import type { XmpProperties } from './xmp.ts';
import type { XmpValue } from './xmp-values.ts';

/** A mark's value is short; what is longer is not one. */
const LONGEST = 200;

/** Undefined where nothing is said about marks, and no date is stated. `modifiedMs` is for whoever read the file to fill in. */
export function saidBlock(xmp: XmpProperties, exif: ExifBlock | null, stated: string | null): SaidBlock | undefined {
  const properties: Record<string, string> = {};
  for (const { name } of MARK_PROPERTIES) {
    const value = xmp.get(name);
    if (value === undefined) continue;
    const text = plainText(value);
    if (text.length <= LONGEST) properties[name] = text;
  }
  if (exif !== null) Object.assign(properties, cameraMarks(exif));
  const times = timesOf((xmp.get(SAID_PROPERTY)?.items ?? []).map(plainText));
  const isTimed = Object.keys(times).length > 0;
  // A date alone says when the words next to it were written.
  if (Object.keys(properties).length === 0 && stated === null && !isTimed) return undefined;
  return { properties, stated, modifiedMs: 0, ...(isTimed ? { times } : {}) };
}

function plainText({ text, items }: XmpValue): string {
  return (items === null ? text : items.map(plainText).join(';')).trim();
}

function cameraMarks({ tiff, main }: ExifBlock): Record<string, string> {
  const found: Record<string, string> = {};
  const [rating, percent] = [
    entryNumber(tiff, main.entries.get(TAG.rating)),
    entryNumber(tiff, main.entries.get(TAG.ratingPercent)),
  ];
  if (rating != null) found['exif:Rating'] = String(rating);
  if (percent != null) found['exif:RatingPercent'] = String(percent);
  return found;
}
