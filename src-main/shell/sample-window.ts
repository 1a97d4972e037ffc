/** The window of the sample desk: draws what is not there yet, then lets folder and text arrive as if dropped. */
import type { BrowserWindow } from 'electron';
import type { EventName, Events } from '../contract/api.ts';
import type { Arrivals } from './arrivals.ts';
import type { PageEvents } from './page-events.ts';
import { paintSampleDesk } from './sample-desk.ts';
import { WINDOW_TITLES } from './words.ts';

export interface SampleWindow {
  /** An event of the library on its way to the page. */
  event<E extends EventName>(name: E, payload: Events[E]): void;
  /** `hasArticle` asks the library, once its photographs are there. */
  show(folder: string, events: PageEvents, arrived: Arrivals, hasArticle: () => Promise<boolean>): Promise<void>;
}

/** `script`: the built entry of the process that draws. */
export function sampleWindow(window: BrowserWindow, script: string): SampleWindow {
  window.setTitle(WINDOW_TITLES.sample);
  window.on('page-title-updated', (event) => event.preventDefault());
  let tellIndexed = (): void => undefined;
  const indexed = new Promise<void>((resolve) => {
    tellIndexed = resolve;
  });
  return {
    event: (name, payload) => {
      if (name !== 'tasks.progress') return;
      const { kind, state } = payload as Events['tasks.progress'];
      if (kind === 'index' && state === 'done') tellIndexed();
    },
    show: async (folder, { send, pageListens }, arrived, hasArticle) => {
      await pageListens;
      const made = await paintSampleDesk(folder, script, (task) => send('tasks.progress', task)).catch(() => null);
      if (made === null) return;
      await arrived.take({ folders: [made.photos] });
      // The text finds its photographs once they have been read.
      await indexed;
      // Offered until an article is made of it: whoever closed the window before it came is offered it at the next start.
      if (await hasArticle()) return;
      await arrived.take({ folders: [made.article] });
    },
  };
}
