/** The application menu: on macOS the system needs one for its edit keys; elsewhere it stays hidden and only carries zoom and quit. */
import { Menu, type MenuItemConstructorOptions } from 'electron';

export function applicationMenu(): Menu {
  const view: MenuItemConstructorOptions = {
    label: 'View',
    submenu: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'togglefullscreen' }],
  };
  const window: MenuItemConstructorOptions = { label: 'Window', submenu: [{ role: 'minimize' }, { role: 'close' }] };
  if (process.platform !== 'darwin')
    return Menu.buildFromTemplate([{ label: 'File', submenu: [{ role: 'quit' }] }, view]);
  const edit: MenuItemConstructorOptions = {
    label: 'Edit',
    submenu: [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }],
  };
  return Menu.buildFromTemplate([{ role: 'appMenu' }, edit, view, window]);
}
