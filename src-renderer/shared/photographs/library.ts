/** What the contact sheet shows: the question put to the library, the ids it answered, and the chips' live counts. */
import type { PhotoQueryInput } from '../../../src-main/contract/api.ts';
import type { FolderSummary, QueryCounts, SavedFilter } from '../../../src-main/contract/views.ts';
import type { FolderId, PhotoId } from '../../../src-main/domain/photo.ts';
import { newest } from '../answers/acts.ts';
import { type Act, Truths } from '../answers/truths.ts';
import { ask } from '../api.ts';
import { createStore } from '../store.ts';
import { attempt } from '../window/notices.ts';
import { remember, show, view } from '../window/view.ts';
import { Positions } from './positions.ts';
import { StackRuns } from './stack-runs.ts';

export interface LibraryState {
  readonly query: PhotoQueryInput;
  readonly positions: Positions;
  readonly stacks: StackRuns;
  /** Stacks that are open, by their first photograph. */
  readonly open: 'all' | ReadonlySet<number>;
  readonly counts: QueryCounts | null;
  /** Asked at least once since the window opened. */
  readonly loaded: boolean;
  /** Why the library could not be read at the start, in words. */
  readonly failed: string | null;
  readonly folders: readonly FolderSummary[];
  readonly filters: readonly SavedFilter[];
}

/** The question of a new window. */
export const EVERYTHING: PhotoQueryInput = { sort: 'captured', descending: false };

export const library = createStore<LibraryState>({
  query: EVERYTHING,
  positions: new Positions(new Uint32Array(0)),
  stacks: new StackRuns(new Uint32Array(0)),
  open: new Set(),
  counts: null,
  loaded: false,
  failed: null,
  folders: [],
  filters: [],
});

/** One answer of the library: what is in view, in order, of the question that was asked. */
interface Sheet {
  readonly query: PhotoQueryInput;
  readonly ids: Uint32Array;
  readonly stacks: Uint32Array;
  readonly counts: QueryCounts;
}

const SHEET = 'sheet';
const sheets = new Truths<typeof SHEET, Sheet>({ keep: (_before, next) => next, changed: takeSheet });

function takeSheet(): void {
  const sheet = sheets.shown(SHEET);
  if (sheet === undefined) return;
  const { ids, stacks, counts } = sheet;
  const before = library.get().positions.ids;
  const same = before.length === ids.length && before.every((id, index) => id === ids[index]);
  library.patch({
    counts,
    loaded: true,
    ...(same ? {} : { positions: new Positions(ids) }),
    ...(library.get().stacks.equals(stacks) ? {} : { stacks: new StackRuns(stacks) }),
  });
}

/** Shows photographs of a folder in another order at once. */
export function showOrder(folderId: FolderId, order: (ids: Uint32Array) => Uint32Array): Act<typeof SHEET, Sheet> {
  return sheets.act({
    touches: () => true,
    change: (sheet) =>
      sheet.query.folderId === folderId && sheet.query.sort === 'manual' ? { ...sheet, ids: order(sheet.ids) } : sheet,
  });
}

const newestSheet = newest();

let asking: Promise<void> = Promise.resolve();

/** Asks the library again, and takes the answer once `ready`; a newer question cancels this one. */
export function refreshPhotos(ready?: () => Promise<void>): Promise<void> {
  asking = askForPhotos(ready);
  return asking;
}

/** Answers when what is in view is what was asked for last. */
export async function untilShown(): Promise<void> {
  for (let waited: Promise<void> | null = null; waited !== asking; ) {
    waited = asking;
    await waited;
  }
}

async function askForPhotos(ready?: () => Promise<void>): Promise<void> {
  const { query, open } = library.get();
  const answer = await newestSheet(async (signal) => {
    const asked = { ...query, stacks: view.get().stacks, open: open === 'all' ? open : [...open] };
    const found = await ask('photos.query', asked, { signal });
    await ready?.();
    return found;
  });
  if (answer === null) return;
  const { ids, stacks, counts } = answer.value;
  if (!sheets.read(SHEET, { query, ids, stacks, counts }, answer.order)) await askForPhotos();
}

const MOST_OPEN = 2_000;

export function setOpenStacks(open: 'all' | ReadonlySet<number>): void {
  library.patch({ open });
  remember('openStacks', open === 'all' ? open : [...open].slice(0, MOST_OPEN));
}

let refreshTimer: ReturnType<typeof setTimeout> | null = null;
const REFRESH_DELAY_MS = 150;

/** Asks again soon; many requests become one. */
export function refreshSoon(): void {
  if (refreshTimer !== null) return;
  refreshTimer = setTimeout(() => {
    refreshTimer = null;
    attempt(refreshPhotos);
  }, REFRESH_DELAY_MS);
}

/** Changes parts of the question, and asks. */
export function changeQuery(fields: Partial<PhotoQueryInput>): void {
  const query = { ...library.get().query, ...fields };
  library.patch({ query });
  remember('query', query);
  attempt(refreshPhotos);
}

/** Likeness is an order only while something is looked for that is like something. */
function orderOf({ sort, descending, similarTo }: PhotoQueryInput): Pick<PhotoQueryInput, 'sort' | 'descending'> {
  return similarTo != null && sort === 'likeness' ? orderBefore : { sort, descending };
}
let orderBefore: Pick<PhotoQueryInput, 'sort' | 'descending'> = { sort: 'captured', descending: false };

/** What looks like this photograph, over the whole library, nearest first. */
export function findSimilar(similarTo: PhotoId): void {
  orderBefore = orderOf(library.get().query);
  library.patch({ query: { similarTo, sort: 'likeness', descending: false } });
  remember('query', library.get().query);
  show('library', 'grid');
  attempt(refreshPhotos);
}

export function leaveSimilar(): void {
  changeQuery({ ...orderOf(library.get().query), similarTo: null });
}

/** Takes every chip, search and facet off; folder and order stay. */
export function clearFilters(): void {
  const { folderId, articleId } = library.get().query;
  const { sort, descending } = orderOf(library.get().query);
  library.patch({ query: { folderId, articleId, sort, descending } });
  remember('query', library.get().query);
  attempt(refreshPhotos);
}

/** A first start: the library is there and nobody has added a folder to it. */
export function isWithoutFolders({ loaded, folders, counts }: LibraryState): boolean {
  return loaded && folders.length === 0 && (counts?.all ?? 0) === 0;
}

export function isFiltered(query: PhotoQueryInput): boolean {
  return (
    (query.search ?? '') !== '' ||
    (query.pick ?? []).length > 0 ||
    (query.minStars ?? 0) > 0 ||
    (query.colours ?? []).length > 0 ||
    (query.only ?? []).length > 0 ||
    Object.keys(query.facets ?? {}).length > 0 ||
    (query.minPixels ?? 0) > 0 ||
    query.ids != null ||
    query.similarTo != null
  );
}

export function showFolder(folderId: FolderId | null): void {
  const { sort, descending } = orderOf(library.get().query);
  library.patch({ query: { folderId, sort, descending } });
  remember('query', library.get().query);
  show('library', 'grid');
  attempt(refreshPhotos);
}
