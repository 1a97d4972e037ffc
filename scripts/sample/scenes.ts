/** Every scene by the name under which the shoot asks for it. */

import type { Scene } from './scene.ts';
import { champagne } from './scenes/champagne.ts';
import { childWithLantern } from './scenes/child-with-lantern.ts';
import { concert } from './scenes/concert.ts';
import { dawnHarbour } from './scenes/dawn-harbour.ts';
import { emptyQuay } from './scenes/empty-quay.ts';
import { finishLine } from './scenes/finish-line.ts';
import { fireworks } from './scenes/fireworks.ts';
import { fireworksOverBridge } from './scenes/fireworks-over-bridge.ts';
import { floatingLights } from './scenes/floating-lights.ts';
import { hardOnTheWind } from './scenes/hard-on-the-wind.ts';
import { helicopter } from './scenes/helicopter.ts';
import { hoistingSail } from './scenes/hoisting-sail.ts';
import { lanternParade } from './scenes/lantern-parade.ts';
import { lifeboat } from './scenes/lifeboat.ts';
import { lighthouse } from './scenes/lighthouse.ts';
import { oldBridge } from './scenes/old-bridge.ts';
import { quayCrowd } from './scenes/quay-crowd.ts';
import { raceStart } from './scenes/race-start.ts';
import { rainbow } from './scenes/rainbow.ts';
import { rescuedSailor } from './scenes/rescued-sailor.ts';
import { rostrum } from './scenes/rostrum.ts';
import { rowersFromAbove } from './scenes/rowers-from-above.ts';
import { shipAtSunset } from './scenes/ship-at-sunset.ts';
import { singer } from './scenes/singer.ts';
import { skipper } from './scenes/skipper.ts';
import { squall } from './scenes/squall.ts';
import { trophy } from './scenes/trophy.ts';
import { umbrellas } from './scenes/umbrellas.ts';

export const SCENES = {
  dawnHarbour,
  hoistingSail,
  raceStart,
  hardOnTheWind,
  skipper,
  oldBridge,
  rowersFromAbove,
  quayCrowd,
  squall,
  umbrellas,
  lifeboat,
  helicopter,
  rescuedSailor,
  rainbow,
  finishLine,
  rostrum,
  trophy,
  champagne,
  shipAtSunset,
  childWithLantern,
  lanternParade,
  floatingLights,
  concert,
  singer,
  fireworks,
  fireworksOverBridge,
  lighthouse,
  emptyQuay,
} as const satisfies Readonly<Record<string, Scene>>;

export type SceneName = keyof typeof SCENES;
