/** `kill -9` at random moments of indexing, marking, writing, ordering and undoing: the library opens, and the ledger of acknowledged edits holds. */
import { fork } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { openSession } from '../sqlite/library/session.ts';
import { after, type Edited, readLedger, seeded } from './testing/ledger.ts';

/** The soak kills many more times. */
const KILLS = Number(process.env.PICTURE_DESK_SOAK_KILLS ?? 6);
const FILES = 60;

test(
  `${KILLS} kills while editing: every acknowledged edit is there, and nothing that was not asked for`,
  async () => {
    const place = mkdtempSync(join(tmpdir(), 'kills-'));
    const photographs = join(place, 'cards');
    mkdirSync(photographs);
    for (let n = 0; n < FILES; n += 1) {
      const background = { r: (n * 37) % 256, g: 255 - n * 3, b: n * 4 };
      const picture = sharp({ create: { width: 90, height: 60, channels: 3, background } });
      writeFileSync(join(photographs, `p${n}.jpg`), await picture.jpeg().toBuffer());
    }
    const next = seeded(KILLS * 7 + 1);
    let acknowledged = 0;
    let deadDecoders = 0;
    let start: Edited = { stars: new Map(), captions: new Map(), order: [] };
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const ledger = join(place, `ledger-${kill}`);
      const child = fork(
        join(import.meta.dirname, 'testing', 'edit-until-killed.ts'),
        [place, photographs, ledger, `${kill}`],
        {
          execArgv: [],
          stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
        },
      );
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await untilBegun(ledger, ended);
      if (kill % 3 === 0) deadDecoders += killChildrenOf(child.pid ?? 0);
      await new Promise((soon) => setTimeout(soon, next() * 900));
      expect(child.exitCode, 'the program ended by itself').toBeNull();
      child.kill('SIGKILL');
      await ended;
      const { done, inFlight } = readLedger(ledger);
      acknowledged += done.length;
      const found = await stateOf(join(place, 'library.sqlite'));
      // The article may have been made in this round: its pictures begin as they came.
      const begun = start.order.length === 0 ? { ...start, order: [...found.order].sort((a, b) => a - b) } : start;
      const expected = [after(begun, done), ...(inFlight === null ? [] : [after(begun, [...done, inFlight])])];
      expect(expected.map(written), `kill ${kill}, after ${done.length} edits`).toContainEqual(written(found));
      start = found;
    }
    console.log(
      `figure: ${KILLS} kills while editing, ${deadDecoders} decoders killed besides, ${acknowledged} acknowledged edits, none lost`,
    );
    expect(acknowledged).toBeGreaterThan(KILLS);
    rmSync(place, { recursive: true, force: true, maxRetries: 5 });
  },
  Math.max(240_000, KILLS * 20_000),
);

async function untilBegun(ledger: string, ended: Promise<unknown>): Promise<void> {
  let isOver = false;
  void ended.then(() => (isOver = true));
  while (!isOver && !(existsSync(ledger) && readFileSync(ledger, 'utf8').includes('done')))
    await new Promise((soon) => setTimeout(soon, 20));
}

/** The decoder dies first in some rounds: edits must not notice. */
function killChildrenOf(pid: number): number {
  const list = `/proc/${pid}/task/${pid}/children`;
  if (!existsSync(list)) return 0;
  const children = readFileSync(list, 'utf8').trim().split(' ').filter(Boolean);
  for (const child of children) process.kill(Number(child), 'SIGKILL');
  return children.length;
}

/** Takes the library as the next program does, and reads all that the edits touch. */
async function stateOf(file: string): Promise<Edited> {
  const claim = { program: 'command line', doing: 'test', profile: null } as const;
  const session = await openSession(file, claim, {
    now: new Date().toISOString(),
    verify: 'before',
    waitForWindow: 2_000,
  });
  const { db } = session;
  expect(session.rescue.trouble).toBeNull();
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(db.pragma('foreign_key_check')).toEqual([]);
  const twice = db.prepare('SELECT file_name FROM photos GROUP BY file_name HAVING count(*) > 1').pluck().all();
  expect(twice).toEqual([]);
  const stars = db.prepare('SELECT id, stars FROM photos WHERE stars > 0').raw().all() as [number, number][];
  const pictures = db.prepare('SELECT id, caption FROM pictures ORDER BY article_id, position, id').raw().all() as [
    number,
    string,
  ][];
  session.close();
  const captions = new Map(pictures.filter(([, caption]) => caption !== ''));
  return { stars: new Map(stars), captions, order: pictures.map(([id]) => id) };
}

/** The same for equal states. */
function written({ stars, captions, order }: Edited): string {
  const sorted = <T>(map: ReadonlyMap<number, T>): readonly (readonly [number, T])[] =>
    [...map].filter(([, value]) => value !== 0).sort(([a], [b]) => a - b);
  return JSON.stringify([sorted(stars), sorted(captions), order]);
}
