/** Which crops of a picture an export writes; said once for the export itself and for the view in which they are drawn. */
import { CROP_RATIOS, type CropRatio, type Picture } from '../article.ts';
import type { Preset } from './format.ts';

/**
 * Every crop that the editor drew, and where `all` (the lead picture, if it may be cut at all) also the automatic ones of the
 * preset's ratios. A preset without ratios sends its pictures whole.
 */
export function writtenCrops(
  { crops }: Pick<Picture, 'crops'>,
  all: boolean,
  preset: Pick<Preset, 'crops'>,
): readonly CropRatio[] {
  if (preset.crops.length === 0) return [];
  return CROP_RATIOS.filter((ratio) => crops[ratio] != null || (all && preset.crops.includes(ratio)));
}
