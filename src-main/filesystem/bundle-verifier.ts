/** Proves a bundle, folder or zip, by the rules of BagIt 1.0 (RFC 8493): names each faulty file, what was expected and found. */
import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import {
  bagSizeProblem,
  declarationProblem,
  type Manifest,
  PAYLOAD_MANIFEST,
  readBagInfo,
  readManifest,
  TAG_MANIFEST,
} from './bag-manifests.ts';
import type { BagProblem, BagSource } from './bag-source.ts';
import { openBag } from './open-bag.ts';
import { disguised, isStrayFile } from './stray-files.ts';

export interface Verification {
  readonly ok: boolean;
  /** Files that were read and compared. */
  readonly files: number;
  readonly problems: readonly BagProblem[];
  /** Files of operating systems (`.DS_Store`, `Thumbs.db`) that lie in it unlisted: not part of the bundle, and no fault of it. */
  readonly strays: readonly string[];
}

export interface VerifyOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** A tag file of ours has a few kilobytes for every hundred pictures; what is larger is not read into memory. */
const MOST_TAG_BYTES = 16 * 1024 * 1024;

/** Rejects only where nothing can be read at all; every fault of the bundle is a problem in the answer. */
export async function verifyBundle(path: string, options: VerifyOptions = {}): Promise<Verification> {
  const bag = await openBag(path);
  try {
    const problems: BagProblem[] = [...bag.problems];
    const payload = await readManifests(bag, PAYLOAD_MANIFEST, problems);
    const tags = await readManifests(bag, TAG_MANIFEST, problems);
    const listed = new Set([...payload, ...tags].flatMap(({ checksums }) => [...checksums.keys()]));
    const strays = [...bag.files.keys()].filter((one) => isStrayFile(one) && !listed.has(one)).sort();
    problems.push(...(await disguises(bag, strays)));
    const left = new Set(strays);
    const own = { ...bag, files: new Map([...bag.files].filter(([one]) => !left.has(one))) };
    await checkTagFiles(own, { payload, tags }, problems);
    const files = await compare(own, { payload, tags }, problems, options);
    return { ok: problems.length === 0, files, problems, strays: [...strays, ...bag.strays].sort() };
  } finally {
    bag.close();
  }
}

const HEAD_BYTES = 512;

/** Pictures and pages under the name of a system's file. */
async function disguises(bag: BagSource, strays: readonly string[]): Promise<readonly BagProblem[]> {
  const problems: BagProblem[] = [];
  for (const path of strays) {
    const what = disguised(path, await headOf(bag, path));
    if (what !== null)
      problems.push({ path, problem: `It has the name of a system’s file and holds ${what}: somebody added it.` });
  }
  return problems;
}

async function headOf(bag: BagSource, path: string): Promise<Uint8Array> {
  try {
    for await (const chunk of await bag.read(path)) return (chunk as Buffer).subarray(0, HEAD_BYTES);
  } catch {
    // What cannot be read is no picture.
  }
  return new Uint8Array(0);
}

interface Manifests {
  readonly payload: readonly Manifest[];
  readonly tags: readonly Manifest[];
}

async function readManifests(bag: BagSource, pattern: RegExp, problems: BagProblem[]): Promise<readonly Manifest[]> {
  const manifests: Manifest[] = [];
  for (const name of topFiles(bag).filter((one) => pattern.test(one))) {
    const manifest = readManifest(name, (await tagText(bag, name, problems)) ?? '', problems);
    if (manifest != null) manifests.push(manifest);
  }
  return manifests;
}

function topFiles(bag: BagSource): readonly string[] {
  return [...bag.files.keys()].filter((name) => !name.includes('/')).sort();
}

async function checkTagFiles(bag: BagSource, manifests: Manifests, problems: BagProblem[]): Promise<void> {
  const declaration = await tagText(bag, 'bagit.txt', problems);
  if (declaration == null) problems.push({ path: 'bagit.txt', problem: 'The declaration of a bag is missing.' });
  const declared = declaration == null ? null : declarationProblem(declaration);
  if (declared != null) problems.push({ path: 'bagit.txt', problem: declared });
  if (manifests.payload.length === 0)
    problems.push({ path: 'manifest-sha256.txt', problem: 'The manifest of the payload is missing.' });
  await checkSize(bag, problems);
  if (bag.files.has('fetch.txt')) {
    problems.push({
      path: 'fetch.txt',
      problem: 'Files of the bundle must be fetched from elsewhere: it is incomplete.',
    });
  }
  checkListed(bag, manifests, problems);
}

/**
 * A tag manifest must list every payload manifest (RFC 8493, 2.2.1). A bag may lack its other tag files and may have more of
 * them; a bundle of ours has the four that it was written with and nothing next to them, so that no file of it goes unproven.
 */
