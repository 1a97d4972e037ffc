/** Which overlays lie over the photographs in the loupe and in Compare; off again when the program starts. */

import { createStore } from '../../../shared/store.ts';
import { say } from '../../../shared/window/notices.ts';
import { WORDS } from '../words.ts';

export interface Overlays {
  readonly clipping: boolean;
  readonly peaking: boolean;
}

export const overlays = createStore<Overlays>({ clipping: false, peaking: false });

export function toggleClipping(): void {
  const clipping = !overlays.get().clipping;
  overlays.patch({ clipping });
  say(clipping ? WORDS.clippingShown : WORDS.clippingHidden);
}

export function togglePeaking(): void {
  const peaking = !overlays.get().peaking;
  overlays.patch({ peaking });
  say(peaking ? WORDS.focusShown : WORDS.focusHidden);
}
