/** One value per field from blocks that may disagree, by the Metadata Working Group's rules as ExifTool applies them; disagreements are kept. */
import { Buffer } from 'node:buffer';
import {
  type Location,
  type MetadataBlock,
  type MetadataConflicts,
  NEWS_FIELDS,
  type NewsField,
  type NewsMetadata,
} from '../domain/metadata.ts';
import { sameDate } from './exif/dates.ts';
import { iimLimit } from './iim/iim.ts';

export interface Blocks {
  readonly xmp: NewsMetadata;
  readonly iptc: NewsMetadata;
  readonly exif: NewsMetadata;
  /** Windows' and PNG's own fields: only where the others are silent. */
  readonly other: NewsMetadata;
  /**
   * False where the IIM block was changed after XMP was last written next to it (its stored digest differs): then IIM
   * is the newer of the two for the fields that the MWG names.
   */
  readonly xmpInSync: boolean;
}

export interface Merged {
  readonly metadata: NewsMetadata;
  readonly conflicts: MetadataConflicts;
  /** Which block each value was taken from. */
  readonly sources: { readonly [F in NewsField]?: MetadataBlock };
}

type Value = NonNullable<NewsMetadata[NewsField]>;

/** The MWG gives EXIF the first word on what a camera can know. */
const EXIF_FIRST: ReadonlySet<NewsField> = new Set(['description', 'creator', 'copyrightNotice', 'dateCreated']);
const DIGEST_DECIDES: ReadonlySet<NewsField> = new Set([
  'keywords',
  'description',
  'dateCreated',
  'copyrightNotice',
  'creator',
  'country',
  'provinceState',
  'city',
  'sublocation',
]);

/** What cameras write as a description by themselves: never preferred to a person's caption. */
const CAMERA_DEFAULT =
  /^(OLYMPUS DIGITAL CAMERA|SONY DSC|MINOLTA DIGITAL CAMERA|KONICA MINOLTA DIGITAL CAMERA|DCF 1\.0|DIGITAL CAMERA|Exif_JPEG_PICTURE|SAMSUNG|KODAK Digital Still Camera|<Digimax .*>|DCIM\\.*|default|dav|hdr|edf|oznor|cof|rptnb|mde|btf|sdr)$/i;

type Order = readonly MetadataBlock[];
const XMP_FIRST: Order = ['xmp', 'iptc', 'exif', 'other'];
const IIM_FIRST: Order = ['iptc', 'xmp', 'exif', 'other'];
const CAMERA_THEN_XMP: Order = ['exif', 'xmp', 'iptc', 'other'];
const CAMERA_THEN_IIM: Order = ['exif', 'iptc', 'xmp', 'other'];

export function mergeBlocks(blocks: Blocks): Merged {
  const metadata: Partial<Record<NewsField, Value>> = {};
  const conflicts: Partial<Record<NewsField, Partial<Record<MetadataBlock, Value>>>> = {};
  const sources: Partial<Record<NewsField, MetadataBlock>> = {};
  for (const field of NEWS_FIELDS) {
    let chosen: Value | undefined;
    let chosenBlock: MetadataBlock = 'other';
    for (const block of orderFor(field, blocks)) {
      const value = blockValue(blocks, block, field);
      if (value === undefined) continue;
      if (chosen === undefined) {
        chosen = value;
        chosenBlock = block;
      } else if (block !== 'other' && !agree(field, chosen, value)) {
        conflicts[field] = { ...conflicts[field], [chosenBlock]: chosen, [block]: value };
      }
    }
    if (chosen === undefined) continue;
    sources[field] = chosenBlock;
    metadata[field] = chosenBlock === 'iptc' ? untruncated(field, chosen, blocks.xmp[field]) : chosen;
  }
  addPlaceShown(metadata, sources);
  return { metadata: metadata as NewsMetadata, conflicts: conflicts as MetadataConflicts, sources };
}

function orderFor(field: NewsField, blocks: Blocks): Order {
  const iimIsNewer = !blocks.xmpInSync && DIGEST_DECIDES.has(field);
  const byCamera = field === 'description' && CAMERA_DEFAULT.test(blocks.exif.description ?? '');
  if (EXIF_FIRST.has(field) && !byCamera) return iimIsNewer ? CAMERA_THEN_IIM : CAMERA_THEN_XMP;
  return iimIsNewer ? IIM_FIRST : XMP_FIRST;
}

function blockValue(blocks: Blocks, block: MetadataBlock, field: NewsField): Value | undefined {
  const news =
    block === 'xmp' ? blocks.xmp : block === 'iptc' ? blocks.iptc : block === 'exif' ? blocks.exif : blocks.other;
  return news[field];
}

function normal(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}

/** True where two blocks say the same, allowing for what IIM had to cut off and for what a format cannot express. */
export function agree(field: NewsField, one: Value, other: Value): boolean {
  if (field === 'dateCreated' && typeof one === 'string' && typeof other === 'string') return sameDate(one, other);
  if (typeof one === 'string' && typeof other === 'string') return sameText(field, one, other);
  if (typeof one === 'number' || typeof other === 'number') return one === other;
  if (!isList(one) || !isList(other) || field === 'locationShown' || field === 'locationCreated') return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const contained = short.every((item) => long.some((candidate) => sameText(field, item, candidate)));
  return (
    contained &&
    (field === 'creator' || short.length === long.length || new Set(long.map(normal)).size === short.length)
  );
}

function sameText(field: NewsField, one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [normal(one), normal(other)];
  if (a === b) return true;
  const limit = iimLimit(field);
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return limit != null && isCutAt(limit, short) && long.startsWith(short.replace(/\ufffd+$/, ''));
}

/** A text whose length in bytes (or in characters, as some programs count) is the limit, give or take a cut character or space. */
function isCutAt(limit: number, text: string): boolean {
  const bytes = Buffer.byteLength(text);
  return (bytes <= limit && bytes >= limit - 4) || (text.length <= limit && text.length >= limit - 1);
}

/** Where IIM is the newer block but only holds the beginning of what XMP says, XMP has the whole. */
function untruncated(field: NewsField, iim: Value, xmp: Value | undefined): Value {
  const limit = iimLimit(field);
  if (limit == null || xmp === undefined) return iim;
  if (typeof iim === 'string' && typeof xmp === 'string') return longer(limit, iim, xmp);
  if (!isList(iim) || !isList(xmp)) return iim;
  return iim.map((item) => {
    const whole = xmp.find((candidate) => candidate !== item && longer(limit, item, candidate) === candidate);
    return whole ?? item;
  });
}

function longer(limit: number, short: string, long: string): string {
  return long.length > short.length && isCutAt(limit, short) && long.startsWith(short) ? long : short;
}

/** Where no block names the place in the older fields, the structures do: by the MWG the first place shown, else where the camera was. */
function addPlaceShown(
  metadata: Partial<Record<NewsField, Value>>,
  sources: Partial<Record<NewsField, MetadataBlock>>,
): void {
  if (
    metadata.city != null ||
    metadata.provinceState != null ||
    metadata.country != null ||
    metadata.sublocation != null
  )
    return;
  const first = (places: unknown): Location | undefined => (places as readonly Location[] | undefined)?.[0];
  const place = first(metadata.locationShown) ?? first(metadata.locationCreated);
  if (place == null) return;
  for (const field of ['sublocation', 'city', 'provinceState', 'country', 'countryCode'] as const) {
    const text = place[field];
    if (text == null || metadata[field] != null) continue;
    metadata[field] = text;
    sources[field] = 'xmp';
  }
}
