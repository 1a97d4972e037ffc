/** Two desks with libraries of their own on one folder, marking and describing the same photographs at once, killed at random: both end equal, nothing is lost. */
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { OwnValue } from '../domain/own-metadata.ts';
import { EVERYTHING } from '../domain/photo-selection.ts';
import { isSaidLater, wordToken } from '../domain/said-times.ts';
import { closeLibrary, openLibrary } from '../sqlite/library/database.ts';
import { openPhotoStores } from '../sqlite/photographs/photo-stores.ts';
import type { Change } from '../usecases/journal-ports.ts';
import { numberedJpeg } from './testing/desk-on-disk.ts';
import type { Acknowledged, KilledDesk } from './testing/desk-until-killed.ts';

const PHOTOGRAPHS = 12;
const EDITS = 200;
const KILLS = Number(process.env.PICTURE_DESK_TWO_DESKS_KILLS ?? 3);
const SEED = Number(process.env.PICTURE_DESK_TWO_DESKS_SEED ?? Date.now() % 1_000_000);
const WORDS = ['description', 'headline'] as const;
const MARKS = ['pick', 'stars', 'colour'] as const;

let state = SEED >>> 0;
function below(count: number): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * count);
}

/** Runs once, killed after so many milliseconds of work; says what was acknowledged, and how many edits were made. */
function run(desk: KilledDesk, killAfter: number | null): Promise<{ told: readonly Acknowledged[]; made: number }> {
  return new Promise((resolve, reject) => {
    const told: Acknowledged[] = [];
    let made = 0;
    const child = fork(join(import.meta.dirname, 'testing', 'desk-until-killed.ts'), [JSON.stringify(desk)]);
    // From the first edit on, so that the kill falls into the work, however slow the start was.
    child.once('message', () => killAfter !== null && setTimeout(() => child.kill('SIGKILL'), killAfter));
    child.on('message', (message) => {
      if (message === 'ready') return;
      made += 1;
      if (message !== 'nothing') told.push(message as Acknowledged);
    });
    child.on('exit', (code, signal) => {
      if (code === 0 || signal === 'SIGKILL') resolve({ told, made });
      else reject(new Error(`Expected the desk to end or to be killed, found code ${code}, signal ${signal}.`));
    });
  });
}

async function work(place: string, folder: string, seed: number): Promise<readonly Acknowledged[]> {
  const told: Acknowledged[] = [];
  let left = EDITS;
  for (let kill = 0; left > 0; kill += 1) {
    const result = await run(
      { place, folder, seed: seed + kill, edits: left },
      kill < KILLS ? 100 + below(2_500) : null,
    );
    told.push(...result.told);
    left -= result.made;
  }
  return told;
}

interface End {
  readonly photos: ReadonlyMap<string, Readonly<Record<Acknowledged['what'], unknown>>>;
  /** What the journal holds, also where the program was killed before it could tell. */
  readonly said: readonly Acknowledged[];
  /** The history's lines about what came from outside. */
  readonly notes: readonly string[];
}

function endOf(place: string): End {
  const db = openLibrary(join(place, 'library.sqlite'));
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  const { query } = openPhotoStores(db);
  const found = [...query.query(EVERYTHING).ids].map((id) => query.photo(id)!);
  const photos = new Map(
    found.map(({ fileName, marks, metadata }) => [
      fileName,
      { ...marks, description: metadata.description ?? null, headline: metadata.headline ?? null },
    ]),
  );
  const nameOf = new Map(found.map(({ id, fileName }) => [id, fileName]));
  const rows = db.prepare('SELECT at, label, changes, noted FROM steps').all() as {
    at: string;
    label: string;
    changes: string;
    noted: number;
  }[];
  const said = rows
    .filter(({ noted }) => noted === 0)
    .flatMap(({ at, changes }) =>
      (JSON.parse(changes) as Change[]).flatMap((change): Acknowledged[] => {
        const one = { file: nameOf.get(Number(change.id))!, at: Date.parse(at) };
        if (change.entity === 'marks')
          return MARKS.filter((mark) => change.before[mark] !== change.after[mark]).map((what) => ({
            ...one,
            what,
            value: change.after[what],
          }));
        if (change.entity !== 'metadata') return [];
        return WORDS.filter((field) => change.before[field]?.at !== change.after[field]?.at).map((what) => ({
          ...one,
          what,
          value: change.after[what]?.value ?? null,
        }));
      }),
    );
  closeLibrary(db);
  return { photos, said, notes: rows.filter(({ noted }) => noted === 1).map(({ label }) => label) };
}

