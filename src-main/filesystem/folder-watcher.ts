/** Watches folders while the program runs, and says which one to scan again: never what changed, the scan finds that out itself. */
import { readFileSync } from 'node:fs';
import type { FSWatcher } from 'chokidar';
import type { FolderId } from '../domain/photo.ts';

export interface FolderWatcher {
  watch(id: FolderId, path: string, name: string): void;
  unwatch(id: FolderId): void;
  close(): Promise<void>;
}

export interface FolderWatcherParts {
  readonly enabled: boolean;
  readonly changed: (id: FolderId) => void;
  readonly trouble: (name: string, message: string) => void;
}

/** Many files arrive together: the scan waits for a moment of quiet, but not for ever. */
const QUIET_MS = 700;
const LONGEST_MS = 5_000;
/** A file that still grows is not read: a card copies slowly. */
const WRITE_FINISHED_MS = 1_000;
const POLL_MS = 5_000;

interface Watched {
  readonly watcher: Promise<FSWatcher | null>;
  timer: NodeJS.Timeout | null;
  since: number | null;
}

export function watchFolders({ enabled, changed, trouble }: FolderWatcherParts): FolderWatcher {
  const watched = new Map<FolderId, Watched>();

  function stir(id: FolderId): void {
    const one = watched.get(id);
    if (one === undefined) return;
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

  async function open(id: FolderId, path: string, name: string): Promise<FSWatcher | null> {
    // Loaded late: the command line and the tests of everything else do without.
    const { watch } = await import('chokidar');
    if (!watched.has(id)) return null;
    const watcher = watch(path, {
      ignoreInitial: true,
      followSymlinks: false,
      ignored: (entry) => /[/\\]\.[^/\\]*$/.test(entry.slice(path.length)),
      awaitWriteFinish: { stabilityThreshold: WRITE_FINISHED_MS, pollInterval: 200 },
      atomic: true,
      ignorePermissionErrors: true,
      ...(needsPolling(path)
        ? { backend: 'polling' as const, pollingInterval: POLL_MS, pollingBinaryInterval: POLL_MS }
        : {}),
    });
    watcher.on('all', () => stir(id));
    let told = false;
    watcher.on('error', (error) => {
      if (!told) trouble(name, error instanceof Error ? error.message : String(error));
      told = true;
    });
    return watcher;
  }

  async function end(one: Watched): Promise<void> {
    if (one.timer !== null) clearTimeout(one.timer);
    await (await one.watcher.catch(() => null))?.close();
  }

  return {
    watch(id, path, name) {
      if (!enabled || watched.has(id)) return;
      const one: Watched = { watcher: Promise.resolve(null), timer: null, since: null };
      watched.set(id, one);
      watched.set(id, Object.assign(one, { watcher: open(id, path, name) }));
      one.watcher.catch((error: unknown) => trouble(name, error instanceof Error ? error.message : String(error)));
    },
    unwatch(id) {
      const one = watched.get(id);
      watched.delete(id);
      if (one !== undefined) void end(one);
    },
    async close() {
      const all = [...watched.values()];
      watched.clear();
      await Promise.all(all.map(end));
    },
  };
}

/** File systems whose changes by others the system does not tell: those of other machines. */
const REMOTE =
  /^(nfs|nfs4|cifs|smb3|smbfs|fuse\..*|9p|afpfs|webdav|davfs|ncpfs|afs|glusterfs|ceph|vboxsf|prl_fs|vmhgfs)$/;

export function needsPolling(path: string, mounts = mountTable()): boolean {
  // A path on another machine, in Windows' own notation.
  if (/^\\\\/.test(path)) return true;
  let longest = { point: '', type: '' };
  for (const { point, type } of mounts) {
    const under = path === point || path.startsWith(point.endsWith('/') ? point : `${point}/`);
    if (under && point.length >= longest.point.length) longest = { point, type };
  }
  return REMOTE.test(longest.type);
}

function mountTable(): readonly { readonly point: string; readonly type: string }[] {
  if (process.platform !== 'linux') return [];
  try {
    return readFileSync('/proc/self/mounts', 'utf8')
      .split('\n')
      .flatMap((line) => {
        const [, point, type] = line.split(' ');
        return point === undefined || type === undefined
          ? []
          : [
              {
                point: point.replace(/\\([0-7]{3})/g, (_, octal: string) =>
                  String.fromCharCode(Number.parseInt(octal, 8)),
                ),
                type,
              },
            ];
      });
  } catch {
    return [];
  }
}
