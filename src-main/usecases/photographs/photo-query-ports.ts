/** What views, checks and the command line ask of the photographs in the library. */
import type { EmbeddedPreview } from '../../domain/metadata.ts';
import type { FolderId, PhotoId, PhotoRow } from '../../domain/photo.ts';
import type { BestFrame } from '../../domain/stacks/best-frame.ts';
import type { StackKind } from '../../domain/stacks/stack.ts';
import type { LibraryCounts, LibraryStatistics, PhotoQueryResult, TrayEntry } from '../../domain/views.ts';
import type { PhotoReader } from '../journal-ports.ts';

/** What the contact sheet shows: where from, which, in what order. All parts are joined by "and". */
export interface PhotoSelection {
  readonly folderId: FolderId | null;
  readonly articleId: number | null;
  readonly search: string;
  readonly pick: readonly ('none' | 'pick' | 'reject')[];
  readonly minStars: number;
  readonly colours: readonly number[];
  readonly only: readonly (
    | 'no-caption'
    | 'has-caption'
    | 'in-article'
    | 'unreadable'
    | 'missing'
    | 'restricted'
    | 'changed'
  )[];
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly minPixels: number;
  readonly ids: readonly PhotoId[] | null;
  /** Only what looks like this photograph, itself first among them. */
  readonly similarTo: PhotoId | null;
  /** `manual` is the editor's own arrangement of a folder; `likeness` comes with `similarTo`. Elsewhere both mean `captured`. */
  readonly sort: 'captured' | 'name' | 'stars' | 'added' | 'manual' | 'likeness';
  readonly descending: boolean;
  /** What is collapsed into stacks. */
  readonly stacks: 'off' | StackKind;
  /** Stacks that stand open. */
  readonly open: 'all' | readonly number[];
}

/** The selection that shows everything. */
export const EVERYTHING: PhotoSelection = {
  folderId: null,
  articleId: null,
  search: '',
  pick: [],
  minStars: 0,
  colours: [],
  only: [],
  facets: {},
  minPixels: 0,
  ids: null,
  similarTo: null,
  sort: 'captured',
  descending: false,
  stacks: 'off',
  open: [],
};

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
  /** The hint of these frames, in the order in which the editor counts them. */
  bestOf(ids: readonly PhotoId[]): BestFrame;
  /** Photographs whose file names stand in a pasted text, in the text's order. */
  byNames(text: string): { readonly found: readonly PhotoId[]; readonly unknown: readonly string[] };
  /** Photographs whose file names begin with the text, else hold it, by name. */
  named(text: string): readonly PhotoId[];
  counts(articleId: number | null): LibraryCounts;
  statistics(): LibraryStatistics;
  tray(): readonly TrayEntry[];
  /** Absolute path of a file with this content that is there; null where there is none. */
  pathOf(id: PhotoId): string | null;
  /** Absolute paths of all its files in one place: the one shown, and the raw beside it; empty where none is there. */
  filesOf(id: PhotoId): readonly string[];
  /** The JPEG inside a file whose own picture cannot be decoded (raw, JPEG XL, ...); null where it can, or has none. */
  previewOf(id: PhotoId): EmbeddedPreview | null;
  /** The largest picture embedded in the file, whatever its type. */
  embeddedIn(id: PhotoId): EmbeddedPreview | null;
}
