/** Every scene by the name under which the shoot asks for it. */

import type { Scene } from './scene.ts';
import { champagne, finishLine, lanternParade, rostrum, shipAtSunset, trophy } from './scenes-evening.ts';
import {
  dawnHarbour,
  hardOnTheWind,
  hoistingSail,
  oldBridge,
  quayCrowd,
  raceStart,
  rowersFromAbove,
} from './scenes-morning.ts';
import { concert, emptyQuay, fireworks, fireworksOverBridge, floatingLights, lighthouse } from './scenes-night.ts';
import { childWithLantern, rescuedSailor, singer, skipper } from './scenes-portraits.ts';
import { helicopter, lifeboat, rainbow, squall, umbrellas } from './scenes-storm.ts';

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
