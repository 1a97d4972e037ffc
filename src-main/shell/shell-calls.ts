/** Answers the contract's calls that need the window or the desktop; those that ask for a file are in `file-calls.ts`, the rest goes to the library process. */
import { basename, join } from 'node:path';
import { app, clipboard, shell } from 'electron';
import { type Answer, API, type CallName, type CallResult, type CheckedArgs } from '../contract/api.ts';
import type { FolderSummary } from '../contract/views.ts';
import { DeskError, failureOf } from '../domain/failure.ts';
import { troubleEntry } from '../domain/log-entry.ts';
import { appInfo } from './about.ts';
import { ask } from './ask-library.ts';
import { chooseEditor, editorOf, forgetEditor, openInEditor } from './desk-editor.ts';
import { diagnostics } from './diagnostics.ts';
import { agreesToAsk } from './dialogs.ts';
import { dragOut } from './drag-out.ts';
import { FILE_CALLS } from './file-calls.ts';
import { isThere } from './is-there.ts';
import type { Asker } from './library-process.ts';
import { askForNewVersion, setVersionAddress, versionAddress } from './new-version.ts';
import { showRecent } from './recent.ts';
import { releasePictures } from './release-pictures.ts';
import { openSampleDesk, removeSampleDesk } from './sample-desk.ts';
import type { ShellCall, ShellContext, ShellHandlers } from './shell-context.ts';
import { keepUnsaved, unsavedWords } from './unsaved-words.ts';

/** Checks name and arguments against the contract, then answers; never rejects, whatever the window sends. */
export async function answerCall(
  context: ShellContext,
  name: unknown,
  args: unknown,
  asking: Asker = {},
): Promise<Answer<unknown>> {
  try {
    if (typeof name !== 'string' || !Object.hasOwn(API, name)) {
      throw new DeskError('wrong-use', `The program has no call named ${JSON.stringify(name)?.slice(0, 80)}.`);
    }
    const call = API[name as CallName];
    const checked = call.args.safeParse(args);
    if (!checked.success) {
      const issue = checked.error.issues[0];
      const where = issue === undefined ? '' : ` at ${issue.path.join('.') || 'its arguments'}: ${issue.message}`;
      throw new DeskError('wrong-use', `The call ${name} was made with wrong arguments${where}.`);
    }
    if (call.at === 'library') return await context.library.call(name as CallName, checked.data as never, asking);
    return { ok: true, value: await answerInShell(context, name as ShellCall, checked.data) };
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind !== 'cancelled')
      context.log.write(troubleEntry('shell', 'call failed', error, { call: nameOf(name) }));
    return { ok: false, failure };
  }
}

const nameOf = (name: unknown): string => (typeof name === 'string' && Object.hasOwn(API, name) ? name : 'unknown');

/** One name at a time, so that handler and arguments are of the same call. */
function answerInShell<N extends ShellCall>(context: ShellContext, name: N, args: unknown): Promise<CallResult<N>> {
  return SHELL_CALLS[name](context, args as CheckedArgs<N>);
}

