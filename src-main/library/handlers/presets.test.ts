/** Presets in a real library: saved, replaced, taken away, read from and written to files; the built-in ones cannot be lost. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { deskFileReader } from '../../decoder/desk-file-reader.ts';
import { JOBS_HERE } from '../../decoder/testing/jobs-here.ts';
import { DEFAULT_PRESET } from '../../domain/formats/format.ts';
import { BUILT_IN_PRESETS } from '../../domain/formats/presets.ts';
import { presetStore } from '../../sqlite/desk/preset-store.ts';
import { closeLibrary, openLibrary } from '../../sqlite/library/database.ts';
import type { WritableDb } from '../../sqlite/library/handles.ts';
import { presetHandlers, presetNamed } from './presets.ts';

let folder = '';
let db: WritableDb;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'presets-'));
  db = openLibrary(join(folder, 'library.sqlite'));
});
afterEach(() => {
  closeLibrary(db);
  rmSync(folder, { recursive: true, force: true });
});
const calls = () => presetHandlers(presetStore(db), deskFileReader(JOBS_HERE));
const preset = (fields: object) => JSON.parse(JSON.stringify({ ...DEFAULT_PRESET, id: '', ...fields }));

it('keeps a preset of the desk’s own over a restart, replaces it, and takes it away', async () => {
  const { id } = await calls()['presets.save']({ preset: preset({ label: 'Front page', sizes: [400, 1200] }) });
  expect(id).toBe('front-page');
  await calls()['presets.save']({ preset: preset({ id, label: 'Front page', quality: 70 }) });
  closeLibrary(db);
  db = openLibrary(join(folder, 'library.sqlite'));
  expect(await calls()['presets.list'](null)).toEqual([
    ...BUILT_IN_PRESETS,
    { ...DEFAULT_PRESET, id, label: 'Front page', quality: 70 },
  ]);
  expect(await calls()['presets.delete']({ presetId: id })).toEqual(BUILT_IN_PRESETS);
  expect(() => presetNamed(presetStore(db), id)).toThrow('The preset front-page');
});

it('never replaces nor loses a built-in preset', () => {
  expect(() => calls()['presets.save']({ preset: preset({ id: 'web' }) })).toThrow(
    'The preset web is built in and cannot be changed.',
  );
  expect(() => calls()['presets.delete']({ presetId: 'web' })).toThrow('cannot be deleted');
  expect(calls()['presets.list'](null)).toEqual(BUILT_IN_PRESETS);
});

it('refuses a wrong value by its field', () => {
  expect(() => calls()['presets.save']({ preset: preset({ quality: 500 }) })).toThrow(
    'The value of quality must be a whole number from 1 to 100, not 500.',
  );
});

it('writes a preset to a file and reads it in beside the one of the same id', async () => {
  const path = join(folder, 'web.preset.json');
  expect(await calls()['internal.exportPreset']({ path, presetId: 'web' })).toBe('web.preset.json');
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(DEFAULT_PRESET);
  const { id, presets } = await calls()['internal.importPreset']({ path });
  expect(id).toBe('web-gallery');
  expect(presets.at(-1)).toEqual({ ...DEFAULT_PRESET, id });
  writeFileSync(path, '{"sizes":["large"]}');
  await expect(calls()['internal.importPreset']({ path })).rejects.toThrow(
    /value of sizes must be a whole number from 16 to 20000, not large/,
  );
  await expect(calls()['internal.importPreset']({ path: folder })).rejects.toThrow(/it is no file/);
});
