/** What the focused photograph's file says about marks, where the desk says otherwise: nothing of it is lost, one key takes it. */
import { MARK_NAMES, type MarkName, type SaidMarks } from '../../../src-main/domain/marks/mark-property.ts';
import { readMarks, sayersOf } from '../../../src-main/domain/marks/said-marks.ts';
import type { Photo, PhotoRow } from '../../../src-main/domain/photo.ts';
import { useColourNames } from '../../shared/photographs/colour-names.ts';
import { takeFileMarks } from '../../shared/photographs/marks.ts';
import { useRow } from '../../shared/photographs/rows.ts';
import { PHOTO_WORDS } from '../../shared/photographs/words.ts';
import { Button } from '../../shared/ui/button.tsx';
import { KeyCap } from '../../shared/ui/keycap.tsx';
import { PANEL } from './words.ts';

export function FileMarks({ photo }: { readonly photo: Photo }) {
  const row = useRow(photo.id);
  const names = useColourNames();
  if (photo.said === undefined || row === null) return null;
  const { properties } = photo.said;
  const said = readMarks(properties);
  const other = MARK_NAMES.filter((mark) => said[mark] !== undefined && said[mark] !== row[mark]);
  const label = properties['xmp:Label'] ?? '';
  const ownLabel = label !== '' && said.colour === undefined;
  if (other.length === 0 && !ownLabel) return null;
  const words = (mark: MarkName, from: SaidMarks | PhotoRow): string => {
    if (mark === 'pick') return PANEL.flags[from.pick ?? 'none'];
    if (mark === 'stars') return PHOTO_WORDS.stars(from.stars ?? 0);
    return names[from.colour ?? 0].toLowerCase();
  };
  const sayers = [...new Set(other.flatMap((mark) => sayersOf(properties, mark)))].join(', ');
  const [before, marks, after] = PANEL.fileSays(
    other.map((mark) => words(mark, said)),
    sayers,
    other.map((mark) => words(mark, row)),
  );
  return (
    <section className="note" aria-label={PANEL.fileMarks}>
      {other.length > 0 && (
        <>
          <p>
            {before}
            <strong>{marks}</strong>
            {after}
          </p>
          <p className="note-actions">
            <Button onPress={() => takeFileMarks([photo.id])}>
              {PANEL.takeFileMarks} <KeyCap name="Shift+m" />
            </Button>
          </p>
        </>
      )}
      {ownLabel && <p>{PANEL.ownLabel(label)}</p>}
    </section>
  );
}