function checkListed(bag: BagSource, manifests: Manifests, problems: BagProblem[]): void {
  const isOurs = bag.files.has('data/decisions.json');
  for (const { name, checksums } of manifests.tags) {
    for (const other of [...bag.files.keys()].filter((one) => !one.startsWith('data/') && !TAG_MANIFEST.test(one))) {
      if (checksums.has(other) || !(isOurs || PAYLOAD_MANIFEST.test(other))) continue;
      problems.push({ path: other, problem: `${name} does not list this file: somebody added it.` });
    }
  }
  if (!isOurs) return;
  const names = topFiles(bag);
  const absent = (path: string): number =>
    problems.push({ path, problem: 'This file is missing; every bundle has it.' });
  if (!names.some((name) => TAG_MANIFEST.test(name))) absent('tagmanifest-sha256.txt');
  if (!names.includes('bag-info.txt') && !manifests.tags.some(({ checksums }) => checksums.has('bag-info.txt')))
    absent('bag-info.txt');
}

async function checkSize(bag: BagSource, problems: BagProblem[]): Promise<void> {
  const text = await tagText(bag, 'bag-info.txt', problems);
  if (text == null) return;
  const info = readBagInfo(text, problems);
  const sizes = payloadOf(bag).map((path) => bag.files.get(path) ?? 0);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  for (const size of info.get('Bag-Size') ?? []) {
    const problem = bagSizeProblem(size, bytes);
    if (problem != null) problems.push({ path: 'bag-info.txt', problem });
  }
  const expected = info.get('Payload-Oxum');
  if (expected == null) return;
  const found = `${bytes}.${sizes.length}`;
  if (expected.length === 1 && expected[0] === found) return;
  problems.push({
    path: 'bag-info.txt',
    problem: `The Payload-Oxum (bytes.files) is ${expected.join(' and ')}, and the payload has ${found}.`,
  });
}

function payloadOf(bag: BagSource): readonly string[] {
  return [...bag.files.keys()].filter((path) => path.startsWith('data/')).sort();
}

async function tagText(bag: BagSource, name: string, problems: BagProblem[]): Promise<string | null> {
  const size = bag.files.get(name);
  if (size == null) return null;
  if (size > MOST_TAG_BYTES) {
    problems.push({ path: name, problem: `It has ${size} bytes; ${MOST_TAG_BYTES} are the most for such a text.` });
    return '';
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await buffer(await bag.read(name)));
  } catch (error) {
    problems.push({
      path: name,
      problem: `It is not text in UTF-8: ${error instanceof Error ? error.message : String(error)}`,
    });
    return '';
  }
}

async function compare(
  bag: BagSource,
  { payload, tags }: Manifests,
  problems: BagProblem[],
  options: VerifyOptions,
): Promise<number> {
  for (const path of payloadOf(bag)) {
    for (const { name } of payload.filter(({ checksums }) => !checksums.has(path))) {
      problems.push({ path, problem: `${name} does not list this file: somebody added it.` });
    }
  }
  // File by file, so that each is read once for all manifests.
  const wanted = new Map<string, Manifest[]>();
  for (const manifest of [...payload, ...tags]) {
    for (const path of manifest.checksums.keys()) wanted.set(path, [...(wanted.get(path) ?? []), manifest]);
  }
  let done = 0;
  for (const [path, manifests] of [...wanted].sort(([left], [right]) => (left < right ? -1 : 1))) {
    options.signal?.throwIfAborted();
    problems.push(...(await compareFile(bag, path, manifests)));
    done += 1;
    options.onProgress?.(done, wanted.size);
  }
  return done;
}

async function compareFile(
  bag: BagSource,
  path: string,
  manifests: readonly Manifest[],
): Promise<readonly BagProblem[]> {
  if (!bag.files.has(path)) return [{ path, problem: `This file is missing; ${manifests[0]?.name} lists it.` }];
  const hashes = manifests.map(({ algorithm }) => createHash(algorithm));
  try {
    await pipeline(await bag.read(path), async (chunks: AsyncIterable<Uint8Array>) => {
      for await (const chunk of chunks) for (const hash of hashes) hash.update(chunk);
    });
  } catch (error) {
    return [
      {
        path,
        problem: `It cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      },
    ];
  }
  return manifests.flatMap(({ algorithm, checksums }, at) => {
    const expected = checksums.get(path);
    const found = hashes[at]?.digest('hex');
    return expected === found
      ? []
      : [{ path, problem: `It has changed: its ${algorithm} was ${expected} and is ${found}.` }];
  });
}

/** The faults in words, empty for a whole bundle: an export that cannot be verified is not called done. */
export async function bundleFaults(path: string): Promise<readonly string[]> {
  const { problems } = await verifyBundle(path);
  return problems.map(({ path: file, problem }) => `${file}: ${problem}`);
}
