/** IPTC IIM, the block that agencies have written since 1991: datasets to text, in the character set that it names or shows. */
import type { NewsField, NewsMetadata } from '../../domain/metadata.ts';
import { iimDate } from '../exif/dates.ts';
import { u16be } from '../integers.ts';
import { type Charset, decodeAs, guessCharset, untilNul } from './charset.ts';

const MAX_DATASETS = 4_096;
const MAX_REPEATS = 1_000;

/** The news fields of record 2 with the byte limits at which other programs cut them. */
const DATASETS = {
  title: { id: 5, limit: 64 },
  urgency: { id: 10, limit: 1 },
  subjectCodes: { id: 12, limit: 236 },
  category: { id: 15, limit: 3 },
  supplementalCategories: { id: 20, limit: 32 },
  intellectualGenre: { id: 4, limit: 68 },
  keywords: { id: 25, limit: 64 },
  instructions: { id: 40, limit: 256 },
  creator: { id: 80, limit: 32 },
  creatorJobTitle: { id: 85, limit: 32 },
  city: { id: 90, limit: 32 },
  sublocation: { id: 92, limit: 32 },
  provinceState: { id: 95, limit: 32 },
  countryCode: { id: 100, limit: 3 },
  country: { id: 101, limit: 64 },
  jobId: { id: 103, limit: 32 },
  headline: { id: 105, limit: 256 },
  creditLine: { id: 110, limit: 32 },
  source: { id: 115, limit: 32 },
  copyrightNotice: { id: 116, limit: 128 },
  description: { id: 120, limit: 2000 },
  captionWriter: { id: 122, limit: 32 },
} as const satisfies { readonly [F in NewsField]?: { readonly id: number; readonly limit: number } };

type IimField = keyof typeof DATASETS;

/** At how many bytes IIM cuts a field; undefined for fields that IIM does not have. */
export function iimLimit(field: NewsField): number | undefined {
  return (DATASETS as { readonly [F in NewsField]?: { readonly limit: number } })[field]?.limit;
}

const NONE: readonly string[] = [];
const DATE_CREATED = 55;
const TIME_CREATED = 60;

/** Datasets of record 2 by number, in file order; and what 1:90 says of their character set. */
export interface IimBlock {
  readonly datasets: ReadonlyMap<number, readonly Uint8Array[]>;
  readonly charset: Charset;
  readonly news: NewsMetadata;
}

/** Reads datasets until the block ends or stops making sense; what was read until then counts. */
export function readIim(block: Uint8Array): IimBlock | null {
  const datasets = new Map<number, Uint8Array[]>();
  let coded: Uint8Array | null = null;
  let at = 0;
  for (let n = 0; n < MAX_DATASETS; n += 1) {
    while (at < block.length && block[at] === 0) at += 1;
    if (at + 5 > block.length || block[at] !== 0x1c) break;
    const record = block[at + 1] ?? 0;
    const dataset = block[at + 2] ?? 0;
    let length = u16be(block, at + 3);
    at += 5;
    if (length & 0x8000) {
      const digits = length & 0x7fff;
      if (digits === 0 || digits > 4 || at + digits > block.length) break;
      length = 0;
      for (let i = 0; i < digits; i += 1) length = length * 256 + (block[at + i] ?? 0);
      at += digits;
    }
    if (at + length > block.length) break;
    const value = block.subarray(at, at + length);
    at += length;
    if (record === 1 && dataset === 90) coded = value;
    if (record !== 2) continue;
    const values = datasets.get(dataset);
    if (values == null) datasets.set(dataset, [value]);
    else if (values.length < MAX_REPEATS) values.push(value);
  }
  if (datasets.size === 0) return null;
  const charset = codedCharset(coded) ?? guessCharset([...datasets.values()].flat());
  return { datasets, charset, news: toNews(datasets, charset) };
}

/** 1:90 holds ISO 2022 escape sequences: `ESC % G` is UTF-8, `ESC . A` and `ESC - A` Latin-1. For others the words decide. */
function codedCharset(value: Uint8Array | null): Charset | null {
  if (value == null) return null;
  for (let i = 0; i + 2 < value.length; i += 1) {
    if (value[i] !== 0x1b) continue;
    if (value[i + 1] === 0x25 && value[i + 2] === 0x47) return 'utf8';
    if (value[i + 1] === 0x25 && value[i + 2] === 0x2f) return 'utf8';
  }
  return null;
}

function toNews(datasets: ReadonlyMap<number, readonly Uint8Array[]>, charset: Charset): NewsMetadata {
  const all = (id: number): readonly string[] => {
    const values = datasets.get(id);
    if (values == null) return NONE;
    return values.map((bytes) => tidy(decodeValue(bytes, charset))).filter((text) => text !== '');
  };
  const one = (field: IimField): string | undefined => all(DATASETS[field].id)[0];
  const many = (field: IimField): readonly string[] | undefined => {
    const values = all(DATASETS[field].id);
    return values.length === 0 ? undefined : values;
  };
  const urgency = Number(one('urgency') ?? '');
  return {
    title: one('title'),
    urgency: Number.isInteger(urgency) && urgency >= 1 && urgency <= 9 ? urgency : undefined,
    subjectCodes: many('subjectCodes')?.map(subjectCode),
    category: one('category'),
    supplementalCategories: many('supplementalCategories'),
    intellectualGenre: one('intellectualGenre')?.replace(/^\d{3}:/, ''),
    keywords: many('keywords'),
    instructions: one('instructions'),
    creator: many('creator'),
    creatorJobTitle: one('creatorJobTitle'),
    city: one('city'),
    sublocation: one('sublocation'),
    provinceState: one('provinceState'),
    countryCode: one('countryCode'),
    country: one('country'),
    jobId: one('jobId'),
    headline: one('headline'),
    creditLine: one('creditLine'),
    source: one('source'),
    copyrightNotice: one('copyrightNotice'),
    description: one('description'),
    captionWriter: one('captionWriter'),
    dateCreated: iimDate(all(DATE_CREATED)[0], all(TIME_CREATED)[0]) ?? undefined,
  };
}

/** IIM wraps a code as `IPTC:15054000:name:matter:detail`. */
function subjectCode(reference: string): string {
  return /^[^:]*:([^:]+)/.exec(reference)?.[1] ?? reference;
}

/** A block marked UTF-8 may still hold fields written by a program that did not know: those are read by their look. */
function decodeValue(bytes: Uint8Array, charset: Charset): string {
  const text = decodeAs(untilNul(bytes), charset);
  return charset === 'utf8' && text.includes('\ufffd')
    ? decodeAs(untilNul(bytes), guessCharset([untilNul(bytes)]))
    : text;
}

function tidy(text: string): string {
  return (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text).trim();
}
