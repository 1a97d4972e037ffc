/** Merges words into XMP with ExifTool: one process, started on the first wish, kept open until the library closes. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ExifTool, exiftoolPath } from 'exiftool-vendored';
import { DeskError } from '../domain/failure.ts';
import type { SidecarWords, XmpMerger } from '../usecases/photographs/sidecar-ports.ts';

/**
 * Word to ExifTool's tag. Texts by language are written as their default one only: translations that another program put
 * beside it stay.
 */
const TAGS = {
  description: 'XMP-dc:Description',
  altText: 'XMP-iptcCore:AltTextAccessibility',
  creditLine: 'XMP-photoshop:Credit',
  creator: 'XMP-dc:Creator',
  metadataDate: 'XMP-xmp:MetadataDate',
} as const satisfies Record<keyof SidecarWords, string>;
const BY_LANGUAGE: ReadonlySet<string> = new Set(['description', 'altText']);
type Word = keyof SidecarWords;

/** What XML 1.0 cannot hold. */
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** A half of a character pair becomes a mark, line ends become those that XML gives back. */
function clean(text: string): string {
  return Buffer.from(text.replace(NOT_XML, '').replace(/\r\n?/g, '\n')).toString();
}

function tagsOf(words: SidecarWords): Record<string, string | string[]> {
  const tags: Record<string, string | string[]> = {};
  for (const [word, value] of Object.entries(words) as [Word, string | readonly string[] | undefined][]) {
    if (value === undefined) continue;
    const tag = BY_LANGUAGE.has(word) ? `${TAGS[word]}-x-default` : TAGS[word];
    tags[tag] = typeof value === 'string' ? clean(value) : value.map(clean);
  }
  return tags;
}

/** `environment` replaces the process's own, for tests. */
export function exiftoolMerger(environment?: NodeJS.ProcessEnv): XmpMerger {
  let tool: ExifTool | null = null;
  const opened = (): ExifTool => {
    tool ??= new ExifTool({
      maxProcs: 1,
      taskTimeoutMillis: 60_000,
      spawnTimeoutMillis: 60_000,
      ...(environment === undefined ? {} : { exiftoolEnv: environment }),
    });
    return tool;
  };
  const ready = async (): Promise<ExifTool> => {
    if (tool === null) await tryOnce(environment ?? process.env);
    return opened();
  };
  return {
    async merge(existing, words, name) {
      const exiftool = await ready();
      const folder = await mkdtemp(join(tmpdir(), 'picture-desk-xmp-'));
      const file = join(folder, 'sidecar.xmp');
      try {
        if (existing !== null) await writeFile(file, existing);
        await written(exiftool, file, words, name);
        const faults = differences(words, await readBack(exiftool, file));
        if (faults.length === 0) return await readFile(file);
        throw new DeskError('cannot-write', `${name} does not read back as it was written: ${faults.join('; ')}.`, {
          subject: name,
        });
      } finally {
        await rm(folder, { recursive: true, force: true, maxRetries: 3 });
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
      `ExifTool does not run: ${isMissing ? 'Perl is not installed' : wordsOf(error)}.`,
      {
        wayOut: 'Install Perl (on Linux with the system’s own packages), then try again.',
        cause: error,
      },
    );
  }
}

async function written(exiftool: ExifTool, file: string, words: SidecarWords, name: string): Promise<void> {
  try {
    await exiftool.write(file, tagsOf(words), { writeArgs: ['-overwrite_original'] });
  } catch (error) {
    throw new DeskError('unreadable', `The sidecar ${name} cannot be read: ${wordsOf(error)}`, {
      subject: name,
      wayOut: 'Look at that sidecar, or move it away; it was left as it is.',
      cause: error,
    });
  }
}

/** What ExifTool itself reads in the file; a missing word is absent. */
async function readBack(exiftool: ExifTool, file: string): Promise<Readonly<Record<string, unknown>>> {
  const tags = await exiftool.readRaw(file, { readArgs: ['-G1', '-struct', '-XMP:all'] });
  return tags as unknown as Readonly<Record<string, unknown>>;
}

function differences(words: SidecarWords, read: Readonly<Record<string, unknown>>): readonly string[] {
  return (Object.keys(words) as Word[])
    .filter((word) => word !== 'metadataDate' && words[word] !== undefined)
    .filter((word) => {
      const meant = [words[word]].flat().map((text) => clean(String(text)));
      const found = [read[TAGS[word]]].flat();
      return meant.length !== found.length || meant.some((text, at) => !isSame(text, found[at]));
    })
    .map((word) => `${word} ${JSON.stringify(read[TAGS[word]] ?? null)?.slice(0, 80)}`);
}

/** ExifTool gives a number where a text looks like one. */
function isSame(meant: string, found: unknown): boolean {
  return typeof found === 'number' ? Number(meant) === found : meant === found;
}

function wordsOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n')[0]?.slice(0, 300) ?? text;
}
