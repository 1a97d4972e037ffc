/** Version, runtime and kind of installation, for the About box. */
import { existsSync } from 'node:fs';
import { app } from 'electron';
import type { AppInfo } from '../contract/views.ts';
import { installedBy } from './installed-by.ts';
import { hasSampleDesk } from './sample-desk.ts';
import type { ShellContext } from './shell-context.ts';

export async function appInfo({
  libraryFile,
  profileFolder,
  isSample,
}: Pick<ShellContext, 'libraryFile' | 'profileFolder' | 'isSample'>): Promise<AppInfo> {
  return {
    version: app.getVersion(),
    runtime: runtimeInWords(process.versions),
    platform: process.platform,
    libraryFile,
    isSample,
    hasSample: isSample || (await hasSampleDesk(profileFolder)),
    installedBy: installedBy({
      isPackaged: app.isPackaged,
      platform: process.platform,
      program: process.execPath,
      environment: process.env,
      isThere: existsSync,
    }),
  };
}

/** better-sqlite3's own binary needs 36; what is older is the set-up's stand-in. */
function runtimeInWords({
  electron = '',
  chrome = '',
  node = '',
}: Readonly<Record<string, string | undefined>>): string {
  const isStandIn = Number(electron.split('.')[0]) < 36;
  return `Electron ${electron}, Chromium ${chrome}, Node ${node}${isStandIn ? ' (stand-in for development and tests only)' : ''}`;
}
