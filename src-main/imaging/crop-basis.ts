/** Measures a photograph for cropping on screen with the export's own decoder, so that the automatic crop shown is the one written. */
import type { CropBasis } from '../domain/crop.ts';
import type { OriginalToOpen } from '../usecases/export/export-ports.ts';
import { attentionPoint } from './export-crops.ts';
import { openOriginal } from './open-original.ts';
import { decodeBase } from './render-export.ts';

/** The largest size that desks export: where the eye is drawn is looked for in the same pixels. */
const BASE_EDGE_PX = 2560;

export async function cropBasis(original: OriginalToOpen, signal: AbortSignal | undefined): Promise<CropBasis> {
  const opened = await openOriginal(original, signal);
  const attention = await attentionPoint(await decodeBase(opened, BASE_EDGE_PX));
  return { size: { width: opened.width, height: opened.height }, attention };
}
