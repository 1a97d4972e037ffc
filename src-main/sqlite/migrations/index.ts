/** REGISTRY: every migration in order. A new one is one file and one line; a published one is never edited. */
import { photographs } from './0010-photographs.ts';
import { articles } from './0020-articles.ts';
import { writingAids } from './0030-writing-aids.ts';
import { stacks } from './0040-stacks.ts';
import { arrangement } from './0041-arrangement.ts';
import { cameraNames } from './0042-camera-names.ts';
import { agencies } from './0050-agencies.ts';
import { presets } from './0060-presets.ts';
import { exportWarnings } from './0061-export-warnings.ts';
import { repeatReasons } from './0062-repeat-reasons.ts';
import { unplacedCaptions } from './0063-unplaced-captions.ts';
import { orderKeys } from './0064-order-keys.ts';
import { foldedSearch } from './0065-folded-search.ts';
import { invisibleSearch } from './0066-invisible-search.ts';
import { overrides } from './0070-overrides.ts';
import { ownMetadata } from './0071-own-metadata.ts';
import { marksSaid } from './0072-marks-said.ts';
import { ownStacks } from './0073-own-stacks.ts';
import { sidecarQueue } from './0074-sidecar-queue.ts';
import { whoAndWhere } from './0075-who-and-where.ts';
import { stationery } from './0076-stationery.ts';
import { timeShift } from './0077-time-shift.ts';
import { sidecarIndexes } from './0078-sidecar-indexes.ts';
import { whoSaidWhen } from './0079-who-said-when.ts';
import { queuedPhotographs } from './0080-queued-photographs.ts';
import { stretchedSearch } from './0081-stretched-search.ts';
import type { Migration } from './migration.ts';

export const MIGRATIONS: readonly Migration[] = [
  photographs,
  articles,
  writingAids,
  stacks,
  arrangement,
  cameraNames,
  agencies,
  presets,
  exportWarnings,
  repeatReasons,
  unplacedCaptions,
  orderKeys,
  foldedSearch,
  invisibleSearch,
  overrides,
  ownMetadata,
  marksSaid,
  ownStacks,
  sidecarQueue,
  whoAndWhere,
  stationery,
  timeShift,
  sidecarIndexes,
  whoSaidWhen,
  queuedPhotographs,
  stretchedSearch,
];
