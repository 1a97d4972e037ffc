/** `.xmp` files next to photographs: read like an embedded packet, then merged with what the photograph itself says. */
import { PATH_PROPERTIES } from '../../domain/keyword-paths.ts';
import { latestBelieved } from '../../domain/marks/believed-times.ts';
import type { SaidBlock } from '../../domain/marks/said-block.ts';
import { joinBlocks } from '../../domain/marks/said-marks.ts';
import {
  type MetadataBlock,
  type MetadataConflicts,
  type NewsField,
  type NewsMetadata,
  type PhotoFacts,
  type PhotoType,
  RAW_TYPES,
} from '../../domain/metadata.ts';
import type { SidecarSays } from '../../usecases/photographs/sidecar-ports.ts';
import { xmpDate } from '../exif/dates.ts';
import { agree } from '../mwg.ts';
import { saidBlock } from './said-block.ts';
import { readXmp, type XmpProperties } from './xmp.ts';
import { newsOfXmp, textOf, topicTermIds, withoutGaps } from './xmp-news.ts';

/** What a sidecar says; a field that it does not mention is absent. */
export interface Sidecar {
  readonly metadata: NewsMetadata;
  readonly rating?: number;
  readonly label?: string;
  /** What it says about marks; its time is that of the file until whoever read it says so. */
  readonly said?: SaidBlock;
  /** EXIF-style; RAW developers turn pictures here because they do not touch the original. */
  readonly orientation?: number;
  /** When the sidecar's metadata was last changed, by its own word. */
  readonly metadataDate?: string;
}

/** Never throws: a file that is not XMP is a sidecar that says nothing. */
export function readSidecar(bytes: Uint8Array): Sidecar {
  const xmp = readXmp([bytes]);
  const orientation = Number(textOf(xmp.get('tiff:Orientation')) ?? Number.NaN);
  return withoutGaps({
    metadata: withoutGaps(newsOfXmp(xmp)),
    ...ratingOf(xmp),
    orientation: Number.isInteger(orientation) && orientation >= 1 && orientation <= 8 ? orientation : undefined,
    metadataDate: metadataDateOf(xmp),
    said: saidBlock(xmp, null, metadataDateOf(xmp) ?? null),
  });
}

/** What a sidecar says by itself, for who writes into it. */
export function sidecarSays(bytes: Uint8Array): SidecarSays {
  const xmp = readXmp([bytes]);
  const paths = Object.keys(PATH_PROPERTIES).map((name) => [
    name,
    (xmp.get(name)?.items ?? []).map(({ text }) => text),
  ]);
  return {
    metadata: withoutGaps(newsOfXmp(xmp)),
    said: saidBlock(xmp, null, metadataDateOf(xmp) ?? null) ?? null,
    paths: Object.fromEntries(paths) as SidecarSays['paths'],
    topicIds: topicTermIds(xmp),
  };
}

export function ratingOf(xmp: XmpProperties): Pick<PhotoFacts, 'rating' | 'label'> {
  const rating = Number(textOf(xmp.get('xmp:Rating')) ?? Number.NaN);
  return withoutGaps({
    rating: Number.isFinite(rating) && rating >= -1 && rating <= 5 ? Math.trunc(rating) : undefined,
    label: textOf(xmp.get('xmp:Label')),
  });
}

export function metadataDateOf(xmp: XmpProperties): string | undefined {
  return xmpDate(textOf(xmp.get('xmp:MetadataDate'))) ?? undefined;
}

/** A sidecar's content and when its file was last written. */
export interface DatedSidecar extends Sidecar {
  readonly modifiedMs: number;
}

/**
 * One statement out of several: copies of a photograph may each have a sidecar. Field by field the latest counts, by
 * the date that it states of itself, else by that of its file. Null where there is none.
 */
