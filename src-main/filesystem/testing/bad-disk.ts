/** A disk that answers late or with errors, for a program that a test starts: its real calls on some folders are held up or refused. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `slow` delays every call by so many milliseconds; `errors` are of every call, the others of bytes that are read or written. */
export type DiskMood = 'ok' | 'errors' | 'read-errors' | 'write-errors' | `slow ${number}`;

export interface BadDisk {
  /** For the environment of the program whose calls are held up. */
  readonly environment: Readonly<Record<string, string>>;
  /** From the next call on. */
  becomes(mood: DiskMood): void;
  /** Processes whose main thread has waited for this disk, and did nothing meanwhile, with what each of them asked. */
  waited(): ReadonlyMap<number, readonly string[]>;
  forget(): void;
}

/** Null where this machine cannot make one: it takes Linux and a C compiler. */
export function badDisk(...folders: readonly string[]): BadDisk | null {
  if (process.platform !== 'linux') return null;
  const place = mkdtempSync(join(tmpdir(), 'bad-disk-'));
  const [library, says] = [join(place, 'bad-disk.so'), join(place, 'says')];
  try {
    const source = join(import.meta.dirname, 'bad-disk.c');
    execFileSync('cc', ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl'], { stdio: 'pipe' });
  } catch (error) {
    rmSync(place, { recursive: true });
    // A source that does not compile is a mistake of ours; a compiler that is not there is none.
    if ((error as { code?: string }).code !== 'ENOENT') throw error;
    return null;
  }
  const becomes = (mood: DiskMood): void => {
    writeFileSync(`${says}.new`, `${mood}\n`);
    renameSync(`${says}.new`, says);
  };
  becomes('ok');
  return {
    environment: { LD_PRELOAD: library, BAD_DISK: folders.join(':'), BAD_DISK_SAYS: says },
    becomes,
    waited() {
      const noted = existsSync(`${says}.waited`) ? readFileSync(`${says}.waited`, 'utf8') : '';
      const asked = new Map<number, string[]>();
      for (const [, pid, call = ''] of noted.matchAll(/^(\d+) (.*)$/gm))
        asked.set(Number(pid), [...(asked.get(Number(pid)) ?? []), call]);
      return asked;
    },
    forget: () => rmSync(place, { recursive: true, force: true }),
  };
}

export const NO_BAD_DISK = 'a disk that answers late or with errors needs Linux and a C compiler';
