/** Entry of the library process: the one writer of the library; serves the shell's calls until it is told to close. */
import { join } from 'node:path';
import type { Answer } from '../contract/api.ts';
import { failureOf } from '../domain/failure.ts';
import type { LibraryOwner } from '../domain/library-owner.ts';
import { type LogEntry, troubleEntry } from '../domain/log-entry.ts';
import { unexpected } from '../domain/unexpected.ts';
import { LibraryHeld } from '../sqlite/library/library-lock.ts';
import { type ElectronPort, shellDecoder } from './shell-decoder.ts';
import type { Emit } from './transport.ts';
import type { WindowDesk } from './window-desk.ts';
import { openWindowSession, rememberedView } from './window-session.ts';

/** Electron's utility process; only what is used of it. */
interface ParentPort {
  on(
    event: 'message',
    receive: (event: { readonly data: FromShell; readonly ports: readonly ElectronPort[] }) => void,
  ): void;
  postMessage(message: unknown): void;
}
type FromShell =
  | {
      readonly kind: 'call';
      readonly seq: number;
      readonly name: string;
      readonly args: unknown;
      /** Who asked, where it merges the changed rows of its answer itself. */
      readonly origin: string | null;
      /** Whether the asker may cancel it: a question, which can wait for what else has arrived. */
      readonly cancellable: boolean;
    }
  | { readonly kind: 'cancel'; readonly seq: number }
  | { readonly kind: 'decoder-port' }
  /** Answered at once, unless the thread of answers waits for a disk. */
  | { readonly kind: 'hear' }
  | { readonly kind: 'decoder-gone' };

export interface LibrarySettings {
  readonly libraryFile: string;
  readonly resourcesFolder: string;
  readonly programVersion: string;
  readonly profile: string;
}

/** A call that meets a library in other hands is answered within this time, in words. */
const ANSWERED_WITHIN_MS = 6_000;

/** The first and the longest distance at which a library that its disk does not give is asked for again. */
const FIRST_ASKED_MS = 2_000;
const LONGEST_ASKED_MS = 60_000;

// From Electron 37 on a forgotten rejection would only be warned about, and the process go on in a state that nobody knows.
process.on('unhandledRejection', (error) => {
  console.error(error);
  process.exit(1);
});

const port = (process as { readonly parentPort?: ParentPort }).parentPort;
if (port === undefined)
  throw unexpected('to run as a utility process of the program', 'another parent', 'Start the program.');
serve(port, JSON.parse(process.argv.at(-1) ?? '{}') as LibrarySettings);