const tokenOf = ({ what, value }: Acknowledged): string =>
  what === 'description' || what === 'headline' ? wordToken(value as OwnValue) : String(value);
const isLater = (one: Acknowledged, other: Acknowledged): boolean =>
  isSaidLater({ at: one.at, token: tokenOf(one) }, { at: other.at, token: tokenOf(other) });

/** The last saying about each mark and field. */
function lastOf(said: readonly Acknowledged[]): ReadonlyMap<string, Acknowledged> {
  const last = new Map<string, Acknowledged>();
  for (const one of said) {
    const key = `${one.file} ${one.what}`;
    const before = last.get(key);
    if (before === undefined || isLater(one, before)) last.set(key, one);
  }
  return last;
}

/** As the history says it; null for what it has no words for. */
function inWords({ what, value }: Acknowledged): string | null {
  if (what === 'stars') return value === 0 ? null : value === 1 ? '1 star' : `${String(value)} stars`;
  if (what === 'pick') return value === 'none' ? null : value === 'pick' ? 'picked' : 'rejected';
  if (what === 'colour') return value === 0 ? null : ['', 'red', 'yellow', 'green', 'blue', 'purple'][Number(value)]!;
  return value === null ? null : `“${String(value)}”`;
}

const sidecarsIn = (folder: string): string => {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort())
    if (name.endsWith('.xmp')) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest('hex');
};

test(`200 random marks and words in both (seed ${SEED})`, async () => {
  const root = mkdtempSync(join(tmpdir(), 'two-desks-'));
  const folder = join(root, 'Pool');
  const places = ['one', 'two'].map((name) => join(root, name));
  for (const path of [folder, ...places]) mkdirSync(path);
  for (let at = 0; at < PHOTOGRAPHS; at += 1) writeFileSync(join(folder, `p${at}.jpg`), await numberedJpeg(at + 1));
  const told = await Promise.all(places.map((place, at) => work(place, folder, SEED + at * 1_000)));
  // One after the other until a whole round writes nothing any more.
  for (let before = '', round = 0; before !== sidecarsIn(folder); round += 1) {
    expect(round, 'rounds until both are at rest').toBeLessThan(6);
    before = sidecarsIn(folder);
    for (const place of places) await run({ place, folder, seed: 0, edits: 0 }, null);
  }
  const [one, two] = places.map(endOf) as [End, End];
  expect(one.photos).toEqual(two.photos);
  const all = [...told.flat(), ...one.said, ...two.said];
  expect(told.flat().length).toBeGreaterThan(EDITS);
  const [lastOne, lastTwo] = [lastOf([...told[0]!, ...one.said]), lastOf([...told[1]!, ...two.said])];
  let contested = 0;
  for (const [key, { file, what, value }] of lastOf(all)) {
    expect(one.photos.get(file)?.[what], `${key}, the last saying`).toEqual(value);
    const losers = [lastOne.get(key), lastTwo.get(key)].filter((said) => said !== undefined && said.value !== value);
    for (const loser of losers as Acknowledged[]) {
      const words = inWords(loser);
      if (words === null) continue;
      contested += 1;
      const isNamed = (note: string): boolean => note.includes(`${file} `) && note.includes(words);
      expect([...one.notes, ...two.notes].some(isNamed), `${key}: ${words} gave way and is named`).toBe(true);
    }
  }
  expect(contested).toBeGreaterThan(5);
  rmSync(root, { recursive: true, force: true });
}, 600_000);
