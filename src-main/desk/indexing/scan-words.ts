/** The closing sentence of a folder's scan. */
import { counted, plural } from '../../domain/counts.ts';
import { otherWords } from '../../domain/other-files.ts';
import type { StoredFolder } from '../../sqlite/photographs/folder-store.ts';
import type { ScanCounts } from '../../usecases/indexing/index-ports.ts';

/** Null where nothing has changed and nobody has asked. `closed`: what could not be looked into, in words. `folder` is asked only where something has: counting a large one takes time. */
export function scanInWords(
  counts: ScanCounts,
  folder: () => StoredFolder | null,
  quiet: boolean,
  closed = '',
): string | null {
  const { added, changed, moved, missing, returned, unfinished, unsigned } = counts;
  if (added + changed + moved + missing + returned + unfinished === 0) {
    if (closed !== '') return closed;
    return quiet ? null : 'Nothing new.';
  }
  const { photos, unreadable } = folder() ?? { photos: 0, unreadable: 0 };
  const parts = [counted(photos, 'photograph')];
  if (added > 0 && added < photos) parts.push(`${added} new`);
  if (changed > 0) parts.push(`${changed} changed`);
  if (unreadable > 0) parts.push(`${unreadable} cannot be read`);
  const sentences = [`${parts.join(', ')}.`];
  if (moved > 0)
    sentences.push(`${moved} moved or renamed: ${plural(moved, 'its', 'their')} marks and captions are kept.`);
  if (missing > 0)
    sentences.push(
      `${missing} missing: ${plural(missing, 'it stays until you forget it', 'they stay until you forget them')}.`,
    );
  if (returned > 0) sentences.push(`${counted(returned, 'is', 'are')} back.`);
  if (unsigned > 0) sentences.push(`${counted(unsigned, 'sign-off')} removed: the originals have changed.`);
  const others = otherWords(counts.others);
  if (others !== '' && added > 0) sentences.push(`Not photographs, skipped: ${others}.`);
  if (unfinished > 0)
    sentences.push(`${unfinished} still being written: read when ${plural(unfinished, 'it is', 'they are')} complete.`);
  if (closed !== '') sentences.push(closed);
  return sentences.join(' ');
}
