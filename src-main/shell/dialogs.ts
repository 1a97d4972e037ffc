/** The system's own dialogs: besides drops and the command line the only places where a path enters the program. */
import { dirname, join } from 'node:path';
import {
  type BrowserWindow,
  dialog,
  type OpenDialogOptions,
  type OpenDialogReturnValue,
  type SaveDialogOptions,
  type SaveDialogReturnValue,
} from 'electron';
import { DIALOG_WORDS } from './words.ts';

/** From Electron 43 on every dialog begins in Downloads: where the editor was last is remembered here. */
let lastFolder: string | null = null;

async function open(window: BrowserWindow, options: OpenDialogOptions): Promise<OpenDialogReturnValue> {
  const from = lastFolder === null ? {} : { defaultPath: lastFolder };
  const answer = await dialog.showOpenDialog(window, { ...from, ...options });
  const [first] = answer.filePaths;
  if (!answer.canceled && first !== undefined) lastFolder = dirname(first);
  return answer;
}

/** `defaultPath` is the name that is proposed. */
async function save(
  window: BrowserWindow,
  { defaultPath: name, ...options }: SaveDialogOptions & { readonly defaultPath: string },
): Promise<SaveDialogReturnValue> {
  const defaultPath = lastFolder === null ? name : join(lastFolder, name);
  const answer = await dialog.showSaveDialog(window, { ...options, defaultPath });
  if (!answer.canceled && answer.filePath !== '') lastFolder = dirname(answer.filePath);
  return answer;
}

/** Whether the editor lets this address be asked for new versions. */
export async function agreesToAsk(window: BrowserWindow, address: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    buttons: [DIALOG_WORDS.useAddress, DIALOG_WORDS.cancel],
    defaultId: 0,
    cancelId: 1,
    message: DIALOG_WORDS.askAddress,
    detail: address.slice(0, 300),
  });
  return response === 0;
}

/** Folders the editor chose; empty where the dialog was cancelled. */
export async function chooseFolders(window: BrowserWindow): Promise<readonly string[]> {
  const answer = await open(window, {
    title: DIALOG_WORDS.addFolders,
    buttonLabel: DIALOG_WORDS.add,
    properties: ['openDirectory', 'multiSelections'],
  });
  return answer.canceled ? [] : answer.filePaths;
}

/** Where a folder that was lost is now; null where cancelled. */
export async function chooseLostFolder(window: BrowserWindow): Promise<string | null> {
  const answer = await open(window, {
    title: DIALOG_WORDS.lostFolder,
    buttonLabel: DIALOG_WORDS.isHere,
    properties: ['openDirectory'],
  });
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
}

const TEXT_EXTENSIONS = ['txt', 'md', 'markdown', 'html', 'htm', 'docx'];

/** The name of a file that an article may be read from. */
export function isArticleText(path: string): boolean {
  return TEXT_EXTENSIONS.some((extension) => path.toLowerCase().endsWith(`.${extension}`));
}

/** A text file to read an article from; null where cancelled. */
export async function chooseText(window: BrowserWindow): Promise<string | null> {
  const answer = await open(window, {
    title: DIALOG_WORDS.openText,
    buttonLabel: DIALOG_WORDS.open,
    filters: [{ name: DIALOG_WORDS.kinds.articleText, extensions: TEXT_EXTENSIONS }],
    properties: ['openFile'],
  });
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
}

/** Files of code replacements; empty where cancelled. */
export async function chooseCodes(window: BrowserWindow): Promise<readonly string[]> {
  const answer = await open(window, {
    title: DIALOG_WORDS.openCodes,
    buttonLabel: DIALOG_WORDS.open,
    filters: [{ name: DIALOG_WORDS.kinds.tabText, extensions: ['txt', 'tsv', 'tab', 'csv'] }],
    properties: ['openFile', 'multiSelections'],
  });
  return answer.canceled ? [] : answer.filePaths;
}

/** XMP files of metadata templates; empty where cancelled. */
export async function chooseStationery(window: BrowserWindow): Promise<readonly string[]> {
  const answer = await open(window, {
    title: DIALOG_WORDS.openTemplates,
    buttonLabel: DIALOG_WORDS.open,
    filters: [{ name: DIALOG_WORDS.kinds.template, extensions: ['xmp'] }],
    properties: ['openFile', 'multiSelections'],
  });
  return answer.canceled ? [] : answer.filePaths;
}

