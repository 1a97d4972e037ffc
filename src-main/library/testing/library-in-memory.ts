/** The library's own handlers on a database in memory with some photographs, without processes: for tests of the window's state. */
import { type Answer, API, type CallName } from '../../contract/api.ts';
import { AGENCIES } from '../../domain/credit/agencies.ts';
import { articleStore } from '../../sqlite/articles/article-store.ts';
import { viewStore } from '../../sqlite/desk/view-store.ts';
import { openJournal } from '../../sqlite/journal/journal.ts';
import { closeLibrary, openLibrary } from '../../sqlite/library/database.ts';
import { openPhotoStores } from '../../sqlite/photographs/photo-stores.ts';
import { changedRows, collectChanges } from '../changed-rows.ts';
import { articleHandlers } from '../handlers/articles.ts';
import { photoHandlers } from '../handlers/photos.ts';
import { stackHandlers } from '../handlers/stacks.ts';
import { answer, type Handlers } from '../transport.ts';

export interface LibraryInMemory {
  readonly folderId: number;
  /** In the order of their capture. */
  readonly photoIds: readonly number[];
  answer(name: string, args: unknown): Promise<Answer<unknown>>;
  /** The name under which the desk signs from now on. */
  signAs(name: string): void;
  close(): void;
}

export function libraryInMemory(photographs: number): LibraryInMemory {
  const db = openLibrary(':memory:');
  const stores = openPhotoStores(db);
  const folderId = stores.folders.add('/cards/Match day', 'Match day');
  const photos = Array.from({ length: photographs }, (_, at) => ({
    directory: '',
    file: { name: `frame-${String(at + 1).padStart(3, '0')}.jpg`, bytes: 1_000, modifiedMs: 1_000_000, inode: at + 1 },
    facts: {
      type: 'jpeg' as const,
      width: 6_000,
      height: 4_000,
      orientation: 1 as const,
      metadata: {},
      conflicts: {},
      capture: {
        takenAt: `2024-08-12T10:${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`,
      },
      colour: {},
      preview: null,
      thumbnail: null,
      contentCredentials: false,
      pages: 1,
      warnings: [],
    },
    identity: null,
    reason: null,
    wayOut: null,
    sidecar: null,
  }));
  const photoIds = stores.index.writePage({ folderId, photos, placed: [], sidecars: [], seen: [], done: [] });
  let now = Date.parse('2024-08-12T12:00:00Z');
  const clock = {
    now: (): string => {
      now += 10_000;
      return new Date(now).toISOString();
    },
  };
  const journal = openJournal(db, clock, collectChanges);
  const articles = articleStore(db);
  const prefill = (): { caption: string; credit: string; altText: string } => ({
    caption: '',
    credit: '',
    altText: '',
  });
  const curate = { journal, articles, clock, photos: stores.query, prefill, agencies: () => AGENCIES };
  const nobody = { wanted: () => undefined, looked: () => undefined };
  const credentials = { of: () => Promise.reject(new Error('Expected no question about content credentials.')) };
  const handlers = {
    ...articleHandlers(curate, () => ({}) as never),
    ...stackHandlers({ journal, photos: stores.query, arrangement: stores.arrangement, stacks: stores.stacks }),
    ...photoHandlers(stores.query, credentials as never, nobody),
  } as unknown as Handlers;
  return {
    folderId,
    photoIds,
    answer: (name, args) =>
      // As the shell does with what the window sends.
      answer(handlers, name, API[name as CallName].args.parse(args), {
        rows: (of) => changedRows({ articles, photos: stores.query, heads: journal.heads }, of),
      }),
    signAs: (name) => viewStore(db).save('signer', name),
    close: () => closeLibrary(db),
  };
}
