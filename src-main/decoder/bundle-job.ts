/** Verifies a bundle and reads its article; bundles are unpacked only in the decoder. */
import { bundleReader } from '../filesystem/bundle-reader.ts';
import { type Verification, verifyBundle } from '../filesystem/bundle-verifier.ts';
import { type OpenedBundle, openBundle } from '../usecases/articles/open-bundle.ts';
import type { JobContext } from './job-context.ts';

export interface BundleRequest {
  /** Absolute path of the folder or the zip. */
  readonly path: string;
  /** Only what is proved: the article in it is not read. */
  readonly onlyVerify: boolean;
}

export interface BundleAnswer {
  readonly verification: Verification;
  /** Null where it was not asked for. */
  readonly opened: OpenedBundle | null;
}

/** A part of the answer, before its end. */
export interface BundleProgress {
  readonly done: number;
  readonly total: number;
}

/** More faults than these say nothing new, and would be a stranger's way to fill the memory. */
const MOST_PROBLEMS = 1_000;
const TOLD_EVERY_MS = 100;

export async function bundleJob(
  { path, onlyVerify }: BundleRequest,
  { signal, part }: JobContext,
): Promise<BundleAnswer> {
  let told = 0;
  const onProgress = (done: number, total: number): void => {
    if (Date.now() - told < TOLD_EVERY_MS) return;
    told = Date.now();
    part({ done, total } satisfies BundleProgress);
  };
  const found = await verifyBundle(path, { signal, onProgress });
  const verification = { ...found, problems: firstOf(found.problems), strays: found.strays.slice(0, MOST_PROBLEMS) };
  return { verification, opened: onlyVerify ? null : await openBundle(bundleReader, path) };
}

function firstOf(problems: Verification['problems']): Verification['problems'] {
  const more = problems.length - MOST_PROBLEMS;
  if (more <= 0) return problems;
  return [...problems.slice(0, MOST_PROBLEMS), { path: '…', problem: `${more} more faults are not listed.` }];
}
