/** Which place of the program is shown and how: panes, theme, sizes; remembered in the library between sessions. */

import type { HouseRules } from '../../../src-main/domain/house-rules.ts';
import { USUAL_ROOM_GB } from '../../../src-main/domain/picture-room.ts';
import type { StackKind } from '../../../src-main/domain/stacks/stack.ts';
import type { ShownTheme } from '../../../src-main/domain/theme.ts';
import { scheduleSave } from '../answers/saves.ts';
import { call } from '../api.ts';
import { createStore } from '../store.ts';
import { askedView } from './asked-view.ts';
import { attempt } from './notices.ts';
import { hasSources, isAtWork, NARROW, type Panes, ROOMY, USUAL_VIEW } from './usual-view.ts';

export const PLACES = [
  'library',
  'article',
  'crop',
  'metadata',
  'credits',
  'export',
  'tray',
  'statistics',
  'help',
] as const;
export type Place = (typeof PLACES)[number];
export type Looking = 'grid' | 'loupe' | 'compare' | 'survey';
export type Theme = ShownTheme | 'system';
export type DialogName =
  | 'palette'
  | 'keys'
  | 'settings'
  | 'about'
  | 'import'
  | 'go-to-name'
  | 'save-filter'
  | 'times'
  | 'history'
  | 'words'
  | 'codes'
  | 'batch'
  | 'replace'
  | 'sidecars'
  | 'presets'
  | 'bundle'
  | 'normalise'
  | 'agencies'
  | 'again'
  | 'sign-unseen'
  | 'caption-history'
  | 'unsaved'
  | 'stationery'
  | 'lists'
  | 'licences'
  | 'new-version';

export interface ViewState {
  readonly place: Place;
  readonly looking: Looking;
  readonly panes: Panes;
  readonly theme: Theme;
  /** Longest side of a cell's picture, in CSS pixels. */
  readonly thumbnailSize: number;
  readonly autoAdvance: boolean;
  /** What the contact sheet collapses. */
  readonly stacks: 'off' | StackKind;
  /** Who signs credits and overrides rules. */
  readonly signer: string;
  /** Keys that the editor has changed: command id to keys. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
  /** Names that the desk has given to its colours, by their number. */
  readonly colourNames: Readonly<Record<string, string>>;
  /** What the desk changed about the rules. */
  readonly houseRules: HouseRules;
  /** Gigabytes that thumbnails and previews may take. */
  readonly pictureRoom: number;
}

export const THUMBNAIL_SIZES = { min: 96, max: 420, step: 12 } as const;

export const view = createStore<ViewState>({
  ...USUAL_VIEW,
  thumbnailSize: 164,
  autoAdvance: false,
  stacks: 'off',
  signer: '',
  keys: {},
  colourNames: {},
  houseRules: {},
  pictureRoom: USUAL_ROOM_GB,
});

interface Room {
  /** Too narrow for panes next to the centre: one of them may lie over it. */
  readonly is: boolean;
  readonly over: 'sources' | 'panel' | null;
  readonly isRoomy: boolean;
}

export const narrow = createStore<Room>({ is: false, over: null, isRoomy: true });

export function startNarrow(): void {
  const [small, roomy] = [window.matchMedia(NARROW), window.matchMedia(ROOMY)];
  const apply = (): void => narrow.set({ is: small.matches, over: null, isRoomy: roomy.matches });
  small.addEventListener('change', apply);
  roomy.addEventListener('change', apply);
  apply();
}

export function togglePane(pane: 'sources' | 'panel'): void {
  const { is, over } = narrow.get();
  if (is) {
    narrow.patch({ over: over === pane ? null : pane });
    return;
  }
  const isOpen = !isPaneOpen(pane, view.get(), narrow.get());
  if (pane === 'panel') setPanes({ panelOpen: isOpen });
  else setPanes(isAtWork(view.get().place) ? { workSources: isOpen } : { sourcesOpen: isOpen });
}

export function isPaneOpen(
  pane: 'sources' | 'panel',
  { place, panes }: Pick<ViewState, 'place' | 'panes'>,
  room: Room,
): boolean {
  if (room.is) return room.over === pane;
  return pane === 'sources' ? hasSources(place, panes, room.isRoomy) : panes.panelOpen;
}

/** The dialog that is open, if any; never remembered. */
export const dialog = createStore<DialogName | null>(null);

const REMEMBERED = [
  'place',
  'looking',
  'panes',
  'theme',
  'thumbnailSize',
  'autoAdvance',
  'stacks',
  'signer',
  'keys',
  'colourNames',
  'houseRules',
  'pictureRoom',
] as const;
const SAVE_DELAY_MS = 400;

/** Keeps one value between sessions. */
export function remember(key: string, value: unknown): void {
  // Only what JSON can hold: fields that are undefined are left out.
  const save = (): Promise<void> => call('view.save', { key, value: JSON.parse(JSON.stringify(value ?? null)) });
  scheduleSave(`view:${key}`, save, SAVE_DELAY_MS);
}

let loaded: Readonly<Record<string, unknown>> = {};

/** What was remembered under that key, or undefined. */
export function recall(key: string): unknown {
  return loaded[key];
}

export async function loadView(): Promise<void> {
  loaded = await askedView();
  const before = view.get();
  const kept = Object.fromEntries(
    REMEMBERED.filter((key) => typeof loaded[key] === typeof before[key]).map((key) => [key, loaded[key]]),
  ) as Partial<ViewState>;
  // Which photographs the form was about is not kept.
  const place = kept.place === 'metadata' ? 'library' : (kept.place ?? before.place);
  view.set({ ...before, ...kept, place, panes: { ...before.panes, ...(kept.panes ?? {}) } });
}

export function setView(fields: Partial<ViewState>): void {
  const before = view.get();
  view.patch(fields);
  for (const key of REMEMBERED) {
    if (!Object.is(before[key], view.get()[key])) remember(key, view.get()[key]);
  }
}

export function setPanes(fields: Partial<Panes>): void {
  setView({ panes: { ...view.get().panes, ...fields } });
}

export function show(place: Place, looking?: Looking): void {
  setView(looking === undefined ? { place } : { place, looking });
}

let openings = 0;

export function openDialog(name: DialogName): void {
  openings += 1;
  dialog.set(name);
}

export function closeDialog(): void {
  dialog.set(null);
}

/** Closes the dialog that is open now once its answer has come, and none that was opened in its place. */
export function dialogCloser(): () => void {
  const opening = openings;
  return () => {
    if (opening === openings) closeDialog();
  };
}

export function changeThumbnailSize(steps: number): void {
  const { min, max, step } = THUMBNAIL_SIZES;
  const next = view.get().thumbnailSize + steps * step * 2;
  setView({ thumbnailSize: Math.min(max, Math.max(min, next)) });
}

export function recallViewOrDefaults(): Promise<void> {
  return loadView().catch((error: unknown) => attempt(() => Promise.reject(error)));
}
