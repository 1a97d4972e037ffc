/** The presets of the desk as they are edited: drafts stay until they are saved or thrown away, also while the dialog is closed. */

import type { SavedPresets } from '../../../../src-main/contract/views.ts';
import type { CropRatio } from '../../../../src-main/domain/article.ts';
import { DEFAULT_PRESET, type ImageType, type Preset } from '../../../../src-main/domain/formats/format.ts';
import { FORMATS } from '../../../../src-main/domain/formats/index.ts';
import { type PresetFault, presetFaults } from '../../../../src-main/domain/formats/read-preset.ts';
import { actAt } from '../../../shared/answers/acts.ts';
import { ask, call, type Replied } from '../../../shared/api.ts';
import { exporting, setExport, takePresets } from '../../../shared/articles/exports.ts';
import { createStore } from '../../../shared/store.ts';
import { say } from '../../../shared/window/notices.ts';
import { WORDS } from '../words.ts';

/** A preset as it is in the form: numbers are still words. */
export interface PresetDraft {
  readonly label: string;
  readonly profile: string;
  readonly sizes: string;
  readonly quality: string;
  readonly naming: string;
  readonly imageTypes: readonly ImageType[];
  readonly crops: readonly CropRatio[];
  readonly baseAddress: string;
  readonly keep: Preset['keep'];
  readonly allSigned: boolean;
  readonly formats: readonly string[];
}

export const drafts = createStore<Readonly<Record<string, PresetDraft>>>({});

export function draftOf(preset: Preset): PresetDraft {
  const { id: _id, ...fields } = preset;
  return {
    ...fields,
    sizes: preset.sizes.join(', '),
    quality: String(preset.quality),
    baseAddress: preset.baseAddress ?? '',
    // None named means all: in the form all are ticked.
    formats: preset.formats.length === 0 ? FORMATS.map(({ id }) => id) : preset.formats,
  };
}

/** What the form's words mean; a word that is no number stays a word, so that its fault can name it. */
export function valuesOf(id: string, draft: PresetDraft) {
  const whole = (word: string): number | string => (/^\d+$/.test(word.trim()) ? Number(word) : word.trim());
  const all = draft.formats.length === FORMATS.length;
  return {
    ...draft,
    id,
    sizes: draft.sizes
      .split(/[\s,;]+/)
      .filter((word) => word !== '')
      .map(whole),
    quality: whole(draft.quality),
    baseAddress: draft.baseAddress.trim() === '' ? null : draft.baseAddress.trim(),
    imageTypes: [...draft.imageTypes],
    crops: [...draft.crops],
    keep: { ...draft.keep },
    formats: all ? [] : [...draft.formats],
  };
}

export function faultsOf(draft: PresetDraft): readonly PresetFault[] {
  return presetFaults(valuesOf('draft', draft));
}

export function changeDraft(preset: Preset, change: Partial<PresetDraft>): void {
  drafts.patch({ [preset.id]: { ...(drafts.get()[preset.id] ?? draftOf(preset)), ...change } });
}

export function dropDraft(id: string): void {
  const { [id]: _gone, ...others } = drafts.get();
  drafts.set(others);
}

/** The export uses what was just saved or read in, unless the editor has chosen another one since. */
async function take(making: Promise<Replied<SavedPresets>>): Promise<string> {
  const before = exporting.get().presetId;
  const { value, order } = await making;
  takePresets({ value: value.presets, order });
  if (exporting.get().presetId === before) await setExport({ presetId: value.id });
  return value.id;
}

export async function savePreset(id: string): Promise<void> {
  const draft = drafts.get()[id];
  if (draft === undefined) return;
  await take(actAt('presets.save', { preset: valuesOf(id, draft) }));
  // What was typed meanwhile stays.
  if (drafts.get()[id] === draft) dropDraft(id);
  say(WORDS.presetSaved(draft.label.trim()));
}

export async function duplicatePreset(preset: Preset): Promise<string> {
  const draft = { ...(drafts.get()[preset.id] ?? draftOf(preset)), label: WORDS.copyOf(preset.label).slice(0, 80) };
  const usable = faultsOf(draft).length === 0 ? draft : { ...draftOf(preset), label: draft.label };
  const id = await take(actAt('presets.save', { preset: valuesOf('', usable) }));
  say(WORDS.presetCopied(usable.label));
  return id;
}

export async function importPreset(): Promise<string | null> {
  const saved = await call('presets.import');
  if (saved === null) return null;
  // The dialog's answer has no place among the others: the list after it has.
  const { order } = await ask('presets.list', undefined);
  const id = await take(Promise.resolve({ value: saved, order }));
  say(WORDS.presetImported(saved.presets.find((preset) => preset.id === id)?.label ?? id));
  return id;
}

export async function exportPreset(presetId: string): Promise<void> {
  const name = await call('presets.export', { presetId });
  if (name !== null) say(WORDS.presetWritten(name));
}

/** The preset that was taken away, so that it can be put back. */
export const removed = createStore<Preset | null>(null);

export async function deletePreset(preset: Preset): Promise<void> {
  const { value: presets, order } = await actAt('presets.delete', { presetId: preset.id });
  dropDraft(preset.id);
  removed.set(preset);
  takePresets({ value: presets, order });
  const { presetId } = exporting.get();
  const isGone = !presets.some(({ id }) => id === presetId);
  await setExport(isGone ? { presetId: presets[0]?.id ?? DEFAULT_PRESET.id } : {});
  say(WORDS.presetDeleted(preset.label));
}

export async function putPresetBack(preset: Preset): Promise<void> {
  await take(actAt('presets.save', { preset: valuesOf(preset.id, draftOf(preset)) }));
  removed.set(null);
  say(WORDS.presetBack(preset.label));
}
