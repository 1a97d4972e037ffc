/** Keeps a photograph's marks and the desk's own words right when its file says something new, and tells the history which gave way. */

import { DELIVERED_NAMES } from '../../domain/colour-names.ts';
import { counted } from '../../domain/counts.ts';
import { believedBlock, latestBelieved } from '../../domain/marks/believed-times.ts';
import { MARK_NAMES, type MarkName } from '../../domain/marks/mark-property.ts';
import type { SaidBlock } from '../../domain/marks/said-block.ts';
import { NO_MARKS, readMarks } from '../../domain/marks/said-marks.ts';
import { type MarkTimes, newMarks, saidAt, settleMarks } from '../../domain/marks/settle-marks.ts';
import type { NewsMetadata, PhotoFacts } from '../../domain/metadata.ts';
import { isSameValue, type OwnField, type OwnValue, type OwnWords, valueIn } from '../../domain/own-metadata.ts';
import { type Marks, type PhotoId, PICKS } from '../../domain/photo.ts';
import { isEmptied } from '../../domain/said-times.ts';
import { type SaidWords, settleOwn, timeOf } from '../../domain/settle-own.ts';
import type { WritableDb } from '../library/handles.ts';
import { deskName } from './desk-name.ts';
import { ownMetadataRows } from './own-metadata-rows.ts';
import { sidecarRequests } from './sidecar-queue.ts';

export interface MarkKeeper {
  /** Takes over what is new in the file and later than what is kept; call before the new facts replace those that are kept. */
  settle(id: PhotoId, fileName: string, facts: PhotoFacts): void;
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
  readonly metadata: string | null;
}

/** So many photographs are named in one line. */
const NAMED = 5;
/** And so many lines are written at a time: a whole card that another program marked is no reading. */
const LINES = 20;
const LONGEST_QUOTE = 120;

