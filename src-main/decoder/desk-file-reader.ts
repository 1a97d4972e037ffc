/** Reads the files that a desk imports in the decoder; one that is too slow or crashes it is refused with a message. */
import { basename } from 'node:path';
import type { AgencyFaults } from '../domain/credit/agency-list.ts';
import { DeskError } from '../domain/failure.ts';
import type { Preset } from '../domain/formats/format.ts';
import type { NewsMetadata } from '../domain/metadata.ts';
import type { BundleAnswer, BundleProgress } from './bundle-job.ts';
import type { DecoderClient } from './client.ts';
import { DecoderDied } from './running-jobs.ts';

/** Two megabytes are read in a blink, and many times that where the machine has much else to do. */
const LONGEST_READING_MS = 30_000;
/** Hundreds of gigabytes on a slow share; the editor cancels sooner. */
const LONGEST_PROOF_MS = 6 * 60 * 60 * 1000;

export interface ProofOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
  /** Only the proof, not the article. @default false */
  readonly onlyVerify?: boolean;
}

/** Paths are absolute. Each throws a DeskError `unreadable` that names the file. */
export interface DeskFileReader {
  preset(path: string): Promise<Preset>;
  codes(path: string): Promise<string>;
  agencies(path: string): Promise<AgencyFaults>;
  /** What an XMP file of a template says. */
  stationery(path: string): Promise<NewsMetadata>;
  /** The text of a list of values. */
  list(path: string): Promise<string>;
  bundle(path: string, options?: ProofOptions): Promise<BundleAnswer>;
}

export function deskFileReader(decoder: Pick<DecoderClient, 'run'>, limitMs = LONGEST_READING_MS): DeskFileReader {
  const urgent = { urgent: true, once: true, limitMs };
  return {
    preset: (path) => inWords(path, limitMs, decoder.run('preset', { path }, urgent)),
    codes: (path) => inWords(path, limitMs, decoder.run('codes', { path }, urgent)),
    agencies: (path) => inWords(path, limitMs, decoder.run('agencies', { path }, urgent)),
    stationery: (path) => inWords(path, limitMs, decoder.run('stationery', { path }, urgent)),
    list: (path) => inWords(path, limitMs, decoder.run('list', { path }, urgent)),
    bundle: (path, { signal, onProgress, onlyVerify = false } = {}) => {
      const onPart = (value: unknown): void => {
        const { done, total } = value as BundleProgress;
        onProgress?.(done, total);
      };
      const options = { limitMs: LONGEST_PROOF_MS, onPart, ...(signal === undefined ? {} : { signal }) };
      return inWords(path, LONGEST_PROOF_MS, decoder.run('bundle', { path, onlyVerify }, options));
    },
  };
}

async function inWords<T>(path: string, limitMs: number, reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof DecoderDied)) throw error;
    const name = basename(path);
    const message = error.overran
      ? `${name} took longer than ${Math.ceil(limitMs / 1000)} s to read and was cancelled.`
      : `${name} could not be read: its reader ran out of memory or broke.`;
    throw new DeskError('unreadable', message, { subject: name, wayOut: 'Get the file again from its source.' });
  }
}
