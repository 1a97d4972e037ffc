/** What can take the keyboard, by name: views register it, commands ask for it by name; nobody looks into the page for it. */

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

/** Gives the keyboard to a target that is about to be drawn. */
export function focusSoon(name: TargetName, id?: number, options: FocusOptions = {}, frames = MOST_FRAMES): void {
  requestAnimationFrame(() => {
    const target = focusTarget(name, id);
    if (target !== null) target.focus(options);
    else if (frames > 1) focusSoon(name, id, options, frames - 1);
  });
}

/** The text field that has the keyboard, as far as commands need to know it. */
export interface FieldAtHand {
  readonly caret: number;
}

let fieldAtHand: () => FieldAtHand | null = () => null;

/** Whoever sees the page says which field of many lines has the keyboard. */
export function watchFields(look: () => FieldAtHand | null): void {
  fieldAtHand = look;
}

/** The field of many lines that has the keyboard, or null. */
export function writtenField(): FieldAtHand | null {
  return fieldAtHand();
}
