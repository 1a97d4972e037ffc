/** Routes calls and drops of our own pages to whatever answers them. */
import { type IpcMainEvent, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { LOUPE_WINDOW_MAY } from '../contract/loupe-window-may.ts';
import { unexpected } from '../domain/unexpected.ts';
import type { Arrivals } from './arrivals.ts';
import { cameFromHere } from './drag-out.ts';
import type { FirstFrame } from './first-frame.ts';
import { late, type PageEvents } from './page-events.ts';
import type { ShellContext } from './shell-context.ts';
import { sayToBench } from './window.ts';

/** The contract and its checks; loaded by the first call that needs them. */
const calls = (): Promise<typeof import('./shell-calls.ts')> => import('./shell-calls.ts');

/** Calls and drops are taken from our own pages in our own windows only, and from the loupe's window what it may ask. */
export function hearPage(
  context: ShellContext,
  arrived: Arrivals,
  { hasCalled }: PageEvents,
  frame: FirstFrame,
  cancellable: Map<number, AbortController>,
): void {
  const ours = (event: IpcMainEvent | IpcMainInvokeEvent): boolean =>
    event.sender === context.window.webContents && isOwnPage(event);
  const isLoupes = (event: IpcMainInvokeEvent, name: unknown): boolean =>
    context.loupe.isIts(event.sender) && isOwnPage(event) && LOUPE_WINDOW_MAY.has(String(name));
  ipcMain.handle('desk:call', async (event, name: unknown, args: unknown, id: unknown, canCancel: unknown) => {
    if (isLoupes(event, name)) return (await calls()).answerCall({ ...context, isLoupe: true }, name, args);
    if (!ours(event)) throw unexpected('a call from the program’s own window', 'one from another page');
    if (name === 'view.load' && args === null) return rememberedView(context, id);
    hasCalled();
    const controller = canCancel === true ? new AbortController() : null;
    if (typeof id === 'number' && controller !== null) cancellable.set(id, controller);
    // Whoever numbers its calls merges the rows that come with their answers.
    const asking = { origin: typeof id === 'number' ? 'page' : null, signal: controller?.signal ?? null };
    const answer = await (await calls()).answerCall(context, name, args, asking);
    if (typeof id === 'number') cancellable.delete(id);
    if (name === 'view.save') {
      const { key, value } = (args ?? {}) as { readonly key?: unknown; readonly value?: unknown };
      if (answer.ok) frame.keep(key, value);
    }
    return late(() => answer);
  });
  ipcMain.on('desk:drop', (event, paths: unknown) => {
    if (!ours(event) || !Array.isArray(paths)) return;
    const dropped = paths.filter((path): path is string => typeof path === 'string');
    if (!cameFromHere(dropped)) void arrived.take({ folders: dropped });
  });
}

/** The first question, asked before the program is loaded that listens. It comes with nothing to be checked, so the contract is loaded after it. */
async function rememberedView({ library }: ShellContext, id: unknown): Promise<unknown> {
  const answer = await library.call('view.load', null, { origin: typeof id === 'number' ? 'page' : null });
  if (answer.ok) sayToBench('library open');
  void calls();
  return late(() => answer);
}

/** The page itself, and no frame in it. */
function isOwnPage({ sender, senderFrame }: IpcMainEvent | IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && senderFrame.url.startsWith('desk://app/');
}
