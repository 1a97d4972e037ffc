/**
 * Hears that something under a folder changed, at the cost of one watch a directory and none a file: a folder of a hundred
 * thousand photographs is watched in a moment. What changed is not said; the scan finds that out faster than any bookkeeping.
 */
import { type FSWatcher, watch } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { diskPath, nameText } from './disk-path.ts';

export interface DirectoryWatch {
  /** Resolves when every directory that was there is watched. */
  readonly ready: Promise<void>;
  close(): void;
}

export interface DirectoryWatchEvents {
  readonly changed: () => void;
  readonly failed: (error: unknown) => void;
}

/** Where the system watches a whole tree itself. */
const WATCHES_TREES = process.platform === 'darwin' || process.platform === 'win32';
/** Of hidden files and directories nothing is told. */
const isHidden = (path: string): boolean => /(^|[/\\])\.[^/\\]*/.test(path);

export function watchDirectories(root: string, { changed, failed }: DirectoryWatchEvents): DirectoryWatch {
  const watchers = new Map<string, FSWatcher>();
  let closed = false;

  function open(path: string, heard: (type: string, name: string | null) => void): void {
    watchers.get(path)?.close();
    const watcher = watch(diskPath(path), { recursive: WATCHES_TREES, encoding: 'buffer' }, (type, name) => {
      const text = name === null ? null : nameText(name);
      if (text !== null && isHidden(text)) return;
      heard(type, text);
      changed();
    });
    // The directory went while it was watched: its parent tells.
    watcher.on('error', () => drop(path));
    watchers.set(path, watcher);
  }

  function drop(path: string): void {
    for (const [known, watcher] of watchers) {
      if (known !== path && !known.startsWith(`${path}/`)) continue;
      watcher.close();
      watchers.delete(known);
    }
  }

  /** A directory and all below it. */
  async function add(top: string): Promise<void> {
    const due = [top];
    for (let path = due.pop(); path !== undefined && !closed; path = due.pop()) {
      const directory = path;
      try {
        open(directory, (type, name) => {
          if (type === 'rename' && name !== null) void renamed(`${directory}/${name}`);
        });
        const entries = await readdir(diskPath(directory), { withFileTypes: true, encoding: 'buffer' });
        for (const entry of entries) {
          const name = nameText(entry.name);
          if (entry.isDirectory() && !isHidden(name)) due.push(`${directory}/${name}`);
        }
      } catch (error) {
        drop(directory);
        // Directories come and go while they are listed; too many for the system is another thing.
        if (!GONE.has((error as { code?: string } | null)?.code ?? '')) throw error;
      }
    }
  }

  /** Something by this name came or went; a directory is watched from now on, or no longer. */
  async function renamed(path: string): Promise<void> {
    const stats = await lstat(diskPath(path)).catch(() => null);
    if (closed || (stats !== null && !stats.isDirectory())) return;
    drop(path);
    if (stats === null) return;
    await add(path).catch(failed);
    changed();
  }

  const ready = WATCHES_TREES ? Promise.resolve().then(() => open(root, () => undefined)) : add(root);
  ready.catch(failed);
  return {
    ready,
    close() {
      closed = true;
      drop(root);
    },
  };
}

const GONE: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM']);
