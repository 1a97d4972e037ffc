/** Measures how many bytes a pixel each photograph of an export takes: encoded once, small, in the preset's own way; a few pictures are not estimated by their mean. */
import { type ImageType, imageTypesOf, type Preset } from '../../domain/formats/format.ts';
import { type PlannedPicture, recipeOf } from '../articles/bundle-pictures.ts';
import type { ExportPorts } from './export-ports.ts';

/** What one image of the photograph took, by type. */
export type Measured = ReadonlyMap<ImageType, { readonly bytes: number; readonly pixels: number }>;

/** So many are measured, those that weigh most; what is left of a larger gallery is small against them, and its errors cancel out. */
export const MOST_MEASURED = 16;
/** Large enough to have the detail of larger ones; halves and quarters of a camera's picture are decoded fast. */
const MEASURED_EDGE_PX = 1200;
const MOST_KEPT = 2_000;

export interface SizeMeter {
  /** What is known of the picture's photograph at that preset; null where it was not measured. */
  known(picture: PlannedPicture, preset: Preset): Measured | null;
  /** Measures what is not known yet, one after the other; a photograph that cannot be rendered stays unknown. */
  measure(
    ports: Pick<ExportPorts, 'originals' | 'images'>,
    pictures: readonly PlannedPicture[],
    preset: Preset,
    signal?: AbortSignal,
  ): Promise<void>;
}

/** `measure` rejects with AbortError where its signal is aborted; what was measured until then is kept. */
export function sizeMeter(): SizeMeter {
  const kept = new Map<string, Measured>();
  const known: SizeMeter['known'] = (picture, preset) => kept.get(keyOf(picture, preset)) ?? null;
  return {
    known,
    measure: async (ports, pictures, preset, signal) => {
      for (const picture of pictures) {
        signal?.throwIfAborted();
        if (known(picture, preset) !== null) continue;
        const measured = await measureOne(ports, picture, preset, signal);
        if (measured === null) continue;
        if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value ?? '');
        kept.set(keyOf(picture, preset), measured);
      }
    },
  };
}

function keyOf({ photo }: PlannedPicture, preset: Preset): string {
  return [photo.contentHash ?? `${photo.id}/${photo.bytes}`, preset.quality, ...imageTypesOf(preset)].join(' ');
}

async function measureOne(
  ports: Pick<ExportPorts, 'originals' | 'images'>,
  picture: PlannedPicture,
  preset: Preset,
  signal: AbortSignal | undefined,
): Promise<Measured | null> {
  try {
    const original = await ports.originals.find(picture.photo);
    if (original === null) return null;
    const recipe = { ...recipeOf(picture, original, preset), sizes: [MEASURED_EDGE_PX], crops: [], documentEdge: null };
    const { images } = await ports.images.render(recipe, { signal });
    return new Map(
      images.map(({ type, bytes, width, height }) => [type, { bytes: bytes.length, pixels: width * height }]),
    );
  } catch (error) {
    if (signal?.aborted) throw error;
    // The export itself says what is wrong with it; the estimate goes by the thumbnail.
    return null;
  }
}