export function joinSidecars(sidecars: readonly DatedSidecar[]): Sidecar | null {
  const saidAt = ({ metadataDate, modifiedMs }: DatedSidecar): number => {
    const stated = Date.parse(metadataDate ?? '');
    return stated <= latestBelieved(Date.now()) ? stated : modifiedMs;
  };
  const [first, ...later] = [...sidecars].sort((a, b) => saidAt(a) - saidAt(b));
  if (first === undefined) return null;
  const metadata = Object.assign({}, first.metadata, ...later.map((one) => one.metadata)) as NewsMetadata;
  const said = [first, ...later].reduce<SaidBlock | null>((before, { said: one, modifiedMs }) => {
    return joinBlocks(before, one === undefined ? null : { ...one, modifiedMs });
  }, null);
  return Object.assign({}, first, ...later, { metadata }, said === null ? {} : { said }) as Sidecar;
}

const RAW: ReadonlySet<PhotoType> = new Set(RAW_TYPES);

/**
 * The sidecar counts, field by field, for every format: it is how this desk and others (darktable, digiKam, Capture
 * One, and Adobe's for RAW) say something about a photograph without touching it, so it is the later statement. One
 * exception: a file that others do write into (not RAW) and whose own XMP was changed after the sidecar's, by the dates
 * that both carry, counts, and the sidecar only adds what it lacks. Where they disagree, both are in `conflicts`.
 * Orientation is taken from a sidecar for RAW only.
 */
export function mergeSidecar(facts: PhotoFacts, sidecar: Sidecar): PhotoFacts {
  const raw = RAW.has(facts.type);
  const embeddedIsNewer = !raw && isLater(facts.metadataDate, sidecar.metadataDate);
  const metadata: Partial<Record<NewsField, unknown>> = { ...facts.metadata };
  const conflicts: Partial<Record<NewsField, Partial<Record<MetadataBlock, unknown>>>> = { ...facts.conflicts };
  const sources: Partial<Record<NewsField, MetadataBlock>> = { ...facts.sources };
  for (const [key, value] of Object.entries(sidecar.metadata)) {
    const field = key as NewsField;
    const own = facts.metadata[field];
    if (value == null) continue;
    if (own == null || !embeddedIsNewer) {
      metadata[field] = value;
      sources[field] = 'sidecar';
    }
    if (own == null || agree(field, own, value)) continue;
    conflicts[field] = { ...(facts.conflicts[field] ?? { [facts.sources?.[field] ?? 'other']: own }), sidecar: value };
  }
  const keep = embeddedIsNewer && facts.rating != null;
  const merged: PhotoFacts = withoutGaps({
    ...facts,
    metadata: metadata as NewsMetadata,
    conflicts: conflicts as MetadataConflicts,
    sources,
    rating: keep ? facts.rating : (sidecar.rating ?? facts.rating),
    label: keep ? facts.label : (sidecar.label ?? facts.label),
    said: embeddedIsNewer ? joined(sidecar.said, facts.said) : joined(facts.said, sidecar.said),
  });
  return raw && sidecar.orientation != null ? turned(merged, sidecar.orientation) : merged;
}

function joined(earlier: SaidBlock | undefined, later: SaidBlock | undefined): SaidBlock | undefined {
  return joinBlocks(earlier ?? null, later ?? null) ?? undefined;
}

function isLater(one: string | undefined, other: string | undefined): boolean {
  const [a, b] = [Date.parse(one ?? ''), Date.parse(other ?? '')];
  // A date in the future does not count: no sidecar would ever be later.
  return Number.isFinite(b) && a > b && a <= latestBelieved(Date.now());
}

function turned(facts: PhotoFacts, orientation: number): PhotoFacts {
  if (orientation === facts.orientation) return facts;
  const swap = orientation >= 5 !== facts.orientation >= 5;
  const preview = (one: PhotoFacts['preview']): PhotoFacts['preview'] =>
    one == null || one.orientation !== facts.orientation ? one : { ...one, orientation };
  return {
    ...facts,
    orientation,
    width: swap ? facts.height : facts.width,
    height: swap ? facts.width : facts.height,
    ...(facts.fullSize == null
      ? {}
      : { fullSize: swap ? { width: facts.fullSize.height, height: facts.fullSize.width } : facts.fullSize }),
    preview: preview(facts.preview),
    thumbnail: preview(facts.thumbnail),
  };
}
