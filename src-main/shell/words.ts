/** The shell's catalogue: dialogs, the bare menu, the jump list, window titles. Messages of failures stay where they are raised. */

import type { SheetKind } from '../domain/credit-review/sheet-kinds.ts';

/** Titles and buttons of the dialogs, and the kinds of file that they offer. */
export const DIALOG_WORDS = {
  open: 'Open',
  save: 'Save',
  cancel: 'Cancel',
  askAddress: 'Ask this address for new versions?',
  useAddress: 'Use this address',
  addFolders: 'Add folders of photographs',
  add: 'Add',
  lostFolder: 'Locate the folder',
  isHere: 'Use this folder',
  openText: 'Open article text',
  openCodes: 'Open code replacements',
  openTemplates: 'Open metadata templates',
  openList: 'Open a list',
  exportInto: 'Export the bundle into this folder',
  exportHere: 'Export here',
  moveThumbnails: 'Move the thumbnails into this folder',
  moveHere: 'Move here',
  importPreset: 'Import a preset',
  import: 'Import',
  exportPreset: 'Export the preset',
  export: 'Export',
  openBundle: 'Open a bundle folder',
  openZip: 'Open a zipped bundle',
  openAgencies: 'Open a list of agencies',
  chooseEditor: 'Open photographs in this program',
  useEditor: 'Use this program',
  saveTemplate: 'Save the template',
  saveList: 'Save the list',
  saveAgencies: 'Save the list of agencies',
  saveReview: 'Save the credit review',
  kinds: {
    articleText: 'Article text',
    tabText: 'Tab-separated text',
    template: 'Template (XMP)',
    text: 'Text',
    preset: 'Preset',
    zip: 'Zipped bundle',
    agencies: 'List of agencies',
    json: 'JSON',
    programs: 'Programs',
  },
  sheets: { pdf: 'PDF', html: 'HTML page', csv: 'Spreadsheet (CSV)' } satisfies Readonly<Record<SheetKind, string>>,
};

/** The menu before the window has said what is in it, and what only a Mac's has. */
export const MENU_WORDS = {
  file: 'File',
  edit: 'Edit',
  view: 'View',
  about: (program: string) => `About ${program}`,
  settings: 'Settings…',
};

/** Categories of the list at the program's icon on Windows. */
export const JUMP_LIST_WORDS = { folders: 'Folders', articles: 'Articles' };

export const WINDOW_TITLES = {
  desk: 'Picture Desk',
  loupe: 'Loupe',
  sample: 'Picture Desk: sample desk',
  cannotStart: 'Picture Desk cannot start',
};
