/** Merges words into XMP with ExifTool: one process, started when first needed, kept open until the library closes. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ExifTool, exiftoolPath } from 'exiftool-vendored';
import { DeskError } from '../domain/failure.ts';
import type { SidecarSays, XmpMerger } from '../usecases/photographs/sidecar-ports.ts';
import { faultOf } from './whole-xmp.ts';
import { CONFIG, differences, tagsOf, topicArgs } from './xmp-tags.ts';

/** So many sidecars are written by one process of Perl, which grows slowly. */
const TASKS = 50_000;

/**
 * @param read this desk's own reader: what ExifTool wrote is read back by another program than wrote it
 * @param environment replaces the process's own, for tests
 */
export function exiftoolMerger(read: (bytes: Uint8Array) => SidecarSays, environment?: NodeJS.ProcessEnv): XmpMerger {
  let tool: ExifTool | null = null;
  let starting: Promise<void> | null = null;
  let folder = '';
  let count = 0;
  /** The folder of what is at work, and of the table that ExifTool reads whenever its process begins again. */
  const room = (): string => {
    if (folder === '') folder = mkdtempSync(join(tmpdir(), 'picture-desk-xmp-'));
    const config = join(folder, 'desk.config');
    // Temporary folders are tidied by others too.
    if (existsSync(config)) return folder;
    mkdirSync(folder, { recursive: true });
    writeFileSync(config, CONFIG);
    return folder;
  };
  const ready = async (): Promise<ExifTool> => {
    starting ??= tryOnce(environment ?? process.env);
    try {
      await starting;
    } catch (error) {
      starting = null;
      throw error;
    }
    tool ??= new ExifTool({
      maxProcs: 1,
      maxTasksPerProcess: TASKS,
      taskTimeoutMillis: 60_000,
      spawnTimeoutMillis: 60_000,
      exiftoolArgs: ['-config', join(room(), 'desk.config'), '-stay_open', 'True', '-@', '-'],
      ...(environment === undefined ? {} : { exiftoolEnv: environment }),
    });
    return tool;
  };
  return {
    async merge(existing, words, name) {
      const fault = existing === null ? null : faultOf(existing);
      if (fault !== null) throw unreadable(name, fault);
      const exiftool = await ready();
      count += 1;
      const file = join(room(), `${count}.xmp`);
      const there = existing === null ? null : read(existing);
      try {
        if (existing !== null) await writeFile(file, existing);
        await written(exiftool, file, tagsOf(words, there), topicArgs(words, there), name);
        const bytes = await readFile(file);
        const broken = faultOf(bytes);
        const faults = broken === null ? differences(words, there, read(bytes)) : [broken];
        if (faults.length === 0) return bytes;
        throw new DeskError('cannot-write', `${name} does not read back as it was written: ${faults.join('; ')}.`, {
          subject: name,
        });
      } finally {
        await rm(file, { force: true, maxRetries: 3 });
      }
    },
    prepare() {
      ready().then(
        (exiftool) => exiftool.version(),
        () => undefined,
      );
    },
    async close() {
      await tool?.end();
      tool = null;
      if (folder !== '') rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
      folder = '';
    },
  };
}

const run = promisify(execFile);
const PERL = '/usr/bin/perl';

/** Says at once and clearly what a process kept open would only say by not answering. On Windows ExifTool brings its Perl along. */
async function tryOnce(env: NodeJS.ProcessEnv): Promise<void> {
  const script = await exiftoolPath();
  const [program, args] =
    process.platform === 'win32' ? [script, ['-ver']] : [existsSync(PERL) ? PERL : 'perl', [script, '-ver']];
  try {
    await run(program, args, { env, timeout: 60_000, windowsHide: true });
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new DeskError(
      'unreachable',
      `ExifTool does not start: ${isMissing ? 'Perl is not installed' : wordsOf(error)}.`,
      {
        wayOut: 'Install Perl (on Linux with the system’s own packages), then try again.',
        cause: error,
      },
    );
  }
}

type Tags = ReturnType<typeof tagsOf>;

async function written(exiftool: ExifTool, file: string, tags: Tags, more: string[], name: string): Promise<void> {
  try {
    await exiftool.write(file, tags as never, { writeArgs: [...more, '-overwrite_original'] });
  } catch (error) {
    throw unreadable(name, wordsOf(error), error);
  }
}

function unreadable(name: string, found: string, cause?: unknown): DeskError {
  return new DeskError('unreadable', `The sidecar ${name} cannot be read: ${found}.`, {
    subject: name,
    wayOut: 'Check that sidecar, or move it away. It was not changed.',
    cause,
  });
}

function wordsOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n')[0]?.slice(0, 300) ?? text;
}
