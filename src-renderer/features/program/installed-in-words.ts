/** Who brought the program here and brings its new versions, in a sentence for About. */
import type { InstalledBy } from '../../../src-main/contract/views.ts';

export const INSTALLED_IN_WORDS: Readonly<Record<InstalledBy, string>> = {
  source: 'Started from its source. New versions come with git pull.',
  archive: 'Unpacked by hand. A new version is unpacked in its place; the library stays where it is.',
  debian:
    'Installed by the system’s package manager, which brings new versions too: sudo apt install ./picture-desk_….deb',
  appimage: 'An AppImage. A new version is a new file in its place.',
  flatpak: 'Installed by Flatpak, which brings new versions too: flatpak update',
  snap: 'Installed by Snap, which brings new versions by itself.',
  'mac-image': 'In the Applications folder. A new version is dragged there in its place.',
  'windows-installer': 'Installed by its own installer. The installer of a new version replaces it.',
};

/** Whether somebody else looks after new versions, so that asking here is not needed. */
export const isManaged = (by: InstalledBy): boolean => by === 'debian' || by === 'flatpak' || by === 'snap';
