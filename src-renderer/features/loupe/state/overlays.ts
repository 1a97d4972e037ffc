/** Which overlays lie over the photographs in the loupe and in Compare; off again when the program starts. */

import { createStore } from '../../../shared/store.ts';
import { say } from '../../../shared/window/notices.ts';

export interface Overlays {
  readonly clipping: boolean;
  readonly peaking: boolean;
}

export const overlays = createStore<Overlays>({ clipping: false, peaking: false });

export function toggleClipping(): void {
  const clipping = !overlays.get().clipping;
  overlays.patch({ clipping });
  say(clipping ? 'Clipped highlights and shadows are hatched.' : 'Clipping is not shown.');
}

export function togglePeaking(): void {
  const peaking = !overlays.get().peaking;
  overlays.patch({ peaking });
  say(peaking ? 'What is in focus is marked.' : 'Focus is not marked.');
}