export function createMarkKeeper(db: WritableDb): MarkKeeper {
  const read =
    db.prepare(`SELECT p.pick, p.stars, p.colour, p.pick_at, p.stars_at, p.colour_at, f.said, f.metadata FROM photos p
    LEFT JOIN photo_facts f ON f.photo_id = p.id WHERE p.id = ?`);
  const write = db.prepare(`UPDATE photos SET pick = @pick, stars = @stars, colour = @colour,
    pick_at = @pickAt, stars_at = @starsAt, colour_at = @colourAt WHERE id = @id`);
  const insert = db.prepare("INSERT INTO steps (at, label, changes, noted) VALUES (?, ?, '[]', 1)");
  const requests = sidecarRequests(db);
  const owns = ownMetadataRows(db);
  const here = deskName(db);
  let told: string[] = [];

  function settleWords(
    id: PhotoId,
    fileName: string,
    before: SaidWords,
    now: SaidWords,
    at: number,
    latest: number,
  ): void {
    const mine = owns.of(id);
    if (Object.keys(mine).length === 0 && now.times === undefined) return;
    const { own, taken, refused } = settleOwn(mine, before, now, at, latest);
    if (taken.length > 0) owns.put(id, own);
    const quoted = (value: OwnValue | undefined): string =>
      `“${[value ?? ''].flat().join(', ').slice(0, LONGEST_QUOTE)}”`;
    for (const field of taken) {
      if (mine[field] === undefined) continue;
      const [is, was] = [quoted(own[field]?.value), quoted(mine[field]?.value)];
      told.push(`${fieldName(field)} of ${fileName} is ${is} from its file, was ${was}`);
    }
    for (const field of refused) {
      // What this desk said before is no contradiction.
      if (timeOf(now, field)?.by === here()) continue;
      told.push(
        `${fieldName(field)} of ${fileName} keeps ${quoted(mine[field]?.value)}, older in its file: ${quoted(valueIn(now.metadata, field))}`,
      );
    }
    if ((Object.entries(own) as [OwnField, OwnWords][]).some(([field, words]) => isUnwritten(field, words, now)))
      requests.changed(id);
  }

  return {
    settle(id, fileName, { said: found = null, metadata, sources }) {
      const row = read.get(id) as MarkRow | undefined;
      if (row === undefined) return;
      const latest = latestBelieved(Date.now());
      const before = row.said === null ? null : believedBlock(JSON.parse(row.said) as SaidBlock, latest);
      const said = found === null ? null : believedBlock(found, latest);
      if (said === null && before === null) return;
      if (said !== null && row.metadata !== null) {
        const then = { metadata: JSON.parse(row.metadata) as NewsMetadata, times: before?.times };
        settleWords(id, fileName, then, { metadata, sources, times: said.times }, saidAt(before, said), latest);
      }
      const own: Marks = { pick: PICKS[row.pick], stars: row.stars, colour: row.colour };
      const times: MarkTimes = { pick: row.pick_at, stars: row.stars_at, colour: row.colour_at };
      const { marks, times: at, taken, refused } = settleMarks(own, times, before, said, latest);
      const wins = taken.filter((mark) => own[mark] !== NO_MARKS[mark]);
      if (wins.length > 0) told.push(`${fileName} is ${inWords(marks, wins)} from its file, was ${inWords(own, wins)}`);
      const others = refused.filter((mark) => said?.times?.[mark]?.by !== here());
      if (others.length > 0) {
        const other = { ...own, ...newMarks(before, said) };
        told.push(`${fileName} keeps ${inWords(own, others)}, older in its file: ${inWords(other, others)}`);
      }
      const isOther = MARK_NAMES.some((mark) => marks[mark] !== own[mark] || at[mark] !== times[mark]);
      if (isOther)
        write.run({
          id,
          pick: PICKS.indexOf(marks.pick),
          stars: marks.stars,
          colour: marks.colour,
          pickAt: at.pick,
          starsAt: at.stars,
          colourAt: at.colour,
        });
      // What was made here and is not in the file (another desk wrote it in the same moment) is written again.
      const inFile = { ...NO_MARKS, ...readMarks(said?.properties ?? {}) };
      if (said !== null && MARK_NAMES.some((mark) => at[mark] !== null && inFile[mark] !== marks[mark]))
        requests.changed(id);
    },
    note() {
      if (told.length === 0) return;
      const at = new Date().toISOString();
      const lines = Math.min(LINES, Math.ceil(told.length / NAMED));
      for (let line = 0; line < lines; line += 1) {
        const left = line === lines - 1 ? told.length - lines * NAMED : 0;
        const named = told.slice(line * NAMED, (line + 1) * NAMED).join('; ');
        insert.run(at, `From other programs: ${named}${left > 0 ? `; and ${left} more` : ''}`);
      }
      told = [];
    },
    forget() {
      told = [];
    },
  };
}

/** Whether the file lacks what the desk says. A sidecar says of an emptied field only that it was emptied. */
function isUnwritten(field: OwnField, { value }: OwnWords, now: SaidWords): boolean {
  if (value !== null) return !isSameValue(value, valueIn(now.metadata, field));
  const time = now.times?.[field];
  return now.sources?.[field] === 'sidecar' || (now.times !== undefined && (time === undefined || !isEmptied(time)));
}

const PICK_WORDS = { none: 'unmarked', pick: 'picked', reject: 'rejected' } as const;

function inWords(marks: Marks, which: readonly MarkName[]): string {
  const words: Readonly<Record<MarkName, string>> = {
    pick: PICK_WORDS[marks.pick],
    stars: counted(marks.stars, 'star'),
    colour: marks.colour === 0 ? 'without colour' : DELIVERED_NAMES[marks.colour].toLowerCase(),
  };
  return which.map((mark) => words[mark]).join(', ');
}

/** `creditLine` as `Credit line`. */
function fieldName(field: OwnField): string {
  const words = field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
