/** Electron's main process, as a table of contents: arguments, security, schemes, library, window, calls. No work happens here. */
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { app, ipcMain, Menu } from 'electron';
import type { CacheKind } from '../domain/picture-place.ts';
import { ownArguments, readArguments, type ShellArguments } from './arguments.ts';
import { type Arrivals, arrivals, hearSystem } from './arrivals.ts';
import { picturesIn } from './cached-pictures.ts';
import { dataFolder } from './data-folder.ts';
import { firstFrame } from './first-frame.ts';
import { mayBegin } from './frame-drawn.ts';
import { keepFreedMemory, LibraryProcess } from './library-process.ts';
import { openLog } from './log.ts';
import { keepLog } from './log-keeping.ts';
import { loupeWindow } from './loupe-window.ts';
import { applicationMenu, bareMenu } from './menu.ts';
import { broughtBy, isFirst, ownerOf, toldOwner } from './other-window.ts';
import { hearPage } from './page-calls.ts';
import { pageEvents, type Send } from './page-events.ts';
import { profileWritten } from './profile-files.ts';
import { endBecause, troubleWith } from './profile-folder.ts';
import { forgetSampleDesk, sampleFolder, sampleLibrary } from './sample-desk.ts';
import { sampleWindow } from './sample-window.ts';
import { claimSchemes, servePhotos, serveWindowFiles } from './schemes.ts';
import { secureProcess, secureSession } from './security.ts';
import type { ShellContext } from './shell-context.ts';
import { openWindow } from './window.ts';

const BUILT = join(app.getAppPath(), 'out');
/** Longest wait for the window's last unsaved words before it closes anyway. */
const FLUSH_LIMIT_MS = 2_000;
/** Longest wait at the end for what is on its way into the profile: its disk may never answer. */
const PROFILE_LIMIT_MS = 8_000;

app.setName('Picture Desk');
const given = readArguments(ownArguments(process.argv.slice(1), process.defaultApp === true), process.cwd());
const profile = given.profile ?? dataFolder(process.platform, process.env);
/** Everything that this window remembers. */
const dataHome = given.sampleDesk ? sampleFolder(profile) : profile;
const libraryFile = given.sampleDesk ? sampleLibrary(profile) : (given.library ?? join(dataHome, 'library.sqlite'));
const trouble = troubleWith(dataHome);
secureProcess();
keepFreedMemory();
claimSchemes();
hearSystem();

if (trouble !== null) endBecause(trouble);
else if (!isFirst(dataHome, given) || toldOwner(ownerOf(libraryFile), dataHome, given)) app.quit();
else void app.whenReady().then(() => start(given));

