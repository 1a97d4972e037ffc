/** What the program says of itself: palette, keys, history, versions, licences, words that were not saved. Commands’ titles are in their tables. */
import type { InstalledBy } from '../../../src-main/contract/views.ts';
import { counted } from '../../../src-main/domain/counts.ts';
import type { Looking, Place } from '../../shared/window/view.ts';

export const WORDS = {
  purpose: 'An offline desk for news photo editors: index, cull, order, caption, check, sign off and export.',
  version: 'Version',
  runsOn: 'Runs on',
  installed: 'Installed',
  diagnosticsNote: 'Diagnostics contain versions, sizes, timings and the last errors: no captions, no names, no paths.',

  history: 'History',
  nothingDone: 'Nothing has been done yet.',
  done: (when: string, isUndone: boolean) => (isUndone ? `undone · ${when}` : when),

  keysOf: {
    grid: 'Keys: contact sheet',
    loupe: 'Keys: loupe',
    compare: 'Keys: compare',
    survey: 'Keys: survey',
    article: 'Keys: article',
    crop: 'Keys: crop',
    metadata: 'Keys: metadata',
    credits: 'Keys: credits',
    export: 'Keys: export',
    tray: 'Keys: unreadable files',
    statistics: 'Keys: statistics',
    help: 'Keys: help',
  } satisfies Readonly<Record<Looking | Exclude<Place, 'library'>, string>>,
  allKeys: 'All keys',
  findKey: 'Find a command or a key',
  ofAllViews: 'Of all views',
  print: 'Print',
  changeKeys: 'Change keys…',
  noKey: 'Search by what a command does, or by its key: Ctrl+K.',
  noKeyHere: 'These are the keys of this view: switch to those of all views, or search by another word.',

  licences: 'Licences',
  licencesNote: (packages: number) =>
    `${counted(packages, 'package or list of data', 'packages and lists of data')}, each under its own licence. Electron’s and Chromium’s notices are in the files LICENSE and LICENSES.chromium.html next to the program.`,
  findPackage: 'Find a package',
  licenceTexts: 'Licences of the packages',
  noPackage: 'No package found.',

  newVersion: 'Check for a new version',
  thisVersion: (version: string, installed: string) => `This is version ${version}. ${installed}`,
  managed: 'There is no need to check here.',
  versionNote:
    'Picture Desk never goes on the network by itself. Where your desk keeps a file that names the newest version, set its address here; it is asked only when you press the button, and nothing is downloaded or opened.',
  versionAddress: 'Address of your desk’s version file',
  versionAddressExample: 'https://…/picture-desk.json',
  versionAddressNote: 'The file says {"version": "0.3.0", "note": "…"}. Leave it empty to never check.',
  saveAddress: 'Save the address',
  checkNow: 'Check now',
  asking: 'Asking…',
  newest: (version: string) => `${version} is the newest version.`,
  newerVersion: (version: string, note: string | null) => `Version ${version} is available. ${note ?? ''}`,

  commands: 'Commands',
  command: 'Command',
  paletteExample: 'A command, folder, article or photograph',
  noneOfThatName: 'No matches.',
  folder: 'Folder',

  unsaved: 'Unsaved words',
  unsavedNote: 'These words were typed before Picture Desk closed, and could not be saved.',
  unsavedList: 'Unsaved words',
  inLibrary: (saved: string) => `In the library: ${saved}`,
  onlyCopied: 'Words whose article, picture or photograph no longer exists can only be copied.',
  putBack: 'Restore',
  copy: 'Copy',
  asInFile: 'back to what the file says',
  emptied: 'emptied',
};

/** Who brought the program here and brings its new versions. */
export const INSTALLED_IN_WORDS: Readonly<Record<InstalledBy, string>> = {
  source: 'Started from its source. New versions come with git pull.',
  archive: 'Unpacked by hand. To update, unpack the new version in its place; the library is not in that folder.',
  debian:
    'Installed by the system’s package manager, which brings new versions too: sudo apt install ./picture-desk_….deb',
  appimage: 'An AppImage. To update, replace the file.',
  flatpak: 'Installed by Flatpak, which brings new versions too: flatpak update',
  snap: 'Installed by Snap, which brings new versions by itself.',
  'mac-image': 'In the Applications folder. To update, drag the new version there.',
  'windows-installer': 'Installed by its installer. To update, run the new version’s installer.',
};
