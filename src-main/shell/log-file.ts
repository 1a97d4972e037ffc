/** The log files: lines are appended in order and nobody waits for it; a full file is rotated. */
import { appendFileSync } from 'node:fs';
import { appendFile, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** One file at most; with the ones before it two megabytes in all. */
const MOST_BYTES = 512 * 1024;
const KEPT_BEFORE = 3;
/** Characters of lines that wait for a disk which keeps everything back: more would take the memory. */
const MOST_WAITING_LETTERS = 2 * 1024 * 1024;

export interface LogFile {
  /** Takes a line; `false` where too many wait already. */
  put(line: string): boolean;
  /** Lines of the newest file and the one before it, oldest first, once those that wait are written. */
  lines(): Promise<readonly string[]>;
  /** Resolves when every line is in the file, or cannot be written. */
  written(): Promise<void>;
  /** For the last moment of the process: what waits is written at once, unless the disk keeps a line back already. */
  writeNow(): void;
}

/** `file` is the newest; `before` names the ones before it, 1 for the last. A log that cannot be written stops nothing. */
export function logFile(file: string, before: (number: number) => string): LogFile {
  let waiting: string[] = [];
  let waitingLength = 0;
  let writing: Promise<void> | null = null;
  let isAtDisk = false;
  let bytes: number | null = null;

  async function rotate(): Promise<void> {
    // Where another program holds it, this fails before an older log is given up.
    const full = `${file}.full`;
    await rename(file, full);
    await rm(before(KEPT_BEFORE), { force: true });
    for (let number = KEPT_BEFORE - 1; number >= 1; number -= 1)
      if ((await sizeOf(before(number))) > 0) await rename(before(number), before(number + 1));
    await rename(full, before(1));
    bytes = 0;
  }

  /** As many of the waiting lines as one file takes. */
  function nextLines(): string {
    let lines = waiting.shift() ?? '';
    while (waiting[0] !== undefined && lines.length + waiting[0].length <= MOST_BYTES) lines += waiting.shift();
    waitingLength -= lines.length;
    return lines;
  }

  async function writeWaiting(): Promise<void> {
    isAtDisk = true;
    while (waiting.length > 0) {
      const lines = nextLines();
      try {
        await mkdir(dirname(file), { recursive: true });
        bytes ??= await sizeOf(file);
        if (bytes > 0 && bytes + lines.length > MOST_BYTES) await rotate();
        await appendFile(file, lines);
        bytes += Buffer.byteLength(lines);
      } catch {
        // A full disk is told by whoever needs it for more than a log.
      }
    }
    isAtDisk = false;
    writing = null;
  }

  async function written(): Promise<void> {
    while (writing !== null) await writing;
  }

  return {
    put(line) {
      if (waitingLength + line.length > MOST_WAITING_LETTERS) return false;
      waiting.push(line);
      waitingLength += line.length;
      // Lines of one moment go together.
      writing ??= Promise.resolve().then(writeWaiting);
      return true;
    },
    async lines() {
      await written();
      return (await Promise.all([before(1), file].map(linesOf))).flat();
    },
    written,
    writeNow() {
      if (isAtDisk || waiting.length === 0) return;
      try {
        appendFileSync(file, waiting.join(''));
      } catch {
        // As above.
      }
      waiting = [];
      waitingLength = 0;
    },
  };
}

/** 0 for what is not there, or cannot be asked about. */
async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch {
    return 0;
  }
}

async function linesOf(file: string): Promise<readonly string[]> {
  try {
    return (await readFile(file, 'utf8')).split('\n');
  } catch {
    return [];
  }
}
