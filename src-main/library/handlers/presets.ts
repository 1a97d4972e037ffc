/** Answers calls about presets: the built-in ones and the desk's own, saved, taken away, read from and written to JSON files. */
import { basename } from 'node:path';
import type { DeskFileReader } from '../../decoder/desk-file-reader.ts';
import { DeskError } from '../../domain/failure.ts';
import type { Preset } from '../../domain/formats/format.ts';
import { BUILT_IN_PRESETS, freePresetId, isBuiltIn } from '../../domain/formats/presets.ts';
import { presetJson, presetOf } from '../../domain/formats/read-preset.ts';
import type { SavedPresets } from '../../domain/overviews/exports.ts';
import { writeWhole } from '../../filesystem/write-whole.ts';
import type { PresetStore } from '../../sqlite/desk/preset-store.ts';
import type { Handlers } from '../transport.ts';

type Answered = 'presets.list' | 'presets.save' | 'presets.delete' | 'internal.importPreset' | 'internal.exportPreset';

export function presetsOf(store: PresetStore): readonly Preset[] {
  return [...BUILT_IN_PRESETS, ...store.list()];
}

/** The preset of that id; a preset that is gone is said, never replaced by another one. */
export function presetNamed(store: PresetStore, id: string): Preset {
  const preset = presetsOf(store).find((known) => known.id === id);
  if (preset !== undefined) return preset;
  throw new DeskError('not-found', `The preset ${id} is no longer in the library.`, {
    wayOut: 'Choose another preset.',
    subject: id,
  });
}

export function presetHandlers(store: PresetStore, files: Pick<DeskFileReader, 'preset'>): Pick<Handlers, Answered> {
  /** Under its own id where that is a preset of the desk's own, else under a free one. */
  const keep = (preset: Preset, replaces: boolean): SavedPresets => {
    const presets = presetsOf(store);
    const taken = presets.some(({ id }) => id === preset.id) && !(replaces && !isBuiltIn(preset.id));
    const id = taken || preset.id === '' ? freePresetId(preset.label, presets) : preset.id;
    store.put({ ...preset, id });
    return { presets: presetsOf(store), id };
  };
  return {
    'presets.list': () => presetsOf(store),
    'presets.save': ({ preset }) => {
      const id = typeof preset.id === 'string' ? preset.id : '';
      if (isBuiltIn(id)) {
        throw new DeskError('wrong-use', `The preset ${id} is built in and cannot be changed.`, {
          wayOut: 'Duplicate it and change the copy.',
          subject: id,
        });
      }
      return keep({ ...presetOf({ ...preset, id: id === '' ? 'new' : id }), id }, true);
    },
    'presets.delete': ({ presetId }) => {
      if (isBuiltIn(presetId))
        throw new DeskError('wrong-use', `The preset ${presetId} is built in and cannot be deleted.`);
      store.remove(presetId);
      return presetsOf(store);
    },
    'internal.importPreset': async ({ path }) => keep(await files.preset(path), false),
    'internal.exportPreset': async ({ path, presetId }) => {
      await writeWhole(path, new TextEncoder().encode(presetJson(presetNamed(store, presetId))));
      return basename(path);
    },
  };
}
