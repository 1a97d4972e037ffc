/** The window's only door: one function to call, one to listen; and dropped folders, whose paths never reach the page. */
import { contextBridge, ipcRenderer, webUtils } from 'electron';

// The window listens to every event by name; a dozen listeners are no leak.
ipcRenderer.setMaxListeners(0);

contextBridge.exposeInMainWorld('desk', {
  call: (name: string, args: unknown, id?: number, canCancel?: boolean): Promise<unknown> =>
    ipcRenderer.invoke('desk:call', name, args, id, canCancel),
  subscribe: (event: string, listener: (payload: unknown, order: number) => void): (() => void) => {
    const receive = (_: unknown, name: string, payload: unknown, order: number): void => {
      if (name === event) listener(payload, order);
    };
    ipcRenderer.on('desk:event', receive);
    return () => ipcRenderer.off('desk:event', receive);
  },
});

// The preload shares the page's document but not its JavaScript: the page sees that something was dropped, never where it lies.
document.addEventListener('dragover', (event) => {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
});
document.addEventListener('drop', (event) => {
  const files = [...(event.dataTransfer?.files ?? [])];
  if (files.length === 0) return;
  event.preventDefault();
  const paths = files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== '');
  if (paths.length > 0) ipcRenderer.send('desk:drop', paths);
});
