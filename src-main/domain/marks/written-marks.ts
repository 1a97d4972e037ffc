/** The desk's marks in the words of other programs: what goes into a sidecar so that each of them shows the same stars, reject and colour. */
import type { Marks } from '../photo.ts';
import { colourOfLabel } from './label-colours.ts';
import type { SaidBlock } from './said-block.ts';

/** Property by property; null takes it out. Names as in PROGRAMS. */
export type WrittenMarks = Readonly<Record<string, string | null>>;

const LABELS = [null, 'Red', 'Yellow', 'Green', 'Blue', 'Purple'] as const;
const DIGIKAM_COLOURS = ['0', '1', '3', '4', '5', '6'] as const;
const DIGIKAM_PICKS = { none: '0', reject: '1', pick: '3' } as const;
const PER_CENT = ['0', '1', '25', '50', '75', '99'] as const;
const CLASSES = ['0', '1', '3', '4', '5', '6'] as const;

/**
 * No mark is written as plainly as a mark (0, not absence), so that a mark that was taken off is told from one that nobody made. Rejected
 * photographs keep their stars in MicrosoftPhoto:Rating, since xmp:Rating has room for one of both.
 * @param there what the sidecar says now: words of programs that others do not read are only kept in step where they are
 */
export function writtenMarks({ pick, stars, colour }: Marks, there: SaidBlock['properties']): WrittenMarks {
  const written: Record<string, string | null> = {
    'xmp:Rating': pick === 'reject' ? '-1' : String(stars),
    'MicrosoftPhoto:Rating': PER_CENT[stars],
    'xmpDM:pick': { none: '0', pick: '1', reject: '-1' }[pick],
    'xmpDM:good': { none: null, pick: 'True', reject: 'False' }[pick],
    'digiKam:PickLabel': DIGIKAM_PICKS[pick],
    'digiKam:ColorLabel': DIGIKAM_COLOURS[colour],
  };
  // A label that is no colour of the desk is somebody's own word: it stays where the desk has no colour.
  if (colour !== 0) written['xmp:Label'] = LABELS[colour];
  else if (isColourWord(there)) written['xmp:Label'] = null;
  if (there['photoshop:LabelColor'] !== undefined)
    written['photoshop:LabelColor'] = LABELS[colour]?.toLowerCase() ?? 'none';
  if (there['acdsee:rating'] !== undefined) written['acdsee:rating'] = String(stars);
  if (there['acdsee:tagged'] !== undefined) written['acdsee:tagged'] = pick === 'pick' ? 'True' : 'False';
  if (there['photomechanic:Tagged'] !== undefined) written['photomechanic:Tagged'] = pick === 'pick' ? 'True' : 'False';
  if (there['photomechanic:ColorClass'] !== undefined) written['photomechanic:ColorClass'] = CLASSES[colour];
  // darktable shows its own colours before any other's; of several the desk knows the first, and leaves them where that is its colour.
  const labels = there['darktable:colorlabels'];
  if (labels !== undefined && (/[0-4]/.exec(labels)?.[0] ?? null) !== (colour === 0 ? null : String(colour - 1)))
    written['darktable:colorlabels'] = colour === 0 ? null : String(colour - 1);
  const prefs = /^\s*\d\s*:\s*\d\s*:\s*\d\s*:(.*)$/.exec(there['photomechanic:Prefs'] ?? '');
  if (prefs !== null)
    written['photomechanic:Prefs'] = `${pick === 'pick' ? 1 : 0}:${CLASSES[colour]}:${stars}:${prefs[1]}`;
  return written;
}

function isColourWord(there: SaidBlock['properties']): boolean {
  const label = there['xmp:Label'];
  return label !== undefined && colourOfLabel(label) !== null;
}
