/** Opens a bundle again: the article with its order, captions, credits, crops and decisions, ready for checks or for editing. */
import { DeskError } from '../../domain/failure.ts';
import { type ReopenedArticle, readDecisions } from '../../domain/formats/read-decisions.ts';
import { readNinjs } from '../../domain/formats/read-ninjs.ts';
import type { BundleReader } from '../export/export-ports.ts';

export interface OpenedBundle extends ReopenedArticle {
  /** `ninjs` where the bundle has no decisions of ours: captions and credits are there, crops and sign-offs are not. */
  readonly from: 'decisions' | 'ninjs';
}

/**
 * The article of the bundle at `path`, a folder or a zip. Throws `unreadable` where the folder or zip holds neither decisions
 * nor ninjs, and what the reader throws.
 */
export async function openBundle(reader: BundleReader, path: string): Promise<OpenedBundle> {
  const decisions = await reader.readText(path, 'decisions.json');
  if (decisions != null) return { ...readDecisions(decisions, path), from: 'decisions' };
  const ninjs = await reader.readText(path, 'article.ninjs.json');
  if (ninjs != null) return { ...readNinjs(ninjs, path), from: 'ninjs' };
  throw new DeskError('unreadable', `The bundle ${path} has neither decisions.json nor article.ninjs.json.`, {
    wayOut: 'Verify the bundle; it may be incomplete.',
    subject: path,
  });
}
