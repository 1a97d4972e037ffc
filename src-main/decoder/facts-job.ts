/** Reads the heads of a batch of files: type, size, metadata, embedded previews; and their identity where it is asked for. */

import { readingTrouble } from '../domain/reading-trouble.ts';
import { contentIdentity } from '../filesystem/content-identity.ts';
import { type OpenFile, withFile } from '../filesystem/file-source.ts';
import { readFacts } from '../metadata/read-facts.ts';
import { type DatedSidecar, joinSidecars, mergeSidecar, readSidecar } from '../metadata/xmp/sidecar.ts';
import type { FactsAnswer, FactsRequest } from '../usecases/indexing/disk-ports.ts';
import { breathe, type JobContext } from './job-context.ts';

const LONGEST_STRETCH_MS = 15;
/** The readers' first read fits; a new piece of memory for every file would keep the collector busy. */
const HEAD = Buffer.allocUnsafeSlow(64 * 1024);
/** A batch on a slow disk takes as long as it takes: its limit is for the time without any file. */
const ALIVE_MS = 1_000;
const LARGEST_SIDECAR_BYTES = 16 * 1024 * 1024;

export async function readFactsJob(
  requests: readonly FactsRequest[],
  { signal, alive }: JobContext,
): Promise<readonly FactsAnswer[]> {
  const answers: FactsAnswer[] = [];
  let since = Date.now();
  let told = since;
  for (const request of requests) {
    answers.push(answerTo(request));
    if (Date.now() - told > ALIVE_MS) {
      alive?.();
      told = Date.now();
    }
    if (Date.now() - since < LONGEST_STRETCH_MS) continue;
    await breathe();
    since = Date.now();
    signal.throwIfAborted();
  }
  return answers;
}

function answerTo(request: FactsRequest): FactsAnswer {
  try {
    return withFile(request.path, (file) => factsOf(file, request), HEAD);
  } catch (error) {
    const { code, gone, reason, wayOut, passing } = readingTrouble(error);
    return gone ? { kind: 'gone' } : { kind: 'unreadable', code, reason, wayOut, passing };
  }
}

function factsOf(file: OpenFile, { sidecars, identify }: FactsRequest): FactsAnswer {
  const read = readFacts(file);
  // Read from bytes, which know no time.
  const own = read.said === undefined ? read : { ...read, said: { ...read.said, modifiedMs: file.modifiedMs } };
  const sidecar = joinSidecars(sidecars.flatMap(sidecarAt));
  const facts = sidecar === null ? own : mergeSidecar(own, sidecar);
  return { kind: 'facts', facts, identity: identify ? contentIdentity(file, facts.type !== 'tiff') : null };
}

function sidecarAt(path: string): readonly DatedSidecar[] {
  try {
    return withFile(path, (file) => [
      { ...readSidecar(file.read(0, Math.min(file.size, LARGEST_SIDECAR_BYTES))), modifiedMs: file.modifiedMs },
    ]);
  } catch {
    // A sidecar that cannot be read says nothing; the photograph is there all the same.
    return [];
  }
}
