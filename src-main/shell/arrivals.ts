/** What comes to the window by drop, command line, a second start or the system's "Open with": folders, bundles, texts, an article. */
import { app } from 'electron';
import type { Failure } from '../domain/failure.ts';
import { isArticleText } from './dialogs.ts';
import type { LibraryProcess } from './library-process.ts';
import type { SecondStart } from './other-window.ts';
import type { Send } from './page-events.ts';

export interface Arrivals {
  take(brought: Partial<SecondStart>): Promise<void>;
}

/** On a Mac the system names a file by an event, also before the program is ready. */
const namedBySystem: string[] = [];
let takeNow: ((path: string) => void) | null = null;

export function hearSystem(): void {
  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (takeNow === null) namedBySystem.push(path);
    else takeNow(path);
  });
}

export function arrivals(library: LibraryProcess, send: Send): Arrivals {
  const complain = ({ message, wayOut }: Failure): void => send('notice', { tone: 'error', message, wayOut });

  async function open(paths: readonly string[]): Promise<void> {
    const among = await library.call('internal.bundlesAmong', { paths: [...paths] });
    const bundles: readonly string[] = among.ok ? among.value : [];
    const texts = paths.filter((path) => !bundles.includes(path) && isArticleText(path));
    const folders = paths.filter((path) => !bundles.includes(path) && !texts.includes(path));
    for (const path of texts.slice(0, 1)) {
      const answer = await library.call('internal.readText', { path });
      if (answer.ok) send('text.arrived', answer.value);
      else complain(answer.failure);
    }
    if (folders.length > 0) {
      const answer = await library.call('internal.addFolders', { paths: folders });
      if (answer.ok) send('folders.arrived', { folderIds: answer.value.map((folder) => folder.id) });
      else complain(answer.failure);
    }
    for (const path of bundles) {
      const answer = await library.call('internal.bundleArrived', { path });
      if (!answer.ok && answer.failure.kind !== 'cancelled') complain(answer.failure);
    }
  }

  takeNow = (path) => void open([path]);
  if (namedBySystem.length > 0) void open(namedBySystem.splice(0));
  return {
    take: async ({ folders = [], article = null }) => {
      if (folders.length > 0) await open(folders);
      if (article !== null) send('command', { id: `article.open/${article}` });
    },
  };
}
