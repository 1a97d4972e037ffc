/** Moves the capture times of photographs whose camera's clock was wrong: in the library, and into sidecars where the editor says so; one step. */

import { cameraName } from '../../domain/camera-name.ts';
import { counted } from '../../domain/counts.ts';
import { DeskError } from '../../domain/failure.ts';
import type { Undone } from '../../domain/overviews/program.ts';
import type { PhotoId } from '../../domain/photo.ts';
import { isShiftable, spanInWords } from '../../domain/time-shift.ts';
import type { Change, Journal, PhotoReader } from '../journal-ports.ts';

export interface ShiftPorts {
  readonly journal: Journal;
  readonly photos: PhotoReader;
  /** Photographs in the same folders by the same camera (maker, model, serial number), itself among them. */
  readonly cameraMates: (id: PhotoId) => readonly PhotoId[];
}

/** The photographs that a camera's clock has wrong together, and the camera's name. */
export function matesOf({ photos, cameraMates }: ShiftPorts, id: PhotoId): { ids: readonly PhotoId[]; camera: string } {
  const capture = photos.photo(id)?.capture ?? {};
  return { ids: cameraMates(id), camera: cameraName(capture.make, capture.model) };
}

/**
 * Moves each by the same span, on top of what it was moved before; those that say no time of day stay. Throws `wrong-use`
 * where none of them says a time of day.
 * @param spanMs milliseconds; later is positive
 */
export function shiftTimes(
  { journal, photos }: ShiftPorts,
  ids: readonly PhotoId[],
  spanMs: number,
  sidecars: boolean,
): Undone & { readonly left: number } {
  const changes = ids.flatMap((id): Change[] => {
    const photo = photos.photo(id);
    if (photo === null || !isShiftable(photo.capturedAt)) return [];
    const before = photo.shiftMs ?? 0;
    return [{ entity: 'time', id, before, after: before + spanMs, sidecars }];
  });
  if (changes.length === 0 || spanMs === 0) {
    throw new DeskError('wrong-use', 'None of these photographs has a capture time.', {
      wayOut: 'Write its date in the IPTC form instead.',
    });
  }
  const many = counted(changes.length, 'photograph');
  const label = `Capture time ${spanInWords(spanMs)}: ${many}${sidecars ? ', into sidecars' : ''}`;
  return { ...journal.apply({ label, changes }), left: ids.length - changes.length };
}
