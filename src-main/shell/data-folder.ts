/** Where a user's library and the program's own files live on each platform. */
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The platform's data folder for Picture Desk: XDG on Linux, Application Support on macOS, AppData on Windows. */
export function dataFolder(platform: string, environment: Readonly<Record<string, string | undefined>>): string {
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Picture Desk');
  if (platform === 'win32') return join(environment.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'Picture Desk');
  const base = environment.XDG_DATA_HOME;
  return join(base?.startsWith('/') ? base : join(homedir(), '.local', 'share'), 'picture-desk');
}
