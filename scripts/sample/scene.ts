/** What a scene is: a function that exposes one frame, the same every time for the same take. */

import type { Look } from './develop.ts';
import type { Frame } from './frame.ts';

export interface Take {
  readonly seed: string;
  /** Which frame of a burst, from 0; a scene moves on a little with it. */
  readonly moment: number;
}

export interface Exposure {
  readonly frame: Frame;
  readonly look: Look;
}

export type Scene = (take: Take) => Promise<Exposure>;
