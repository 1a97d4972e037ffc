/** The presets that a desk has made for itself. */
import { DEFAULT_PRESET, type Preset } from '../../domain/formats/format.ts';
import type { WritableDb } from '../library/handles.ts';

export interface PresetStore {
  /** By label. */
  list(): readonly Preset[];
  /** A preset of the same id is replaced. */
  put(preset: Preset): void;
  remove(id: string): void;
}

export function presetStore(db: WritableDb): PresetStore {
  const all = db
    .prepare("SELECT preset FROM presets ORDER BY json_extract(preset, '$.label') COLLATE NOCASE, id")
    .pluck();
  const put = db.prepare(
    'INSERT INTO presets (id, preset) VALUES (@id, @preset) ON CONFLICT (id) DO UPDATE SET preset = @preset',
  );
  const drop = db.prepare('DELETE FROM presets WHERE id = ?');
  return {
    // Fields that came after a preset was saved are those of the default one.
    list: () =>
      (all.all() as string[]).map((json) => ({ ...DEFAULT_PRESET, ...(JSON.parse(json) as Partial<Preset>) })),
    put: (preset) => {
      put.run({ id: preset.id, preset: JSON.stringify(preset) });
    },
    remove: (id) => {
      drop.run(id);
    },
  };
}
