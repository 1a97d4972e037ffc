// Starts the bare window that the program's window is compared with.
import { join } from 'node:path';
import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test';
import { inRoot } from '../../setup/places.mjs';
import type { BenchContext } from '../frame/line.ts';

export interface BareWindow {
  readonly page: Page;
  close(): Promise<void>;
}

/** `pictures` is the cache folder of a library: its thumbnails answer `bare://thumb/<id>`. */
export async function bareWindow(
  { runtime, electronArguments, scratch }: BenchContext,
  page: string,
  pictures: string,
): Promise<BareWindow> {
  const { ELECTRON_RUN_AS_NODE: _, ...environment } = process.env as Record<string, string>;
  const settings = { page, pictures, profile: join(scratch, 'bare-profile') };
  const app: ElectronApplication = await electron.launch({
    executablePath: runtime.path,
    args: [...electronArguments, inRoot('scripts', 'bench', 'window', 'bare-window.cjs')],
    env: { ...environment, BARE_WINDOW: JSON.stringify(settings) },
    timeout: 60_000,
  });
  return { page: await app.firstWindow(), close: () => app.close() };
}
