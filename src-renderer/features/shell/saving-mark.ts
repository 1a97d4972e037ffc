/** Whether words are still in the air stands on the page itself: for the eye of a style, and for whoever waits for it. */
import { saving } from '../../state/saves.ts';

export function startSavingMark(): void {
  saving.subscribe(() => document.documentElement.toggleAttribute('data-saving', saving.get().open > 0));
}
