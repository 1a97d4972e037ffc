/** Tells how the program was installed, and so how it is updated. */
import type { InstalledBy } from '../domain/overviews/program.ts';

export interface Surroundings {
  readonly isPackaged: boolean;
  readonly platform: string;
  /** Path of the running executable. */
  readonly program: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isThere: (path: string) => boolean;
}

/** dpkg keeps a list of each installed package's files; a copy of the program elsewhere is nobody's. */
const DPKG_LIST = '/var/lib/dpkg/info/picture-desk.list';
const DEBIAN_PLACE = '/opt/picture-desk/';

export function installedBy({ isPackaged, platform, program, environment, isThere }: Surroundings): InstalledBy {
  if (!isPackaged) return 'source';
  if (platform === 'darwin') return program.startsWith('/Applications/') ? 'mac-image' : 'archive';
  if (platform === 'win32') return 'windows-installer';
  if (environment.APPIMAGE !== undefined) return 'appimage';
  if (environment.FLATPAK_ID !== undefined) return 'flatpak';
  if (environment.SNAP !== undefined) return 'snap';
  if (program.startsWith(DEBIAN_PLACE) && isThere(DPKG_LIST)) return 'debian';
  return 'archive';
}
