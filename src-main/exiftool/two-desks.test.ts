/** Two desks with libraries of their own on one folder: 200 random marks and captions, stopped at random, end equal, and with nothing that nobody made. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { createDecoderClient } from '../decoder/client.ts';
import { forkedDecoder } from '../decoder/fork.ts';
import { decoderFacts } from '../desk/indexing/decoder-adapters.ts';
import { createSidecarRuns, type SidecarRuns } from '../desk/sidecar-runs.ts';
import { taskList } from '../desk/tasks.ts';
import { type DeskOnDisk, deskOnDisk, numberedJpeg } from '../desk/testing/desk-on-disk.ts';
import { MARK_NAMES } from '../domain/marks/mark-property.ts';
import type { Marks } from '../domain/photo.ts';
import { sidecarFiles } from '../filesystem/sidecar-files.ts';
import { openJournal } from '../sqlite/journal/journal.ts';
import { markPhotos } from '../usecases/photographs/mark-photos.ts';
import { exiftoolMerger } from './xmp-merger.ts';

vi.setConfig({ testTimeout: 400_000 });

const ACTS = 200;
const PHOTOGRAPHS = 5;
const decoder = createDecoderClient(forkedDecoder(join(import.meta.dirname, '../decoder/index.ts')));
const mergers = [exiftoolMerger(), exiftoolMerger()];
afterAll(async () => {
  await Promise.all(mergers.map((xmp) => xmp.close()));
  decoder.close();
});

function startRuns(desk: DeskOnDisk, at: number): SidecarRuns {
  return createSidecarRuns({
    stores: desk.stores,
    facts: decoderFacts(decoder),
    tools: async () => ({ files: sidecarFiles, xmp: mergers[at]! }),
    agencies: () => [],
    tasks: taskList(() => undefined),
    onTrouble: () => undefined,
  });
}

/** Numbers below a limit, the same for the same seed. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

test('both end with the same marks and captions, each of them made by one of the two', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-two-'));
  const desks = [deskOnDisk(folder), deskOnDisk(folder)];
  for (let at = 0; at < PHOTOGRAPHS; at += 1) desks[0]!.put(`p${at}.jpg`, await numberedJpeg(at + 1));
  const journals = desks.map((desk) => openJournal(desk.db, { now: () => new Date(now).toISOString() }));
  let now = Date.now() - ACTS * 1_000;
  for (const desk of desks) {
    await desk.index();
    for (const { id } of desk.stores.folders.list()) desk.stores.folders.setSidecars(id, 'at-once');
  }
  const runs = desks.map(startRuns);
  const roll = dice(1_129);
  /** Everything that either desk ever said, by photograph and mark. */
  const made = new Map<string, unknown[]>();
  const note = (key: string, value: unknown): void => void made.set(key, [...(made.get(key) ?? []), value]);
  for (let act = 0; act < ACTS; act += 1) {
    now += 1_000;
    const at = roll(2);
    const [desk, journal] = [desks[at]!, journals[at]!];
    const name = `p${roll(PHOTOGRAPHS)}.jpg`;
    const { id, own = {} } = desk.named(name);
    if (roll(5) === 0) {
      const value = `Caption ${act} of desk ${at}`;
      const after = { ...own, description: { value, at: new Date(now).toISOString() } };
      journal.apply({ label: 'Described', changes: [{ entity: 'metadata', id, before: own, after }] });
      note(`${name} description`, value);
    } else {
      const mark = MARK_NAMES[roll(3)]!;
      const marks = { pick: (['none', 'pick', 'reject'] as const)[roll(3)]!, stars: roll(6), colour: roll(6) } as Marks;
      markPhotos({ journal, photos: desk.stores.query }, [id], { [mark]: marks[mark] });
      note(`${name} ${mark}`, marks[mark]);
    }
    runs[at]!.stir();
    const next = roll(10);
    if (next < 3) await runs[at]!.idle();
    else if (next < 5) {
      // Stopped in the middle, and started again.
      await new Promise((resolve) => setTimeout(resolve, 250 + roll(30)));
      await runs[at]!.close();
      runs[at] = startRuns(desk, at);
    } else if (next < 7) await desks[roll(2)]!.index();
  }
  for (let round = 0; round < 4; round += 1) {
    for (const [at, desk] of desks.entries()) {
      await desk.index();
      runs[at]!.stir();
      await runs[at]!.idle();
    }
  }
  const [one, other] = desks.map((desk) =>
    desk.photos().map(({ fileName, marks, metadata }) => ({ fileName, marks, description: metadata.description })),
  );
  expect(one).toEqual(other);
  for (const { fileName, marks, description } of one ?? [])
    for (const [what, value] of Object.entries({ ...marks, description }))
      if (made.has(`${fileName} ${what}`))
        expect(made.get(`${fileName} ${what}`), `${fileName} ${what}`).toContain(value);
  for (const desk of desks) expect(desk.stores.sidecars.waiting()).toBe(0);
  await Promise.all(runs.map((one) => one.close()));
  await Promise.all(desks.map((desk) => desk.close()));
  rmSync(folder, { recursive: true, force: true });
});
