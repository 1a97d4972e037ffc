/** Merges words into XMP with ExifTool: one process, started on the first wish, kept open until the library closes. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ExifTool, exiftoolPath } from 'exiftool-vendored';
import { DeskError } from '../domain/failure.ts';
import type { OwnField, OwnValue } from '../domain/own-metadata.ts';
import type { SidecarWords, XmpMerger } from '../usecases/photographs/sidecar-ports.ts';
import { faultOf } from './whole-xmp.ts';

/** Field to ExifTool's tag. */
const TAGS: { readonly [F in OwnField]: string } = {
  headline: 'XMP-photoshop:Headline',
  title: 'XMP-dc:Title',
  description: 'XMP-dc:Description',
  personInImage: 'XMP-iptcExt:PersonInImage',
  keywords: 'XMP-dc:Subject',
  sublocation: 'XMP-iptcCore:Location',
  city: 'XMP-photoshop:City',
  provinceState: 'XMP-photoshop:State',
  country: 'XMP-photoshop:Country',
  countryCode: 'XMP-iptcCore:CountryCode',
  event: 'XMP-iptcExt:Event',
  dateCreated: 'XMP-photoshop:DateCreated',
  creator: 'XMP-dc:Creator',
  creatorJobTitle: 'XMP-photoshop:AuthorsPosition',
  creditLine: 'XMP-photoshop:Credit',
  source: 'XMP-photoshop:Source',
  copyrightNotice: 'XMP-dc:Rights',
  usageTerms: 'XMP-xmpRights:UsageTerms',
  instructions: 'XMP-photoshop:Instructions',
  digitalSourceType: 'XMP-iptcExt:DigitalSourceType',
  sceneCodes: 'XMP-iptcCore:Scene',
  subjectCodes: 'XMP-iptcCore:SubjectCode',
  altText: 'XMP-iptcCore:AltTextAccessibility',
  extendedDescription: 'XMP-iptcCore:ExtDescrAccessibility',
  jobId: 'XMP-photoshop:TransmissionReference',
  captionWriter: 'XMP-photoshop:CaptionWriter',
};
const DATE_TAG = 'XMP-xmp:MetadataDate';
/** What the MWG asks for: taken, created, digitised. */
const TIME_TAGS = ['XMP-exif:DateTimeOriginal', 'XMP-photoshop:DateCreated', 'XMP-xmp:CreateDate'] as const;
/** Written in another form than they are read back. */
const DATES: ReadonlySet<string> = new Set([DATE_TAG, ...TIME_TAGS]);
/** Mark property (domain/marks) to ExifTool's tag. */
const MARK_TAGS: Readonly<Record<string, string>> = {
  'xmp:Rating': 'XMP-xmp:Rating',
  'xmp:Label': 'XMP-xmp:Label',
  'MicrosoftPhoto:Rating': 'XMP-microsoft:RatingPercent',
  'xmpDM:pick': 'XMP-xmpDM:Pick',
  'xmpDM:good': 'XMP-xmpDM:Good',
  'digiKam:PickLabel': 'XMP-digiKam:PickLabel',
  'digiKam:ColorLabel': 'XMP-digiKam:ColorLabel',
  'photoshop:LabelColor': 'XMP-photoshop:LabelColor',
  'photomechanic:Tagged': 'XMP-photomech:Tagged',
  'photomechanic:ColorClass': 'XMP-photomech:ColorClass',
  'photomechanic:Prefs': 'XMP-photomech:Prefs',
  'acdsee:rating': 'XMP-acdsee:Rating',
  'acdsee:tagged': 'XMP-acdsee:Tagged',
};
/** Written as their default text only: translations that another program wrote stay. */
const BY_LANGUAGE: ReadonlySet<string> = new Set([
  TAGS.title,
  TAGS.description,
  TAGS.event,
  TAGS.copyrightNotice,
  TAGS.usageTerms,
  TAGS.altText,
  TAGS.extendedDescription,
]);

/** What XML 1.0 cannot hold. */
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** A half of a character pair becomes a mark, line ends become those that XML gives back. */
function clean(text: string): string {
  return Buffer.from(text.replace(NOT_XML, '').replace(/\r\n?/g, '\n')).toString();
}

type Written = string | readonly string[] | null;

/** Everything that is to be written, by ExifTool's tag. */
function meant({ marks, metadataDate, takenAt, ...fields }: SidecarWords): ReadonlyMap<string, Written> {
  const tags = new Map<string, Written>();
  for (const [field, value] of Object.entries(fields) as [OwnField, OwnValue | undefined][]) {
    if (value === undefined) continue;
    const tag = TAGS[field];
    tags.set(tag, value === null ? null : typeof value === 'string' ? clean(value) : value.map(clean));
  }
  for (const [property, value] of Object.entries(marks ?? {})) {
    const tag = MARK_TAGS[property];
    if (tag !== undefined) tags.set(tag, value);
  }
  if (takenAt !== undefined) for (const tag of TIME_TAGS) tags.set(tag, takenAt);
  if (metadataDate !== undefined) tags.set(DATE_TAG, metadataDate);
  return tags;
}

function tagsOf(words: SidecarWords): Record<string, string | string[] | null> {
  const tags: Record<string, string | string[] | null> = {};
  for (const [tag, value] of meant(words)) {
    // By its value, not by the word that ExifTool prints for it.
    const name = BY_LANGUAGE.has(tag) ? `${tag}-x-default` : `${tag}#`;
    tags[name] = value === null || typeof value === 'string' ? value : [...value];
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
      const fault = existing === null ? null : faultOf(existing);
      if (fault !== null) throw unreadable(name, fault);
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
    await exiftool.write(file, tagsOf(words) as never, { writeArgs: ['-overwrite_original'] });
  } catch (error) {
    throw unreadable(name, wordsOf(error), error);
  }
}

function unreadable(name: string, found: string, cause?: unknown): DeskError {
  return new DeskError('unreadable', `The sidecar ${name} cannot be read: ${found}.`, {
    subject: name,
    wayOut: 'Look at that sidecar, or move it away; it was left as it was.',
    cause,
  });
}

/** What ExifTool itself reads in the file, by value; a missing word is absent. */
async function readBack(exiftool: ExifTool, file: string): Promise<Readonly<Record<string, unknown>>> {
  const tags = await exiftool.readRaw(file, { readArgs: ['-G1', '-struct', '-n', '-XMP:all'] });
  return tags as unknown as Readonly<Record<string, unknown>>;
}

function differences(words: SidecarWords, read: Readonly<Record<string, unknown>>): readonly string[] {
  return [...meant(words)]
    .filter(([tag]) => !DATES.has(tag))
    .filter(([tag, value]) => {
      const texts = value === null || value === '' ? [] : [value].flat();
      const found = read[tag] === undefined ? [] : [read[tag]].flat();
      return texts.length !== found.length || texts.some((text, at) => !isSame(text, found[at]));
    })
    .map(([tag]) => `${tag} ${JSON.stringify(read[tag] ?? null)?.slice(0, 80)}`);
}

/** ExifTool gives a number where a text looks like one, and a truth for a boolean. */
function isSame(meant: string, found: unknown): boolean {
  if (typeof found === 'boolean') return meant.toLowerCase() === String(found);
  return typeof found === 'number' ? Number(meant) === found : meant === found;
}

function wordsOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n')[0]?.slice(0, 300) ?? text;
}
