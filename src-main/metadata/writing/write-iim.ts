/** Writes the news fields as an IPTC IIM block (records 1 and 2, marked as UTF-8), and tells what its limits would cut. */

import type { NewsField, NewsMetadata } from '../../domain/metadata.ts';
import { joinBytes, textBytes, uint16, uint32 } from './write-bytes.ts';
import { utf8Within, writableText } from './write-text.ts';

/** One value that IIM cannot hold whole. `bytes` is what it needs; a list field gives one entry per long item. */
export interface IimLoss {
  readonly field: NewsField;
  readonly limit: number;
  readonly bytes: number;
}

interface IimDataset {
  readonly field: NewsField;
  readonly number: number;
  /** Most bytes of one value, after the IPTC Photo Metadata TechReference 2025.1 and IIM 4.2. */
  readonly limit: number;
}

// In ascending order of dataset number, as IIM recommends; Date Created (2:55, 2:60) is not text and has its own function.
const DATASETS: readonly IimDataset[] = [
  { field: 'intellectualGenre', number: 4, limit: 64 },
  { field: 'title', number: 5, limit: 64 },
  { field: 'urgency', number: 10, limit: 1 },
  { field: 'subjectCodes', number: 12, limit: 236 },
  { field: 'category', number: 15, limit: 3 },
  { field: 'supplementalCategories', number: 20, limit: 32 },
  { field: 'keywords', number: 25, limit: 64 },
  { field: 'instructions', number: 40, limit: 256 },
  { field: 'dateCreated', number: 55, limit: 8 },
  { field: 'creator', number: 80, limit: 32 },
  { field: 'creatorJobTitle', number: 85, limit: 32 },
  { field: 'city', number: 90, limit: 32 },
  { field: 'sublocation', number: 92, limit: 32 },
  { field: 'provinceState', number: 95, limit: 32 },
  { field: 'countryCode', number: 100, limit: 3 },
  { field: 'country', number: 101, limit: 64 },
  { field: 'jobId', number: 103, limit: 32 },
  { field: 'headline', number: 105, limit: 256 },
  { field: 'creditLine', number: 110, limit: 32 },
  { field: 'source', number: 115, limit: 32 },
  { field: 'copyrightNotice', number: 116, limit: 128 },
  { field: 'description', number: 120, limit: 2000 },
  { field: 'captionWriter', number: 122, limit: 32 },
];

const UTF8_MARK = Uint8Array.of(0x1b, 0x25, 0x47);
const VERSION = uint16(4);

/** Every value that `writeIim` would cut, in the order of the block. */
export function iimLoss(fields: NewsMetadata): readonly IimLoss[] {
  return DATASETS.flatMap(({ field, limit }) => {
    if (field === 'dateCreated') return [];
    return valuesOf(fields, field)
      .map((value) => textBytes(value).length)
      .filter((bytes) => bytes > limit)
      .map((bytes) => ({ field, limit, bytes }));
  });
}

/** The IIM block as it is in Photoshop's resource 0x0404. Empty when there is nothing to say. */
export function writeIim(fields: NewsMetadata): Uint8Array {
  const values = DATASETS.flatMap((entry) =>
    entry.field === 'dateCreated'
      ? dateDatasets(fields.dateCreated)
      : valuesOf(fields, entry.field).map((value) => dataset(2, entry.number, utf8Within(value, entry.limit))),
  );
  if (values.length === 0) return new Uint8Array(0);
  return joinBytes([dataset(1, 0, VERSION), dataset(1, 90, UTF8_MARK), dataset(2, 0, VERSION), ...values]);
}

function valuesOf(fields: NewsMetadata, field: NewsField): readonly string[] {
  const value = fields[field];
  if (value == null) return [];
  const list = Array.isArray(value) ? value : [value];
  return list
    .map((item) => writableText(String(item)))
    .map((text) => (field === 'subjectCodes' ? subjectReference(text) : text))
    .filter((text) => text !== '');
}

/** IIM wants `IPR:code:name:matter:detail`; the names are optional, the colons are not. */
function subjectReference(code: string): string {
  return /^\d{8}$/.test(code) ? `IPTC:${code}:::` : code;
}

const ISO_DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/** Date Created and Time Created. IIM writes an unknown month or day as 00; a time without a zone stays without one. */
function dateDatasets(date: string | undefined): readonly Uint8Array[] {
  const match = date == null ? null : ISO_DATE.exec(date);
  if (match == null) return [];
  const [, year, month = '00', day = '00', hour, minute, second = '00', zone = ''] = match;
  const written = [dataset(2, 55, textBytes(`${year}${month}${day}`))];
  if (hour != null && minute != null) {
    const offset = zone === 'Z' ? '+0000' : zone.replace(':', '');
    written.push(dataset(2, 60, textBytes(`${hour}${minute}${second}${offset}`)));
  }
  return written;
}

function dataset(record: number, number: number, value: Uint8Array): Uint8Array {
  // The short form of the length ends at 32,767; no limit above comes near, the long form is here for completeness.
  const length = value.length <= 0x7fff ? uint16(value.length) : joinBytes([uint16(0x8004), uint32(value.length)]);
  return joinBytes([Uint8Array.of(0x1c, record, number), length, value]);
}
