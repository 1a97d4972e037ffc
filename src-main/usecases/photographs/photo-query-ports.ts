/** What views, checks and the command line ask of the photographs in the library. */
import type { EmbeddedPreview } from '../../domain/metadata.ts';
import type { LibraryCounts, LibraryStatistics, PhotoQueryResult, TrayEntry } from '../../domain/overviews/library.ts';
import type { PhotoId, PhotoRow } from '../../domain/photo.ts';
import type { PhotoSelection } from '../../domain/photo-selection.ts';
import type { BestFrame } from '../../domain/stacks/best-frame.ts';
import type { Timeline } from '../../domain/timeline.ts';
import type { PhotoReader } from '../journal-ports.ts';

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export interface PhotoQueryStore extends PhotoReader {
  /** All ids in view order and the chips' counts. */
  query(selection: PhotoSelection): PhotoQueryResult;
  /** The beginning of the same answer, at once even where millions match: what a view shows while the rest is counted. */
  firstIds(selection: PhotoSelection, limit: number): readonly PhotoId[];
  /** In the order asked for; ids that are gone are left out. */
  rows(ids: readonly PhotoId[], articleId: number | null): readonly PhotoRow[];
  facets(selection: PhotoSelection): Readonly<Record<string, readonly FacetCount[]>>;
  /** When the photographs of the base were taken; of what is filtered by the finest step itself, its neighbours too. */
  timeline(selection: PhotoSelection): Timeline;
  /** The hint of these frames, in the order in which the editor counts them. */
  bestOf(ids: readonly PhotoId[]): BestFrame;
  /** Photographs in the same folders by the same camera (maker, model, serial number), itself among them. */
  cameraMates(id: PhotoId): readonly PhotoId[];
  /** Photographs whose file names are in a pasted text, in the text's order. */
  byNames(text: string): { readonly found: readonly PhotoId[]; readonly unknown: readonly string[] };
  /** Photographs whose file names begin with the text, else hold it, by name. */
  named(text: string): readonly PhotoId[];
  counts(articleId: number | null): LibraryCounts;
  statistics(): LibraryStatistics;
  tray(): readonly TrayEntry[];
  /** Absolute path of a file with this content that is there; null where there is none. */
  pathOf(id: PhotoId): string | null;
  /** Absolute paths of all its files in one place: the one shown, and the raw next to it; empty where none is there. */
  filesOf(id: PhotoId): readonly string[];
  /** The JPEG inside a file whose own picture cannot be decoded (raw, JPEG XL, ...); null where it can, or has none. */
  previewOf(id: PhotoId): EmbeddedPreview | null;
  /** The largest picture embedded in the file, whatever its type. */
  embeddedIn(id: PhotoId): EmbeddedPreview | null;
}
