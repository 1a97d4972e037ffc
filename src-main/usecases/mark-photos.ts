/** Pick, reject, stars and colour on one photograph or many: one key, one durable write, one undoable step. */
import type { Marks, PhotoId } from '../domain/photo.ts';
import type { Undone } from '../domain/views.ts';
import type { Change, Journal, PhotoReader } from './journal-ports.ts';

/** Sets what is given and leaves the rest; photographs that have it already are not touched. */
export function markPhotos(
  ports: { readonly journal: Journal; readonly photos: PhotoReader },
  ids: readonly PhotoId[],
  marks: Partial<Marks>,
): Undone {
  const wanted = Object.fromEntries(Object.entries(marks).filter(([, value]) => value !== undefined)) as Partial<Marks>;
  const changes: Change[] = [];
  for (const [id, before] of ports.photos.marks(ids)) {
    const after: Marks = { ...before, ...wanted };
    if (after.pick !== before.pick || after.stars !== before.stars || after.colour !== before.colour) {
      changes.push({ entity: 'marks', id, before, after });
    }
  }
  const label = `${wordsOf(wanted)}: ${changes.length === 1 ? '1 photograph' : `${changes.length} photographs`}`;
  if (changes.length === 0) return { label, photoIds: [], articleIds: [] };
  return ports.journal.apply({ label, changes });
}

function wordsOf(marks: Partial<Marks>): string {
  const words: string[] = [];
  if (marks.pick !== undefined) words.push({ pick: 'Picked', reject: 'Rejected', none: 'Unmarked' }[marks.pick]);
  if (marks.stars !== undefined) words.push(marks.stars === 1 ? '1 star' : `${marks.stars} stars`);
  if (marks.colour !== undefined) words.push(marks.colour === 0 ? 'No colour' : `Colour ${marks.colour}`);
  return words.join(', ');
}
