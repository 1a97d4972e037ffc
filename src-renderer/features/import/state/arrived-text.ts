/** An article text that was dropped on the window, until the import has taken it. */
import { subscribe } from '../../../shared/api.ts';
import { createStore } from '../../../shared/store.ts';
import { openDialog } from '../../../shared/window/view.ts';

export const arrivedText = createStore<string | null>(null);

export function startArrivedText(): void {
  subscribe('text.arrived', ({ text }) => {
    arrivedText.set(text);
    openDialog('import');
  });
}
