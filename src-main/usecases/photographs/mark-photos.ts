/** Pick, reject, stars and colour on one photograph or many: one key, one durable write, one undoable step. */

import { type ColourNames, DELIVERED_NAMES } from '../../domain/colour-names.ts';
import { counted, numbered, plural } from '../../domain/counts.ts';
import { readMarks } from '../../domain/marks/said-marks.ts';
import type { Undone } from '../../domain/overviews/program.ts';
import type { Marks, PhotoId } from '../../domain/photo.ts';
import type { Change, Journal, PhotoReader } from '../journal-ports.ts';

export interface MarkPorts {
  readonly journal: Journal;
  readonly photos: PhotoReader;
}

/**
 * Sets what is given and leaves the rest; photographs that have it already are not touched. `behind` counts frames that
 * are behind the marked ones in closed stacks: they stay as they are, and the step says so. Colours are said by their
 * names in `colours`.
 */
export function markPhotos(
  ports: MarkPorts,
  ids: readonly PhotoId[],
  marks: Partial<Marks>,
  behind = 0,
  colours: ColourNames = DELIVERED_NAMES,
): Undone {
  const wanted = Object.fromEntries(Object.entries(marks).filter(([, value]) => value !== undefined)) as Partial<Marks>;
  const changes = changesOf(ports, ids, wanted);
  const label = `${wordsOf(wanted, colours)}: ${counted(changes.length, 'photograph')}${behindWords(behind)}`;
  if (changes.length === 0) return { label, photoIds: [], articleIds: [] };
  return ports.journal.apply({ label, changes });
}

/** Picks some frames of a stack and rejects the rest of it, as one step. */
export function keepOfStack(ports: MarkPorts, keep: readonly PhotoId[], rest: readonly PhotoId[]): Undone {
  const kept = new Set(keep);
  const rejected = rest.filter((id) => !kept.has(id));
  const changes = [...changesOf(ports, keep, { pick: 'pick' }), ...changesOf(ports, rejected, { pick: 'reject' })];
  const label = `Picked ${counted(keep.length, 'photograph')}, rejected ${plural(rejected.length, 'the other one', `the other ${rejected.length}`)} of the stack`;
  if (changes.length === 0) return { label, photoIds: [], articleIds: [] };
  return ports.journal.apply({ label, changes });
}

/** Marks as the photographs' own files and sidecars say; what they do not mention stays. One step. */
export function takeFileMarks(ports: MarkPorts, ids: readonly PhotoId[]): Undone {
  const changes = ids.flatMap((id) => {
    const said = ports.photos.photo(id)?.said;
    return said === undefined ? [] : changesOf(ports, [id], readMarks(said.properties));
  });
  const label = `Marks of the file used: ${counted(changes.length, 'photograph')}`;
  if (changes.length === 0) return { label: 'The file has no other marks', photoIds: [], articleIds: [] };
  return ports.journal.apply({ label, changes });
}

function changesOf({ photos }: MarkPorts, ids: readonly PhotoId[], wanted: Partial<Marks>): readonly Change[] {
  return [...photos.marks(ids)].flatMap(([id, before]): Change[] => {
    const after: Marks = { ...before, ...wanted };
    const isSame = after.pick === before.pick && after.stars === before.stars && after.colour === before.colour;
    return isSame ? [] : [{ entity: 'marks', id, before, after }];
  });
}

function behindWords(behind: number): string {
  if (behind === 0) return '';
  return plural(
    behind,
    '; the frame stacked behind it not changed',
    `; the ${numbered(behind)} frames stacked behind not changed`,
  );
}

function wordsOf(marks: Partial<Marks>, colours: ColourNames): string {
  const words: string[] = [];
  if (marks.pick !== undefined) words.push({ pick: 'Picked', reject: 'Rejected', none: 'Unmarked' }[marks.pick]);
  if (marks.stars !== undefined) words.push(counted(marks.stars, 'star'));
  if (marks.colour !== undefined) words.push(marks.colour === 0 ? 'No colour' : `Colour ${colours[marks.colour]}`);
  return words.join(', ');
}
