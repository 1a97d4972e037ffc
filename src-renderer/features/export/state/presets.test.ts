// Presets as they are edited: what the form says reaches the library, what is refused stays in the form, what is deleted can be restored.
import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_PRESET, type Preset } from '../../../../src-main/domain/formats/format.ts';
import { FORMATS } from '../../../../src-main/domain/formats/index.ts';
import { type LateDesk, random, startLateDesk } from '../../../shared/testing/late-desk.ts';

const OWN: Preset = { ...DEFAULT_PRESET, id: 'own', label: 'Own' };
let desk: LateDesk;
let state: typeof import('./presets.ts');
let exporting: typeof import('../../../shared/articles/exports.ts')['exporting'];
let saved: unknown[] = [];
let held: readonly Preset[] = [];

const library = {
  answer: async (name: string, args: unknown) => {
    const given = args as { preset: Preset; presetId: string } | null;
    if (name === 'presets.save' && given !== null) {
      saved.push(given.preset);
      const id = given.preset.id === '' ? 'copy' : given.preset.id;
      held = [...held.filter((preset) => preset.id !== id), { ...given.preset, id }];
      return { ok: true, value: { presets: held, id } } as const;
    }
    if (name === 'presets.delete') {
      held = held.filter(({ id }) => id !== given?.presetId);
      return { ok: true, value: held } as const;
    }
    return { ok: true, value: null } as const;
  },
};

beforeEach(async () => {
  vi.resetModules();
  [saved, held] = [[], [DEFAULT_PRESET, OWN]];
  desk = startLateDesk(library, 0, random(3));
  state = await import('./presets.ts');
  ({ exporting } = await import('../../../shared/articles/exports.ts'));
});

test('a preset goes into the form and comes back the same', () => {
  expect(state.valuesOf('own', state.draftOf(OWN))).toEqual(OWN);
  // None named means all, so all are ticked.
  expect(state.draftOf(OWN).formats).toEqual(FORMATS.map(({ id }) => id));
});

test('a word that is no number is named as a fault, and a change of one field keeps the others', () => {
  state.changeDraft(OWN, { sizes: '1600, wide' });
  state.changeDraft(OWN, { quality: '80' });
  const draft = state.drafts.get().own;
  if (draft === undefined) throw new Error('Expected a draft of the preset, found none.');
  expect(draft).toMatchObject({ sizes: '1600, wide', quality: '80', label: 'Own' });
  expect(state.faultsOf(draft)).toMatchObject([{ message: expect.stringContaining('wide') }]);
});

test('what is saved is what the form says; then the draft is gone and the export uses the preset', async () => {
  state.changeDraft(OWN, { sizes: '2000 800', baseAddress: ' https://example.org/ ' });
  await state.savePreset('own');
  expect(saved).toMatchObject([{ id: 'own', sizes: [2000, 800], baseAddress: 'https://example.org/' }]);
  expect(state.drafts.get()).toEqual({});
  expect(exporting.get()).toMatchObject({ presetId: 'own', presets: held });
});

test('what is typed while a save is on its way stays in the form', async () => {
  state.changeDraft(OWN, { label: 'Better' });
  const saving = state.savePreset('own');
  state.changeDraft(OWN, { label: 'Better still' });
  await saving;
  expect(saved).toMatchObject([{ label: 'Better' }]);
  expect(state.drafts.get().own?.label).toBe('Better still');
});

test('a refused save keeps the draft', async () => {
  state.changeDraft(OWN, { label: 'Better' });
  desk.refuse = (name) =>
    name === 'presets.save'
      ? { ok: false, failure: { kind: 'no-space', message: 'The disk is full.', wayOut: null, subject: null } }
      : null;
  await expect(state.savePreset('own')).rejects.toThrow('The disk is full.');
  expect(state.drafts.get().own?.label).toBe('Better');
});

test('a copy has the draft where it can be saved, else the preset as it was', async () => {
  state.changeDraft(OWN, { quality: '77' });
  await state.duplicatePreset(OWN);
  state.changeDraft(OWN, { quality: 'best' });
  await state.duplicatePreset(OWN);
  expect(saved).toMatchObject([
    { id: '', label: 'Own (copy)', quality: 77 },
    { id: '', label: 'Own (copy)', quality: OWN.quality },
  ]);
});

test('a deleted preset can be restored, as it was saved', async () => {
  await state.deletePreset(OWN);
  expect(held).toEqual([DEFAULT_PRESET]);
  expect(exporting.get().presetId).toBe(DEFAULT_PRESET.id);
  const removed = state.removed.get();
  if (removed === null) throw new Error('Expected the deleted preset, found none.');
  await state.putPresetBack(removed);
  expect(held).toEqual([DEFAULT_PRESET, OWN]);
  expect(state.removed.get()).toBeNull();
});

test('a preset that is chosen while another one is being saved stays chosen, and its words are not thrown away', async () => {
  exporting.patch({ presets: held, presetId: 'own' });
  state.changeDraft(OWN, { label: 'Better' });
  const saving = state.savePreset('own');
  exporting.patch({ presetId: DEFAULT_PRESET.id });
  await saving;
  expect(exporting.get().presetId).toBe(DEFAULT_PRESET.id);
  expect(exporting.get().presets).toEqual(held);
});
