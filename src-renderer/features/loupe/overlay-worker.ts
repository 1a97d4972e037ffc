/** The thread that works overlays out: is given a picture once, and then which part of it is in view. */

import { unexpected } from '../../../src-main/domain/unexpected.ts';
import { markPixels, type OverlayKinds, type OverlayShares } from './overlay-marks.ts';

/** A part of a picture in its own pixels, to be looked at as large as it is shown. */
export interface OverlayPart {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly shownWidth: number;
  readonly shownHeight: number;
}

export type OverlayRequest =
  | { readonly kind: 'picture'; readonly address: string; readonly bitmap: ImageBitmap }
  | {
      readonly kind: 'mark';
      readonly ticket: number;
      readonly address: string;
      readonly part: OverlayPart;
      readonly kinds: OverlayKinds;
    };

/** `overlay` null: the picture is no longer kept here and must be given again. */
export interface OverlayAnswer {
  readonly ticket: number;
  readonly overlay: ImageBitmap | null;
  readonly shares: OverlayShares | null;
}

/** Two, because Compare shows two; at full size one of 24 megapixels takes 96 MB. */
const KEPT_PICTURES = 2;

interface Thread {
  onmessage: ((event: MessageEvent<OverlayRequest>) => void) | null;
  postMessage(answer: OverlayAnswer, transfer: Transferable[]): void;
}
const thread = self as unknown as Thread;
const pictures = new Map<string, ImageBitmap>();

thread.onmessage = ({ data: request }) => {
  if (request.kind === 'picture') {
    keep(request.address, request.bitmap);
    return;
  }
  const bitmap = pictures.get(request.address);
  if (bitmap === undefined) {
    thread.postMessage({ ticket: request.ticket, overlay: null, shares: null }, []);
    return;
  }
  const { overlay, shares } = mark(bitmap, request.part, request.kinds);
  thread.postMessage({ ticket: request.ticket, overlay, shares }, [overlay]);
};

function keep(address: string, bitmap: ImageBitmap): void {
  pictures.get(address)?.close();
  pictures.delete(address);
  pictures.set(address, bitmap);
  for (const [oldest, old] of pictures) {
    if (pictures.size <= KEPT_PICTURES) break;
    old.close();
    pictures.delete(oldest);
  }
}

function mark(
  bitmap: ImageBitmap,
  { x, y, width, height, shownWidth, shownHeight }: OverlayPart,
  kinds: OverlayKinds,
): { readonly overlay: ImageBitmap; readonly shares: OverlayShares } {
  const canvas = new OffscreenCanvas(shownWidth, shownHeight);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw unexpected('a canvas to read pixels from', 'none');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, x, y, width, height, 0, 0, shownWidth, shownHeight);
  const { overlay, shares } = markPixels(context.getImageData(0, 0, shownWidth, shownHeight), kinds);
  context.putImageData(new ImageData(overlay.data, overlay.width, overlay.height), 0, 0);
  return { overlay: canvas.transferToImageBitmap(), shares };
}
