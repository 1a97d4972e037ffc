/** The marks of one photograph next to its name: stars, colour, caption, picked or rejected. */
import type { PhotoRow } from '../../../src-main/domain/photo.ts';
import { useColourNames } from '../photographs/colour-names.ts';
import { PHOTO_WORDS } from '../photographs/words.ts';
import { Icon } from '../ui/icon.tsx';

export function PhotoMarks({ row }: { readonly row: PhotoRow }) {
  const names = useColourNames();
  return (
    <span className="cell-marks">
      {!row.hasCaption && row.readState !== 'queued' && (
        <span className="captionless" title={PHOTO_WORDS.noCaption}>
          <Icon name="captionless" size={14} />
        </span>
      )}
      {row.stars > 0 && (
        <span className="stars" title={PHOTO_WORDS.stars(row.stars)}>
          {'★'.repeat(row.stars)}
        </span>
      )}
      {row.colour !== 0 && <span className={`dot colour-${row.colour}`} title={names[row.colour]} />}
    </span>
  );
}

/** The decision itself, where no badge lies over the photograph. */
export function PickMark({ row: { pick } }: { readonly row: PhotoRow }) {
  if (pick === 'none') return null;
  return (
    <span className={`pick-mark is-${pick}`} role="img" aria-label={PHOTO_WORDS.flags[pick]}>
      <Icon name={pick === 'pick' ? 'check' : 'reject'} size={14} />
    </span>
  );
}
