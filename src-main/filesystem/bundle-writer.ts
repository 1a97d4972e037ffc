/** Writes a bundle under a temporary name, adds its manifests, verifies it, and renames it into place; nothing else may. */
import { createHash } from 'node:crypto';
import { access, constants, realpath, stat, statfs } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { DeskError } from '../domain/failure.ts';
import { pathProblem } from '../domain/formats/file-names.ts';
import { unexpected } from '../domain/unexpected.ts';
import type {
  BagInfo,
  BundleDraft,
  BundleTarget,
  BundleWriter,
  TargetState,
  WrittenFile,
} from '../usecases/export/export-ports.ts';
import { BAGIT_TXT, bagInfoText, manifestText } from './bag-tag-files.ts';
import { type BundleSink, folderSink } from './folder-sink.ts';
import { exists, healReplacement, openStaging, renameInto, type Staging, syncFolder } from './staging.ts';
import { noSpace, writeFailure } from './write-failure.ts';
import { zipSink } from './zip.ts';

/** Left free on the disk next to the bundle itself: a disk filled to the brim harms every other program. */
const SPARE_BYTES = 8 * 1024 * 1024;

export const bundleWriter: BundleWriter = {
  look: async (target) => {
    const { path } = await resolveTarget(target);
    return { path, exists: await exists(path), freeBytes: await freeBytesOf(dirname(path)) } satisfies TargetState;
  },
  begin: async (target, expectedBytes) => {
    const places = await resolveTarget(target);
    try {
      return await openDraft(target, places, expectedBytes);
    } catch (error) {
      throw writeFailure(error, target.name, expectedBytes);
    }
  },
};

interface Places {
  /** Where the bundle will be. */
  readonly path: string;
  readonly staging: string;
}

/** The chosen folder as it really is; the bundle's place must lie directly in it. */
async function resolveTarget({ folder, name, zip }: BundleTarget): Promise<Places> {
  const problem = name.includes('/') ? 'it is a path' : pathProblem(name);
  if (problem != null) {
    throw new DeskError(
      'wrong-use',
      `${JSON.stringify(name)} cannot be a bundle’s name: ${problem}. Change the slug.`,
      { subject: name },
    );
  }
  let real: string;
  try {
    real = await realpath(folder);
    if (!(await stat(real)).isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
  } catch (error) {
    throw writeFailure(error, folder, 0);
  }
  const path = join(real, zip ? `${name}.zip` : name);
  const staging = join(real, `${name}.partial`);
  const inside = real.endsWith(sep) ? real : real + sep;
  if (!path.startsWith(inside) || dirname(path) !== dirname(staging)) {
    throw new DeskError('wrong-use', `The bundle would be written outside ${folder}, to ${path}. Change the slug.`, {
      subject: name,
    });
  }
  return { path, staging };
}

async function openDraft(target: BundleTarget, { path, staging }: Places, expectedBytes: number): Promise<BundleDraft> {
  await access(dirname(path), constants.W_OK);
  await healReplacement(path);
  await refuseOverwriting(target, path);
  const free = await freeBytesOf(dirname(path));
  if (free != null && free < expectedBytes + SPARE_BYTES) throw noSpace(target.name, expectedBytes + SPARE_BYTES, free);
  const stage = await openStaging(staging, target.name);
  const from = target.zip ? join(stage.path, `${target.name}.zip`) : stage.path;
  const sink = target.zip ? zipSink(from, target.name) : folderSink(stage.path);
  return draftOf({ target, path, from, stage, sink, expectedBytes });
}

/** Consent covers bundles only: a folder of that name which is no bundle is somebody's work. */
async function refuseOverwriting({ name, zip, replace }: BundleTarget, path: string): Promise<void> {
  if (!(await exists(path))) return;
  if (!replace) {
    throw new DeskError('cannot-write', `A bundle called ${name} is in that folder already.`, {
      wayOut: 'Replace it, choose another folder, or change the slug.',
      subject: name,
    });
  }
  const isBundle = zip ? (await stat(path)).isFile() : await exists(join(path, 'bagit.txt'));
  if (isBundle) return;
  throw new DeskError('cannot-write', `${name} in that folder is not a bundle and is not replaced.`, {
    wayOut: 'Choose another folder or change the slug; it is not removed.',
    subject: name,
  });
}

async function freeBytesOf(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}

interface DraftParts {
  readonly target: BundleTarget;
  readonly path: string;
  readonly from: string;
  readonly stage: Staging;
  readonly sink: BundleSink;
  readonly expectedBytes: number;
}

function draftOf({ target, path, from, stage, sink, expectedBytes }: DraftParts): BundleDraft {
  const payload: WrittenFile[] = [];
  const names = new Set<string>();
  const guarded = async <T>(subject: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw writeFailure(error, subject, expectedBytes);
    }
  };
  const put = async (file: string, bytes: Uint8Array): Promise<WrittenFile> => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await sink.write(file, bytes);
    return { path: file, bytes: bytes.length, sha256 };
  };
  // First in a zip: by it systems tell a bundle from other zips. In a folder last but the lists, because it says that all is there.
  let declared: Promise<WrittenFile> | null = null;
  const declare = (): Promise<WrittenFile> => {
    declared ??= put('bagit.txt', new TextEncoder().encode(BAGIT_TXT));
    return declared;
  };
  return {
    add: (file, bytes) =>
      guarded(`${target.name}/${file}`, async () => {
        if (target.zip) await declare();
        refuseName(file, names);
        names.add(file.toLowerCase());
        const { sha256 } = await put(`data/${file}`, bytes);
        await stage.renew();
        const written = { path: file, bytes: bytes.length, sha256 };
        payload.push(written);
        return written;
      }),
    finish: (info, mayPlace) =>
      guarded(target.name, async () => {
        const tags = await writeTagFiles(put, await declare(), info, payload);
        await sink.close();
        if (!target.zip) await stage.release();
        // Somebody may have put something there while we wrote.
        await refuseOverwriting(target, path);
        mayPlace?.();
        await renameInto(from, path);
        if (target.zip) await stage.discard();
        else stage.done();
        await syncFolder(dirname(path));
        const all = [...payload, ...tags];
        return { path, files: all.length, bytes: all.reduce((sum, file) => sum + file.bytes, 0) };
      }),
    discard: async () => {
      await sink.abandon();
      await stage.discard();
    },
  };
}

function refuseName(file: string, names: ReadonlySet<string>): void {
  const problem = names.has(file.toLowerCase()) ? 'another file has that name' : pathProblem(file);
  if (problem == null) return;
  throw unexpected('a safe, unique path for a file of the bundle', `${JSON.stringify(file)}: ${problem}`);
}

async function writeTagFiles(
  put: (file: string, bytes: Uint8Array) => Promise<WrittenFile>,
  declaration: WrittenFile,
  info: BagInfo,
  payload: readonly WrittenFile[],
): Promise<readonly WrittenFile[]> {
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  const tags = [
    declaration,
    await put('bag-info.txt', text(bagInfoText(info, payload))),
    await put('manifest-sha256.txt', text(manifestText(payload, 'data/'))),
  ];
  return [...tags, await put('tagmanifest-sha256.txt', text(manifestText(tags, '')))];
}
