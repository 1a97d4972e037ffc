/** Frees the memory of thumbnails that were scrolled past, once the view is at rest. */
import { call } from '../../shared/api.ts';
import { noteScroll, whileStill } from '../../shared/photographs/scrolling.ts';

/** Pictures that may stay decoded next to those in view: 75 MB at most. */
const KEPT = 100;
const RESTED_AFTER_MS = 1_000;

let passed = 0;
/** Once is not enough: what was still being drawn the first time is kept then. */
let again = false;
let isWaiting = false;

/** So many pictures came into view, and as many went. */
export function picturesPassed(count: number): void {
  passed += count;
}

let shown = false;

/** The sheet is shown; where it is shown again, large pictures were looked at meanwhile. */
export function sheetShown(): void {
  if (shown) picturesPassed(KEPT);
  shown = true;
  viewMoved();
}

/** The view was moved: nothing is given back while it is. */
export function viewMoved(): void {
  noteScroll();
  if (isWaiting) return;
  isWaiting = true;
  whileStill(RESTED_AFTER_MS).then(release);
}

function release(): void {
  isWaiting = false;
  if (passed < KEPT && !again) return;
  again = passed >= KEPT;
  passed = 0;
  // Not heard is no failure: the system takes the memory itself when it is short.
  call('pictures.release').catch(() => undefined);
  if (again) viewMoved();
}