/** A list of values; null where cancelled. */
export async function chooseList(window: BrowserWindow): Promise<string | null> {
  const answer = await open(window, {
    title: DIALOG_WORDS.openList,
    buttonLabel: DIALOG_WORDS.open,
    filters: [{ name: DIALOG_WORDS.kinds.text, extensions: ['txt', 'tsv', 'tab'] }],
    properties: ['openFile'],
  });
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
}

/** The folder that the thumbnails are to be in; null where cancelled. */
export async function choosePictureHome(window: BrowserWindow): Promise<string | null> {
  const answer = await open(window, {
    title: DIALOG_WORDS.moveThumbnails,
    buttonLabel: DIALOG_WORDS.moveHere,
    properties: ['openDirectory', 'createDirectory'],
  });
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
}

/** The folder that a bundle is written into; null where cancelled. */
export async function chooseTarget(window: BrowserWindow): Promise<string | null> {
  const answer = await open(window, {
    title: DIALOG_WORDS.exportInto,
    buttonLabel: DIALOG_WORDS.exportHere,
    properties: ['openDirectory', 'createDirectory'],
  });
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
}

const PRESET_FILES = [{ name: DIALOG_WORDS.kinds.preset, extensions: ['json'] }];

/** A preset's JSON file; null where cancelled. */
export async function choosePreset(window: BrowserWindow): Promise<string | null> {
  const answer = await open(window, {
    title: DIALOG_WORDS.importPreset,
    buttonLabel: DIALOG_WORDS.import,
    filters: PRESET_FILES,
    properties: ['openFile'],
  });
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
}

/** Where a preset's JSON is written; null where cancelled. The dialog itself asks before it replaces a file. */
export async function choosePresetFile(window: BrowserWindow, name: string): Promise<string | null> {
  const answer = await save(window, {
    title: DIALOG_WORDS.exportPreset,
    buttonLabel: DIALOG_WORDS.export,
    defaultPath: name,
    filters: PRESET_FILES,
  });
  return answer.canceled ? null : (answer.filePath ?? null);
}

/** A bundle to open again: most systems ask either for a folder or for a file; null where cancelled. */
export async function chooseBundle(window: BrowserWindow, zip: boolean): Promise<string | null> {
  const answer = await open(window, {
    title: zip ? DIALOG_WORDS.openZip : DIALOG_WORDS.openBundle,
    buttonLabel: DIALOG_WORDS.open,
    ...(zip ? { filters: [{ name: DIALOG_WORDS.kinds.zip, extensions: ['zip'] }] } : {}),
    properties: [zip ? 'openFile' : 'openDirectory'],
  });
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
}

/** A file with a list of agencies; null where cancelled. */
export async function chooseAgencies(window: BrowserWindow): Promise<string | null> {
  const answer = await open(window, {
    title: DIALOG_WORDS.openAgencies,
    buttonLabel: DIALOG_WORDS.open,
    filters: [{ name: DIALOG_WORDS.kinds.agencies, extensions: ['tsv', 'txt', 'tab', 'json'] }],
    properties: ['openFile'],
  });
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
}

export interface SaveRequest {
  readonly title: string;
  readonly name: string;
  readonly kinds: readonly (readonly [name: string, extensions: readonly string[]])[];
}

/** Where a file is to be saved, with an ending of its kind; null where cancelled. The dialog asks before it replaces one. */
export async function saveAs(window: BrowserWindow, { title, name, kinds }: SaveRequest): Promise<string | null> {
  const filters = kinds.map(([kind, extensions]) => ({ name: kind, extensions: [...extensions] }));
  const answer = await save(window, {
    title,
    buttonLabel: DIALOG_WORDS.save,
    defaultPath: name,
    filters,
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  const path = answer.filePath;
  if (answer.canceled || path === undefined || path === '') return null;
  const known = kinds.flatMap(([, extensions]) => extensions);
  return known.some((ending) => path.toLowerCase().endsWith(`.${ending}`)) ? path : `${path}.${known[0] ?? 'txt'}`;
}
