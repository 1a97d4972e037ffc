/** Focus targets by name: views register them, commands request them; nobody searches the DOM. */

/** Areas of the window, and fields; those with an id are one of many. */
export type TargetName =
  | 'bar'
  | 'sources'
  | 'centre'
  | 'panel'
  | 'strip'
  | 'beside'
  | 'sheet'
  | 'search'
  | 'picture'
  | 'caption'
  | 'credit'
  | 'altText'
  | 'headline'
  | 'standfirst'
  | 'body'
  | 'credit-table'
  | 'credit-field'
  | 'signer'
  | 'tray'
  | 'form';

export interface FocusOptions {
  /** One of several things in the target, by its id. */
  readonly item?: number;
  /** Where the caret goes, in characters. */
  readonly caret?: number | 'end';
  /** Characters that are selected, from and to. */
  readonly range?: readonly [start: number, end: number];
  /** How it is brought into view; with the row that it belongs to. */
  readonly scroll?: 'nearest' | 'center';
}

export interface FocusTarget {
  focus(options?: FocusOptions): void;
  /** Brings it into view and leaves the keyboard where it is. */
  reveal(scroll: 'nearest' | 'center'): void;
  /** Whether that one of several things in it is drawn. */
  shows?(item: number): boolean;
  /** Whether the keyboard is in it. */
  holds(): boolean;
}

const targets = new Map<string, FocusTarget>();
const keyOf = (name: TargetName, id?: number): string => (id === undefined ? name : `${name}:${id}`);

/** Until the returned function is called. The newest of a name counts: a list that is drawn again comes before the old one goes. */
export function registerTarget(name: TargetName, id: number | undefined, target: FocusTarget): () => void {
  const key = keyOf(name, id);
  targets.delete(key);
  targets.set(key, target);
  return () => {
    if (targets.get(key) === target) targets.delete(key);
  };
}

/** The target of that name, where it is drawn now. */
export function focusTarget(name: TargetName, id?: number): FocusTarget | null {
  return targets.get(keyOf(name, id)) ?? null;
}

/** Whether the keyboard is in that part of the window. */
export function hasKeyboard(name: TargetName, id?: number): boolean {
  return focusTarget(name, id)?.holds() === true;
}

/** Frames in which what was just opened may be drawn. */
const MOST_FRAMES = 10;

let newestCall = 0;
let acts = 0;

/** A key or a button went down: where the keyboard was to go before does not overtake where it goes now. */
export function noteAct(): void {
  acts += 1;
}

/**
 * Gives the keyboard to a target before the next key is heard, so that no key of a quick hand goes to the place it left. A target
 * that is not drawn yet has it with the first frame that shows it, unless the keyboard is asked for elsewhere meanwhile.
 */
export function focusSoon(name: TargetName, id?: number, options: FocusOptions = {}): void {
  newestCall += 1;
  const call = newestCall;
  const act = acts;
  const give = (): boolean => {
    const target = focusTarget(name, id);
    if (target === null) return false;
    target.focus(options);
    return true;
  };
  // What this act changed is drawn by then: React draws in a microtask that was queued before.
  queueMicrotask(() => {
    if (call !== newestCall) return;
    const target = focusTarget(name, id);
    const isDrawn = target !== null && (options.item === undefined || target.shows?.(options.item) === true);
    if (isDrawn) target.focus(options);
    onFrame(isDrawn, MOST_FRAMES);
  });
  const onFrame = (hadIt: boolean, frames: number): void => {
    requestAnimationFrame(() => {
      if (call !== newestCall) return;
      // Once more, as a dialog that closes gives the keyboard back a frame later, and what is drawn late moves what is shown.
      if (hadIt) {
        if (act === acts) give();
      } else if (!give() && frames > 1) onFrame(false, frames - 1);
    });
  };
}

/** The text field that has the keyboard, as far as commands need to know it. */
export interface CurrentField {
  readonly caret: number;
}

let currentField: () => CurrentField | null = () => null;

/** Whoever sees the page says which field of many lines has the keyboard. */
export function watchFields(look: () => CurrentField | null): void {
  currentField = look;
}

/** The field of many lines that has the keyboard, or null. */
export function writtenField(): CurrentField | null {
  return currentField();
}
