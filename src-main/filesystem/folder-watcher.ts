/** Watches folders while the program runs, and says which one to scan again: never what changed, the scan finds that out itself. */
import { stat } from 'node:fs/promises';

import type { FolderId } from '../domain/photo.ts';
import { watchDirectories } from './directory-watch.ts';
import { diskPath } from './disk-path.ts';
import { isOnNetwork } from './library-place.ts';

export interface FolderWatcher {
  /** Watches the folder at this path; the same again is no news. */
  watch(id: FolderId, path: string, name: string): void;
  /** The folder is not there: says so when it is again. A watch on what is gone would never hear of it. */
  lookFor(id: FolderId, path: string): void;
  unwatch(id: FolderId): void;
  /** Resolves when every directory of the folders watched now is watched: from then on no change is missed. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

export interface FolderWatcherParts {
  readonly enabled: boolean;
  readonly changed: (id: FolderId) => void;
  readonly trouble: (name: string, message: string) => void;
}

/** Many files arrive together: the scan waits for a moment of quiet, but not forever. */
const QUIET_MS = 700;
const LONGEST_MS = 5_000;
const POLL_MS = 5_000;
/** How often a lost folder is looked for. */
const LOOK_MS = 2_000;

interface Closable {
  readonly ready: Promise<void>;
  close(): unknown;
}

interface Watched {
  readonly path: string;
  /** Null while the folder is looked for. */
  watcher: Promise<Closable | null> | null;
  timer: NodeJS.Timeout | null;
  since: number | null;
}

export function watchFolders({ enabled, changed, trouble }: FolderWatcherParts): FolderWatcher {
  const watched = new Map<FolderId, Watched>();
  let closed = false;

  function stir(id: FolderId): void {
    const one = watched.get(id);
    if (one === undefined || one.watcher === null) return;
    const now = Date.now();
    one.since ??= now;
    if (one.timer !== null) clearTimeout(one.timer);
    one.timer = setTimeout(
      () => {
        one.timer = null;
        one.since = null;
        changed(id);
      },
      Math.max(0, Math.min(QUIET_MS, one.since + LONGEST_MS - now)),
    );
  }

  async function open(id: FolderId, one: Watched, name: string): Promise<Closable | null> {
    const { path } = one;
    let told = false;
    const failed = (error: unknown): void => {
      if (!told) trouble(name, error instanceof Error ? error.message : String(error));
      told = true;
    };
    if (!isOnNetwork(path)) return watchDirectories(path, { changed: () => stir(id), failed });
    // Loaded late: most folders do without.
    const { watch } = await import('chokidar');
    if (watched.get(id) !== one) return null;
    const watcher = watch(path, {
      ignoreInitial: true,
      followSymlinks: false,
      ignored: (entry) => /[/\\]\.[^/\\]*$/.test(entry.slice(path.length)),
      ignorePermissionErrors: true,
      backend: 'polling',
      pollingInterval: POLL_MS,
      pollingBinaryInterval: POLL_MS,
    });
    watcher.on('all', () => stir(id));
    watcher.on('error', failed);
    const ready = new Promise<void>((resolve) => watcher.once('ready', resolve));
    return { ready, close: () => watcher.close() };
  }

  async function end(one: Watched): Promise<void> {
    if (one.timer !== null) clearTimeout(one.timer);
    one.timer = null;
    await (await one.watcher?.catch(() => null))?.close();
  }

  function replace(id: FolderId, path: string): Watched {
    const before = watched.get(id);
    if (before !== undefined) void end(before);
    const one: Watched = { path, watcher: null, timer: null, since: null };
    watched.set(id, one);
    return one;
  }

  async function look(id: FolderId, one: Watched): Promise<void> {
    // Not synchronous: a lost network drive may keep the answer back for minutes.
    const isBack = await stat(diskPath(one.path)).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (watched.get(id) !== one) return;
    if (isBack) changed(id);
    one.timer = setTimeout(() => void look(id, one), LOOK_MS);
    one.timer.unref();
  }

  return {
    watch(id, path, name) {
      const before = watched.get(id);
      if (!enabled || closed || (before?.path === path && before.watcher !== null)) return;
      const one = replace(id, path);
      one.watcher = open(id, one, name);
      one.watcher.catch((error: unknown) => trouble(name, error instanceof Error ? error.message : String(error)));
    },
    lookFor(id, path) {
      const before = watched.get(id);
      if (!enabled || closed || (before?.path === path && before.watcher === null)) return;
      void look(id, replace(id, path));
    },
    unwatch(id) {
      const one = watched.get(id);
      watched.delete(id);
      if (one !== undefined) void end(one);
    },
    async ready() {
      // One that cannot be watched has said so.
      await Promise.allSettled([...watched.values()].map(async ({ watcher }) => (await watcher)?.ready));
    },
    async close() {
      // A scan that ends meanwhile asks for its folder again.
      closed = true;
      const all = [...watched.values()];
      watched.clear();
      await Promise.all(all.map(end));
    },
  };
}
