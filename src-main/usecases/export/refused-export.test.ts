/** What an export is refused for, and what it says before it begins. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failureOf } from '../../domain/failure.ts';
import { TAG_FILES } from '../../domain/formats/file-names.ts';
import { DEFAULT_PRESET } from '../../domain/formats/format.ts';
import { exportBundle } from './export-bundle.ts';
import { BlockedExport } from './export-checks.ts';
import type { ExportOrder } from './export-order.ts';
import type { ExportPorts } from './export-ports.ts';
import { preflightExport } from './preflight-export.ts';
import {
  failing,
  order,
  originals,
  originalsForEveryTest,
  PICTURES,
  ports,
  target,
  tree,
} from './testing/export-desk.ts';

originalsForEveryTest();

describe('an export is refused', () => {
  it('by a finding that blocks, unless a person overrides it with name and reason', async () => {
    const killed = [
      { ...PICTURES[0], metadata: { copyrightNotice: '© 2024', instructions: 'MANDATORY KILL' } },
      ...PICTURES.slice(1),
    ];
    const error = await failing(exportBundle(ports(), order({}, killed)));
    expect(error).toBeInstanceOf(BlockedExport);
    expect(failureOf(error)).toMatchObject({ kind: 'blocked', message: expect.stringContaining('(picture 1)') });
    expect((error as BlockedExport).verdict.blocking.map(({ rule }) => rule)).toEqual(['R4']);
    expect(readdirSync(target)).toEqual([]);
    const nameless = { overrides: [{ rule: 'R4', name: ' ', reason: 'because' }] };
    expect(await failing(exportBundle(ports(), order(nameless, killed)))).toBeInstanceOf(BlockedExport);
    const signed = { rule: 'R4', name: 'Sam Desk', reason: 'Kill lifted by telephone' };
    const { path, overrides } = await exportBundle(
      ports(),
      order({ overrides: [signed, { ...signed, rule: 'R9' }] }, killed),
    );
    const finding = '“MANDATORY KILL”: the agency has withdrawn this picture. Remove it.';
    expect(overrides).toEqual([{ ...signed, picture: 1, finding, found: expect.stringContaining('MANDATORY KILL') }]);
    expect(JSON.parse(readFileSync(join(path, 'data/decisions.json'), 'utf8')).overrides).toEqual([
      { ...signed, picture: 1, finding },
    ]);
    const elsewhere = { overrides: [{ ...signed, picture: 2 }] };
    expect(await failing(exportBundle(ports(), order({ ...elsewhere, replace: true }, killed)))).toBeInstanceOf(
      BlockedExport,
    );
  });

  it('by a rule that nobody may override', async () => {
    const uncredited = [{ ...PICTURES[0], credit: '', metadata: {} }, ...PICTURES.slice(1)];
    const overrides = [{ rule: 'C1', name: 'Sam Desk', reason: 'I say so' }];
    const error = await failing(exportBundle(ports(), order({ overrides }, uncredited)));
    expect((error as BlockedExport).verdict.blocking.map(({ rule }) => rule)).toContain('C1');
  });

  it('without pictures, without a photograph, without its file, with a file that changed', async () => {
    const kinds = async (given: ExportOrder, some: ExportPorts = ports()): Promise<unknown> =>
      failureOf(await failing(exportBundle(some, given)));
    expect(await kinds(order({}, []))).toMatchObject({ kind: 'wrong-use' });
    expect(await kinds({ ...order(), photos: new Map() })).toMatchObject({ kind: 'not-found', subject: 'picture 1' });
    const gone = ports({ originals: { find: async () => null } });
    expect(await kinds(order(), gone)).toMatchObject({ kind: 'not-found', subject: 'one.jpg' });
    const changed = [{ ...PICTURES[0], photo: { bytes: 5 } }, ...PICTURES.slice(1)];
    expect(await kinds(order({}, changed))).toMatchObject({ kind: 'unreadable', subject: 'one.jpg' });
    const otherBytes = [{ ...PICTURES[0], photo: { contentHash: 'f'.repeat(64) } }, ...PICTURES.slice(1)];
    expect(await kinds(order({}, otherBytes))).toMatchObject({ kind: 'unreadable', subject: 'one.jpg' });
    expect(readdirSync(target)).toEqual([]);
  });

  it('when an original cannot be decoded, and leaves nothing', async () => {
    const broken = join(originals, 'broken.jpg');
    const half = statSync(join(originals, 'two.jpg')).size >> 1;
    writeFileSync(broken, readFileSync(join(originals, 'two.jpg')).subarray(0, half));
    const pictures = PICTURES.map((picture, at) =>
      at === 1 ? { ...picture, photo: { fileName: 'broken.jpg', bytes: half } } : picture,
    );
    expect(failureOf(await failing(exportBundle(ports(), order({}, pictures))))).toMatchObject({
      kind: 'unreadable',
      subject: 'broken.jpg',
    });
    expect(readdirSync(target)).toEqual([]);
  });

  it('over a bundle that stands there, until the editor agrees', async () => {
    await exportBundle(ports(), order());
    expect(failureOf(await failing(exportBundle(ports(), order())))).toMatchObject({ kind: 'cannot-write' });
    expect((await exportBundle(ports(), order({ replace: true }))).path).toBe(join(target, 'ashby-holds-its-regatta'));
    expect(readdirSync(target)).toEqual(['ashby-holds-its-regatta']);
  });

  it('where the target is a file', async () => {
    writeFileSync(join(target, 'file'), '');
    expect(failureOf(await failing(exportBundle(ports(), order({ folder: join(target, 'file') }))))).toMatchObject({
      kind: 'cannot-write',
    });
  });
});

describe('a preflight', () => {
  it('says what blocks, what will be written, how large, and what stands there', async () => {
    const preset = {
      ...DEFAULT_PRESET,
      sizes: [2560, 2048, 800],
      imageTypes: ['webp'],
      naming: 'p{position}.{size}',
    } as const;
    const given = order({ preset });
    const plan = await preflightExport(ports(), given);
    expect(plan).toMatchObject({
      folderName: 'ashby-holds-its-regatta',
      pictures: 3,
      blocking: [],
      exists: false,
      freeBytes: expect.any(Number),
    });
    const { path, bytes, files } = await exportBundle(ports(), given);
    const written = tree(join(path, 'data'));
    expect(plan.files.map((file) => file.path).sort()).toEqual(written);
    // What the window says before and after is one number.
    expect(plan.files.length + TAG_FILES.length).toBe(files);
    expect(tree(path)).toEqual(expect.arrayContaining([...TAG_FILES]));
    expect(plan.estimatedBytes).toBeGreaterThan(bytes);
    expect((await preflightExport(ports(), given)).exists).toBe(true);
    expect((await preflightExport(ports(), { ...given, folder: null })).freeBytes).toBeNull();
  });

  it('tells of a picture without photograph as a finding, not as a failure', async () => {
    const given = order();
    const plan = await preflightExport(ports(), { ...given, photos: new Map([...given.photos].slice(1)) });
    expect(plan.pictures).toBe(3);
  });
});
