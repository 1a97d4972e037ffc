/** The marks of one photograph as buttons, for the hand on the mouse. */

import { COLOURS } from '../../../src-main/domain/colour-names.ts';
import { counted } from '../../../src-main/domain/counts.ts';
import type { Colour, PhotoId, Stars } from '../../../src-main/domain/photo.ts';
import { useColourNames } from '../photographs/colour-names.ts';
import { mark, toggleColour } from '../photographs/marks.ts';
import { useRow } from '../photographs/rows.ts';
import { IconButton } from '../ui/button.tsx';

export function MarkBar({ id, isShort = false }: { readonly id: PhotoId; readonly isShort?: boolean }) {
  const row = useRow(id);
  const names = useColourNames();
  const stars = row?.stars ?? 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame that a bar must not have.
    <div className="mark-bar" role="group" aria-label="Marks">
      <IconButton
        label="Pick"
        icon="check"
        hint="p"
        pressed={row?.pick === 'pick'}
        onPress={() => mark({ pick: row?.pick === 'pick' ? 'none' : 'pick' }, [id])}
      />
      <IconButton
        label="Reject"
        icon="reject"
        hint="x"
        pressed={row?.pick === 'reject'}
        onPress={() => mark({ pick: row?.pick === 'reject' ? 'none' : 'reject' }, [id])}
      />
      <span className="mark-stars">
        {([1, 2, 3, 4, 5] as const).map((count: Stars) => (
          <button
            key={count}
            type="button"
            className="star"
            aria-label={counted(count, 'star')}
            aria-pressed={stars >= count}
            onClick={() => mark({ stars: stars === count ? 0 : count }, [id])}
          >
            {stars >= count ? '★' : '☆'}
          </button>
        ))}
      </span>
      {(isShort ? [] : COLOURS).map((colour: Colour) => (
        <button
          key={colour}
          type="button"
          className="dot-button"
          aria-label={names[colour]}
          title={names[colour]}
          aria-pressed={row?.colour === colour}
          onClick={() => toggleColour(colour, [id])}
        >
          <span className={`dot colour-${colour}`} />
        </button>
      ))}
    </div>
  );
}