const SHELL_CALLS: ShellHandlers = {
  ...FILE_CALLS,
  'app.info': async (context) => appInfo(context),
  'menu.set': async (context, { menus, folders, articles }) => {
    context.menu.set(menus);
    const known = folders.length === 0 ? [] : await knownFolders(context);
    const recent = folders.flatMap((id) => known.find((folder) => folder.id === id) ?? []);
    // The system's list is one for the program: the sample desk's articles are not the editor's.
    if (!context.isSample) showRecent({ folders: recent, articles }, context.send, context.given);
  },
  'menu.enable': async ({ menu }, { changes }) => menu.enable(changes),
  'menu.popup': async ({ menu }) => menu.popup(),
  'version.address': async ({ profileFolder }) => versionAddress(profileFolder),
  'version.setAddress': async ({ window, profileFolder }, { address }) => {
    const before = await versionAddress(profileFolder);
    // The page can propose an address; that it is asked is said to the editor by the system, not by the page.
    const wanted = address?.trim() ?? '';
    if (wanted !== '' && wanted !== before && !(await agreesToAsk(window, wanted))) return before;
    return setVersionAddress(profileFolder, address);
  },
  'version.ask': async ({ profileFolder }) => askForNewVersion(profileFolder, app.getVersion()),
  'sample.open': ({ profileFolder }) => openSampleDesk(profileFolder),
  'sample.remove': async ({ isSample, profileFolder, endWithSample }) =>
    isSample ? endWithSample() : removeSampleDesk(profileFolder),
  'exports.reveal': async (context, args) => reveal(await ask(context, 'internal.exportPath', args)),
  'exports.openPage': async (context, args) => openPage(await ask(context, 'internal.exportPath', args)),
  'photos.reveal': async (context, args) => reveal(await originalOf(context, args.photoId)),
  'photos.openInEditor': async (context, args) =>
    openInEditor(context.profileFolder, await originalOf(context, args.photoId)),
  'editor.get': async ({ profileFolder }) => editorOf(profileFolder),
  'editor.choose': async ({ window, profileFolder }) => chooseEditor(window, profileFolder),
  'editor.forget': async ({ profileFolder }) => forgetEditor(profileFolder),
  'photos.drag': async (context, args) => {
    const photos = await ask(context, 'internal.photoFiles', args);
    const [first] = args.ids;
    const thumb =
      first === undefined ? null : await ask(context, 'internal.imagePath', { photoId: first, size: 'thumb' });
    return dragOut(context.window.webContents, photos, thumb);
  },
  'pictures.release': ({ window }) => releasePictures(window.webContents),
  'loupeWindow.toggle': async ({ loupe }) => loupe.toggle(),
  'loupeWindow.look': async ({ loupe, send, isLoupe }, look) => {
    if (isLoupe === true) send('loupeWindow.look', look);
    else loupe.send('loupeWindow.look', look);
  },
  'loupeWindow.key': async ({ send }, pressed) => send('loupeWindow.key', pressed),
  'calls.cancel': async ({ cancel }, { call }) => cancel(call),
  'unsaved.keep': async (context, { words, isClosing }) => {
    try {
      await keepUnsaved(context.profileFolder, context.libraryFile, words);
    } finally {
      if (isClosing) context.handedOver();
    }
  },
  'unsaved.load': async ({ profileFolder, libraryFile }) => unsavedWords(profileFolder, libraryFile),
  'diagnostics.copy': async (context) => {
    const text = await diagnostics(context);
    await clipboard.writeText(text);
    return text;
  },
  'log.reveal': async ({ log }) => reveal(log.file),
  'log.trouble': async ({ log }, { type, at }) =>
    log.write({ level: 'error', part: 'window', what: 'page failed', facts: { type, at: at.join(' < ') } }),
  'clipboard.write': async (_context, { text }) => clipboard.writeText(text),
};

async function knownFolders({ library }: ShellContext): Promise<readonly FolderSummary[]> {
  const answer = await library.call('folders.list', null);
  return answer.ok ? answer.value : [];
}

/** Where the original lies; the library may not have noticed yet that it is gone. */
async function originalOf(context: ShellContext, photoId: number): Promise<string> {
  const path = await ask(context, 'internal.photoPath', { photoId });
  if (await isThere(path)) return path;
  throw new DeskError('not-found', `The file ${basename(path)} is missing.`, {
    subject: basename(path),
    wayOut: 'Connect its disk or locate its folder.',
  });
}

/** False where there is nothing to show any more, so that the window can say so. */
async function reveal(path: string): Promise<boolean> {
  if (!(await isThere(path))) return false;
  shell.showItemInFolder(path);
  return true;
}

async function openPage(path: string): Promise<boolean> {
  const page = join(path, 'data', 'index.html');
  if (!(await isThere(page))) return false;
  return (await shell.openPath(page)) === '';
}