function serve(shell: ParentPort, settings: LibrarySettings): void {
  const decoder = shellDecoder(() => shell.postMessage({ kind: 'restart-decoder' }));
  const languageScript = join(__dirname, 'language.cjs');
  const checkScript = join(__dirname, 'check.cjs');
  // Window tests of the look on return leave the watching out, which would see the same change.
  const watch = process.env.PICTURE_DESK_WATCH !== 'no';
  const emit: Emit = (name, payload) => shell.postMessage({ kind: 'event', name, payload });
  const log = (entry: LogEntry): void => shell.postMessage({ kind: 'log', entry });
  const begun = Date.now();
  let held: LibraryHeld | null = null;
  let refused = false;
  let isOpen = false;
  let pause = FIRST_ASKED_MS;
  let session: ReturnType<typeof openWindowSession>;
  let opened: Promise<WindowDesk>;

  function open(): void {
    const taking = {
      ...settings,
      onWaiting(owner: LibraryOwner | null) {
        held = new LibraryHeld(settings.libraryFile, owner);
        shell.postMessage({ kind: 'held', owner });
        const wayOut = 'It opens here as soon as it is free.';
        emit('notice', { tone: 'warn', message: held.failure.message, wayOut, about: HELD });
      },
    };
    session = openWindowSession(taking);
    opened = session.then(async (of) => {
      // What the window has asked by now is answered before the rest of the desk is loaded: that takes longer than opening a library.
      await new Promise((resolve) => setTimeout(resolve, 1));
      const { deskOrRescue } = await import('./desk-or-rescue.ts');
      const onPictures = (folder: string): void => shell.postMessage({ kind: 'pictures', folder });
      const parts = { ...settings, languageScript, checkScript, decoder, emit, log, watch, onPictures };
      return deskOrRescue(of, parts, () => openWindowSession({ ...taking, isDoubted: true }));
    });
    opened.then(isThere, isRefused);
  }
  function isThere(): void {
    isOpen = true;
    log({ level: 'info', part: 'library', what: 'library open', facts: { ms: Date.now() - begun } });
    if (refused) shell.postMessage({ kind: 'opened-late' });
    else if (held !== null)
      emit('notice', { tone: 'info', message: 'The library is open now.', wayOut: null, about: HELD });
    held = null;
  }
  /** A library that cannot be opened answers every call with the reason, so that the window can say it. */
  function isRefused(error: unknown): void {
    console.error('library:', error);
    log(troubleEntry('library', 'library cannot be opened', error));
    if (failureOf(error).kind !== 'unreachable') return;
    // Its disk may be connected again, or answer again: then the window comes up again.
    refused = true;
    setTimeout(open, pause);
    pause = Math.min(LONGEST_ASKED_MS, pause * 2);
  }
  open();
  /** Waits, but not longer than an editor would for a library in other hands. */
  const inTime = <T>(of: Promise<T>): Promise<T> =>
    Promise.race([
      of,
      new Promise<never>((_, refuse) => {
        if (isOpen) return;
        const left = Math.max(0, ANSWERED_WITHIN_MS - (Date.now() - begun));
        setTimeout(() => {
          if (held === null) return;
          refused = true;
          refuse(held);
        }, left);
      }),
    ]);
  const first = async (name: string): Promise<unknown> =>
    name === 'view.load' && !isOpen ? rememberedView(await inTime(session)) : null;
  shell.on('message', ({ data, ports }) => {
    if (data.kind === 'decoder-gone') decoder.gone();
    else if (data.kind === 'hear') shell.postMessage({ kind: 'hears' });
    else if (data.kind === 'decoder-port') {
      const [channel] = ports;
      if (channel !== undefined) decoder.arrived(channel);
    } else if (data.kind === 'cancel') asked.get(data.seq)?.abort();
    else void reply(shell, first(data.name), () => inTime(opened), data);
  });
}

/** Calls at work that can be cancelled. */
const asked = new Map<number, AbortController>();

const HELD = 'library held';

/** `first`: an answer that needs no desk; null where the desk is to answer. */
async function reply(
  shell: ParentPort,
  first: Promise<unknown>,
  ready: () => Promise<WindowDesk>,
  { seq, name, args, origin, cancellable }: Extract<FromShell, { kind: 'call' }>,
): Promise<void> {
  let found: Answer<unknown>;
  const controller = new AbortController();
  try {
    const early = await first;
    const desk = early === null ? await ready() : null;
    if (cancellable) {
      asked.set(seq, controller);
      // Its cancelling may be the very next message.
      await new Promise((resolve) => setImmediate(resolve));
    }
    const trouble = (error: unknown): void => {
      const entry = troubleEntry('library', 'call failed', error, { call: name });
      shell.postMessage({ kind: 'log', entry });
    };
    found = (await desk?.answer(name, args, { signal: controller.signal, trouble })) ?? { ok: true, value: early };
  } catch (error) {
    found = { ok: false, failure: failureOf(error) };
  } finally {
    asked.delete(seq);
  }
  shell.postMessage({ kind: 'answer', seq, answer: found });
  if (found.changed !== undefined)
    shell.postMessage({ kind: 'event', name: 'rows.changed', payload: found.changed, origin });
}
