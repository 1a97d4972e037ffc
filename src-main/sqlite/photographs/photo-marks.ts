/** Keeps a photograph's marks right when its file says something new, and tells the history whose marks gave way. */
import { DELIVERED_NAMES } from '../../domain/colour-names.ts';
import type { MarkName } from '../../domain/marks/mark-property.ts';
import type { SaidBlock } from '../../domain/marks/said-block.ts';
import { NO_MARKS } from '../../domain/marks/said-marks.ts';
import { type MarkTimes, newMarks, settleMarks } from '../../domain/marks/settle-marks.ts';
import { type Marks, type PhotoId, PICKS } from '../../domain/photo.ts';
import type { WritableDb } from '../library/handles.ts';

export interface MarkKeeper {
  /** Takes over what `said` says anew and later; call before the new saying replaces the one that is kept. */
  settle(id: PhotoId, fileName: string, said: SaidBlock | null): void;
  /** One line in the history for all that was settled since, where a mark gave way. */
  note(): void;
  /** Drops what was not noted yet. */
  forget(): void;
}

interface MarkRow {
  readonly pick: 0 | 1 | 2;
  readonly stars: Marks['stars'];
  readonly colour: Marks['colour'];
  readonly pick_at: number | null;
  readonly stars_at: number | null;
  readonly colour_at: number | null;
  readonly said: string | null;
}

/** So many photographs are named in one line. */
const NAMED = 5;

export function createMarkKeeper(db: WritableDb): MarkKeeper {
  const read = db.prepare(`SELECT p.pick, p.stars, p.colour, p.pick_at, p.stars_at, p.colour_at, f.said FROM photos p
    LEFT JOIN photo_facts f ON f.photo_id = p.id WHERE p.id = ?`);
  const write = db.prepare(`UPDATE photos SET pick = @pick, stars = @stars, colour = @colour,
    pick_at = @pickAt, stars_at = @starsAt, colour_at = @colourAt WHERE id = @id`);
  const insert = db.prepare("INSERT INTO steps (at, label, changes, noted) VALUES (?, ?, '[]', 1)");
  let told: string[] = [];

  return {
    settle(id, fileName, said) {
      const row = read.get(id) as MarkRow | undefined;
      if (row === undefined) return;
      const before = row.said === null ? null : (JSON.parse(row.said) as SaidBlock);
      if (said === null && before === null) return;
      const own: Marks = { pick: PICKS[row.pick], stars: row.stars, colour: row.colour };
      const times: MarkTimes = { pick: row.pick_at, stars: row.stars_at, colour: row.colour_at };
      const { marks, times: at, taken, refused } = settleMarks(own, times, before, said);
      const wins = taken.filter((mark) => own[mark] !== NO_MARKS[mark]);
      if (wins.length > 0) told.push(`${fileName} is ${inWords(marks, wins)} by its file, was ${inWords(own, wins)}`);
      if (refused.length > 0) {
        const other = { ...own, ...newMarks(before, said) };
        told.push(`${fileName} stays ${inWords(own, refused)}, its file says earlier ${inWords(other, refused)}`);
      }
      write.run({
        id,
        pick: PICKS.indexOf(marks.pick),
        stars: marks.stars,
        colour: marks.colour,
        pickAt: at.pick,
        starsAt: at.stars,
        colourAt: at.colour,
      });
    },
    note() {
      if (told.length === 0) return;
      const more = told.length > NAMED ? `; and ${told.length - NAMED} more` : '';
      insert.run(new Date().toISOString(), `Marks from outside: ${told.slice(0, NAMED).join('; ')}${more}`);
      told = [];
    },
    forget() {
      told = [];
    },
  };
}

const PICK_WORDS = { none: 'unmarked', pick: 'picked', reject: 'rejected' } as const;

function inWords(marks: Marks, which: readonly MarkName[]): string {
  const words: Readonly<Record<MarkName, string>> = {
    pick: PICK_WORDS[marks.pick],
    stars: marks.stars === 1 ? '1 star' : `${marks.stars} stars`,
    colour: marks.colour === 0 ? 'without colour' : DELIVERED_NAMES[marks.colour].toLowerCase(),
  };
  return which.map((mark) => words[mark]).join(', ');
}
