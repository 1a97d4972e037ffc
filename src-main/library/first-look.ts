/** A window's first background work: checks folders for changes, continues what an earlier session left, warns about the library's place. */
import type { IndexEngine } from '../desk/indexing/index-engine.ts';
import type { MovableHome } from '../desk/indexing/movable-home.ts';
import type { SidecarRuns } from '../desk/sidecar-runs.ts';
import type { ViewStore } from '../sqlite/desk/view-store.ts';
import type { LibraryCare } from './library-care.ts';
import { tellPlace } from './told-place.ts';
import type { Emit } from './transport.ts';

export interface FirstLook {
  readonly file: string;
  readonly engine: IndexEngine;
  readonly home: MovableHome;
  readonly sidecarRuns: SidecarRuns;
  readonly care: LibraryCare;
  readonly remembered: ViewStore;
  readonly emit: Emit;
}

export function lookFirst({ file, engine, home, sidecarRuns, care, remembered, emit }: FirstLook): void {
  try {
    engine.look();
    home.start();
    // What an earlier session left, and what failed then.
    sidecarRuns.tryAgain();
    tellPlace(file, remembered, emit);
  } catch (error) {
    // A torn page, read before the check has found it: what is damaged is told, and the backup offered.
    care.explain(error);
  }
}
