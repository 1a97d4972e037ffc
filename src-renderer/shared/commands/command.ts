/** One command of the program: what the palette, the key sheet, the menus and the rebinding know of it. */
import type { ViewState } from '../window/view.ts';

export const GROUPS = [
  'Go to',
  'Mark',
  'View',
  'Select',
  'Stacks',
  'Article',
  'Caption',
  'Crop',
  'Metadata',
  'Credits',
  'Library',
  'Program',
] as const;
export type CommandGroup = (typeof GROUPS)[number];

export interface Command {
  /** For example `mark.pick`; never changes, because rebound keys are kept under it. */
  readonly id: string;
  readonly label: string;
  readonly group: CommandGroup;
  /** `Mod` is Ctrl, on a Mac Cmd. Letters are lower case; `Shift+` is only before letters and named keys. */
  readonly keys: readonly string[];
  /** Where its keys hold and the key sheet shows it; everywhere if absent. */
  readonly where?: (view: ViewState) => boolean;
  /** Whether it can do something now. */
  readonly when?: () => boolean;
  /** Its keys also fire while text is being typed; only for keys with `Mod` or `Alt`. */
  readonly typing?: boolean;
  /** A held key repeats it. */
  readonly repeats?: boolean;
  run(): unknown;
}

export const inSheet = (view: ViewState): boolean => view.place === 'library' && view.looking === 'grid';
export const inLibrary = (view: ViewState): boolean => view.place === 'library';
export const inLoupe = (view: ViewState): boolean => view.place === 'library' && view.looking === 'loupe';
export const inArticle = (view: ViewState): boolean => view.place === 'article';
export const inCrop = (view: ViewState): boolean => view.place === 'crop';
export const inCredits = (view: ViewState): boolean => view.place === 'credits';
