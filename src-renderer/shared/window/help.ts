/** Which page of the Help is open, where in it, and what is searched for. */
import { createStore } from '../store.ts';
import { type Place, show, view } from './view.ts';

interface HelpState {
  /** The id of a page in the list of the Help. */
  readonly page: string;
  /** The heading to scroll to, or null for the top. */
  readonly anchor: string | null;
  readonly search: string;
  /** Where Escape goes back to. */
  readonly from: Place;
}

export const help = createStore<HelpState>({ page: 'guide', anchor: null, search: '', from: 'library' });

/** Where the guide speaks of a place. */
const CHAPTERS: Readonly<Partial<Record<Place, string>>> = {
  library: '2-cull',
  article: '4-write-and-check',
  crop: '4-write-and-check',
  credits: '5-review-the-credits',
  export: '6-export',
  tray: '1-add-a-folder',
};

/** Opens the guide at the chapter of the place that is shown. */
export function openHelp(): void {
  openHelpAt('guide', CHAPTERS[view.get().place] ?? null);
}

/** Opens the Help at a page; Escape goes back to the place that is shown now. */
export function openHelpAt(page: string, anchor: string | null = null): void {
  const from = view.get().place;
  if (from === 'help') return;
  help.set({ page, anchor, search: '', from });
  show('help');
}

export function openHelpPage(page: string, anchor: string | null = null): void {
  help.patch({ page, anchor, search: '' });
}

/** One step back: out of the search, then out of the Help. */
export function leaveHelp(): void {
  const { search, from } = help.get();
  if (search !== '') help.patch({ search: '' });
  else show(from);
}
