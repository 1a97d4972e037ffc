/** Judges what was read of a file: a photograph, one for the tray with its reason, or none at all. */
import type { PhotoFacts } from '../../domain/metadata.ts';
import { isPhotographName, unknownReason } from '../photographs/photograph-names.ts';
import type { DiskFile, FactsAnswer } from './disk-ports.ts';
import type { NewPhoto } from './index-ports.ts';

export interface Assessment {
  readonly facts: PhotoFacts | null;
  readonly reason: string | null;
  readonly wayOut: string | null;
}

/** Null for what is no photograph and does not pretend to be one. */
export function assess(fileName: string, bytes: number, answer: FactsAnswer): Assessment | null {
  if (answer.kind === 'gone') return null;
  if (answer.kind === 'unreadable') {
    return isPhotographName(fileName) ? { facts: null, reason: answer.reason, wayOut: answer.wayOut } : null;
  }
  const { facts } = answer;
  if (facts.type !== 'unknown') return { facts, reason: null, wayOut: null };
  return isPhotographName(fileName) ? { facts, ...unknownReason(fileName, bytes) } : null;
}

export function newPhoto(
  directory: string,
  file: DiskFile,
  sidecar: DiskFile | null,
  answer: FactsAnswer,
): NewPhoto | null {
  const assessed = assess(file.name, file.bytes, answer);
  if (assessed === null) return null;
  return { directory, file, sidecar, identity: answer.kind === 'facts' ? answer.identity : null, ...assessed };
}
