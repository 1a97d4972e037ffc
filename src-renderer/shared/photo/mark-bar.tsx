/** The marks of one photograph as buttons, for the mouse. */

import { COLOURS } from '../../../src-main/domain/colour-names.ts';
import type { Colour, PhotoId, Stars } from '../../../src-main/domain/photo.ts';
import { useColourNames } from '../photographs/colour-names.ts';
import { mark, toggleColour } from '../photographs/marks.ts';
import { useRow } from '../photographs/rows.ts';
import { PHOTO_WORDS } from '../photographs/words.ts';
import { IconButton } from '../ui/button.tsx';
import { FACT_WORDS } from './words.ts';

export function MarkBar({ id, isShort = false }: { readonly id: PhotoId; readonly isShort?: boolean }) {
  const row = useRow(id);
  const names = useColourNames();
  const stars = row?.stars ?? 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame that a bar must not have.
    <div className="mark-bar" role="group" aria-label={FACT_WORDS.marks}>
      <IconButton
        label={FACT_WORDS.pick}
        icon="check"
        hint="p"
        pressed={row?.pick === 'pick'}
        onPress={() => mark({ pick: row?.pick === 'pick' ? 'none' : 'pick' }, [id])}
      />
      <IconButton
        label={FACT_WORDS.reject}
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
            aria-label={PHOTO_WORDS.stars(count)}
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