async function start(args: ShellArguments): Promise<void> {
  secureSession();
  Menu.setApplicationMenu(bareMenu());
  try {
    mkdirSync(dirname(libraryFile), { recursive: true });
  } catch {
    // The library process says in the window that it cannot be opened there.
  }
  const log = openLog(join(dataHome, 'logs'), { details: args.logDetails });
  /** Where the library keeps its pictures: it says so when it opens, and when they were moved. */
  let pictures: string | null = null;
  const frame = firstFrame(dataHome);
  // Both schemes before the window: a page knows only those that were served when it was loaded.
  serveWindowFiles(join(BUILT, 'renderer'));
  const cached = (kind: CacheKind): ReturnType<typeof picturesIn> =>
    picturesIn(
      () => pictures,
      kind,
      (ids) => void library.call('internal.looked', { kind, ids }),
    );
  const thumbnail = cached('thumbs');
  const preview = cached('previews');
  servePhotos(async (size, photoId) => {
    const there = size === 'full' ? null : await (size === 'thumb' ? thumbnail : preview)(photoId);
    if (there !== null) return there;
    const answer = await library.call('internal.imagePath', { photoId, size });
    return answer.ok ? answer.value : 'later';
  });
  const window = openWindow(dataHome, join(BUILT, 'preload', 'preload.cjs'), frame);
  const events = pageEvents(window);
  const logged = keepLog(log, window, args.sampleDesk);
  const sample = args.sampleDesk ? sampleWindow(window, join(BUILT, 'main', 'sample.cjs')) : null;
  const loupe = loupeWindow(window, join(BUILT, 'preload', 'preload.cjs'), () =>
    events.send('loupeWindow.open', { isOpen: false }),
  );
  const library = new LibraryProcess({
    libraryScript: join(BUILT, 'main', 'library.cjs'),
    decoderScript: join(BUILT, 'main', 'decoder.cjs'),
    libraryFile,
    resourcesFolder: join(app.getAppPath(), 'resources'),
    programVersion: app.getVersion(),
    profile: dataHome,
    // Another window took it in the same moment as this one came up.
    onHeld: (owner) => toldOwner(owner, dataHome, args) && app.exit(0),
    onPictures: (folder) => {
      pictures = folder;
    },
    onOpenedLate: () => window.isDestroyed() || window.webContents.reload(),
    onEvent: (name, payload, order, origin) => {
      logged.event(name, payload);
      sample?.event(name, payload);
      events.send(name, payload, order, origin);
      loupe.hear(name, payload, order);
    },
    log,
  });
  const cancellable = new Map<number, AbortController>();
  const context: ShellContext = {
    window,
    library,
    loupe,
    send: events.send,
    libraryFile,
    given: args,
    log,
    menu: applicationMenu(window, events.send),
    profileFolder: dataHome,
    isSample: args.sampleDesk,
    endWithSample: () => {
      isLeavingSample = true;
      window.close();
    },
    cancel: (call) => cancellable.get(call)?.abort(),
    handedOver: () => ipcMain.emit('desk:flushed'),
  };
  void events.pageListens.then(() => library.startDecoder());
  void mayBegin(window).then(() => window.isDestroyed() || library.start());
  const arrived = arrivals(library, events.send);
  hearPage(context, arrived, events, frame, cancellable);
  hearOtherStarts(context, arrived);
  closeInOrder(context, events.send);
  lookOnReturn(context);
  await arrived.take(args);
  await sample?.show(dataHome, events, arrived, async () => {
    const answer = await library.call('articles.list', undefined);
    return !answer.ok || answer.value.length > 0;
  });
}

let isLeavingSample = false;

function hearOtherStarts({ window }: ShellContext, arrived: Arrivals): void {
  app.on('second-instance', (_event, _argv, workingFolder, data) => {
    if (window.isDestroyed()) {
      // It is ending: it comes up again, with what was brought.
      startAgainWith(broughtBy(data));
      return;
    }
    if (window.isMinimized()) window.restore();
    window.focus();
    if (workingFolder !== '') void arrived.take(broughtBy(data));
  });
}

/** As this program was started, and with what another start brought after it had begun to end. */
function startAgainWith({ folders, article }: ReturnType<typeof broughtBy>): void {
  const own = process.argv.slice(1).filter((word) => !given.folders.includes(resolve(word)));
  app.relaunch({ args: [...own, ...folders, ...(article === null ? [] : [`--article=${article}`])] });
}

/** Whoever comes back from another program or a file manager may have changed the folders there. */
function lookOnReturn({ window, library }: ShellContext): void {
  let away = false;
  window.on('blur', () => {
    away = true;
  });
  window.on('focus', () => {
    if (away) void library.call('internal.look', null);
    away = false;
  });
}

/** The window saves its last words, the library its last writes, then the program ends. */
function closeInOrder(context: ShellContext, send: Send): void {
  let flushed = false;
  context.window.on('close', (event) => {
    if (flushed) return;
    event.preventDefault();
    const done = (): void => {
      if (flushed) return;
      flushed = true;
      context.window.close();
    };
    ipcMain.once('desk:flushed', done);
    setTimeout(done, FLUSH_LIMIT_MS);
    send('command', { id: 'app.flush' });
  });
  context.window.webContents.on('render-process-gone', () => context.window.reload());
  app.on('window-all-closed', () => {
    void context.library.close().then(async () => {
      const written = Promise.all([profileWritten(), context.log.written()]);
      await Promise.race([written, new Promise((resolve) => setTimeout(resolve, PROFILE_LIMIT_MS))]);
      try {
        if (isLeavingSample) forgetSampleDesk(profile);
      } catch {
        // What another program has open goes when the sample desk is removed again.
      } finally {
        app.exit(0);
      }
    });
  });
}
