/** What the focused photograph's file says about marks, where the desk says otherwise: nothing of it is lost, one key takes it. */
import { counted } from '../../../src-main/domain/counts.ts';
import { MARK_NAMES, type MarkName, type SaidMarks } from '../../../src-main/domain/marks/mark-property.ts';
import { readMarks, sayersOf } from '../../../src-main/domain/marks/said-marks.ts';
import type { Photo, PhotoRow } from '../../../src-main/domain/photo.ts';
import { useColourNames } from '../../shared/photographs/colour-names.ts';
import { takeFileMarks } from '../../shared/photographs/marks.ts';
import { useRow } from '../../shared/photographs/rows.ts';
import { Button } from '../../shared/ui/button.tsx';
import { KeyCap } from '../../shared/ui/keycap.tsx';

const PICKS = { none: 'no flag', pick: 'picked', reject: 'rejected' } as const;

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
    if (mark === 'pick') return PICKS[from.pick ?? 'none'];
    if (mark === 'stars') return counted(from.stars ?? 0, 'star');
    return names[from.colour ?? 0].toLowerCase();
  };
  const sayers = [...new Set(other.flatMap((mark) => sayersOf(properties, mark)))].join(', ');
  return (
    <section className="note" aria-label="Marks of the file">
      {other.length > 0 && (
        <>
          <p>
            The file says <strong>{other.map((mark) => words(mark, said)).join(', ')}</strong> ({sayers}); the mark made
            here is later: {other.map((mark) => words(mark, row)).join(', ')}.
          </p>
          <p className="note-actions">
            <Button onPress={() => takeFileMarks([photo.id])}>
              Take the file’s marks <KeyCap name="Shift+m" />
            </Button>
          </p>
        </>
      )}
      {ownLabel && <p>Its label is “{label}”, which is no colour of this desk.</p>}
    </section>
  );
}
