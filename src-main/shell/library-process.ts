/** Starts the library process and its decoder, passes calls and events, and brings either back when it dies. */
import { app, MessageChannelMain, type UtilityProcess, utilityProcess } from 'electron';
import type {
  Answer,
  CallArgs,
  CallName,
  CallResult,
  EventName,
  Events,
  InternalArgs,
  InternalName,
  InternalResult,
} from '../contract/api.ts';
import type { Failure } from '../domain/failure.ts';
import type { LibraryOwner } from '../domain/library-owner.ts';
import type { LogEntry } from '../domain/log-entry.ts';
import type { Log } from './log.ts';
import { type SlowLibrary, slowLibrary } from './slow-library.ts';

export interface LibraryOptions {
  readonly libraryScript: string;
  readonly decoderScript: string;
  readonly libraryFile: string;
  readonly resourcesFolder: string;
  readonly programVersion: string;
  /** Takes what the other processes have to tell, how they end, and how long answers took. */
  readonly log: Log;
  /** Named to other windows that want the same library. */
  readonly profile: string;
  /** Somebody else has the library; it is waited for. */
  readonly onHeld: (owner: LibraryOwner | null) => void;
  /** Pictures lie in this folder from now on. */
  readonly onPictures: (folder: string) => void;
  /** The library came after calls had been refused: what the page shows is not what is there. */
  readonly onOpenedLate: () => void;
  /** `order` counts answers and events together, as the library gave them; `origin` is who caused it and knows it from the answer. */
  readonly onEvent: <E extends EventName>(name: E, payload: Events[E], order: number, origin: string | null) => void;
}

/** What the library process says: an answer to a call, an event, or a request about its decoder. */
type FromLibrary =
  | { readonly kind: 'answer'; readonly seq: number; readonly answer: Answer<unknown> }
  | {
      readonly kind: 'event';
      readonly name: EventName;
      readonly payload: Events[EventName];
      readonly origin?: string | null;
    }
  /** It hears: its thread waits for no disk. */
  | { readonly kind: 'hears' }
  | { readonly kind: 'held'; readonly owner: LibraryOwner | null }
  | { readonly kind: 'opened-late' }
  | { readonly kind: 'pictures'; readonly folder: string }
  | { readonly kind: 'log'; readonly entry: LogEntry }
  | { readonly kind: 'restart-decoder' };

/** Who asks, and whether the asker may cancel it. */
export interface Asker {
  readonly origin?: string | null;
  readonly signal?: AbortSignal | null;
}

const GONE: Failure = {
  kind: 'busy',
  message: 'The library process stopped while it was doing this; it has been started again and nothing saved is lost.',
  wayOut: 'Try again.',
  subject: null,
};
/** More deaths than this within a minute are not an accident: the shell stops trying and says so. */
const MOST_RESTARTS = 5;
/** V8's limits of the decoder's heap in megabytes, as the command line sets them (decoder/fork.ts). */
const DECODER_HEAP = '--max-old-space-size=1024 --initial-old-space-size=128';
/** The window is gone by then; a library that needs longer to end in order is not well. */
const LONGEST_END_MS = 8_000;

/**
 * Before `ready`: Chromium's allocator keeps more of what libvips frees. Otherwise it gives nearly every strip of a decoded
 * picture back to the system and takes it again, which costs more than the decoding.
 */
export function keepFreedMemory(): void {
  app.commandLine.appendSwitch('enable-features', 'PartitionAllocLargeEmptySlotSpanRing');
}

/** One library process and one decoder process, as long as the program runs. */
export class LibraryProcess {
  readonly #options: LibraryOptions;
  /** What is asked before the start. */
  #early: (() => void)[] | null = [];
  readonly #waiting = new Map<number, (answer: Answer<unknown>) => void>();
  #seq = 0;
  /** Of answers and events, over every restart of the library. */
  #order = 0;
  #library: UtilityProcess | null = null;
  #decoder: UtilityProcess | null = null;
  #decoderWanted = false;
  #closing = false;
  #deaths: number[] = [];
  readonly #slow: SlowLibrary;

  constructor(options: LibraryOptions) {
    this.#options = options;
    this.#slow = slowLibrary(
      () => this.#library?.postMessage({ kind: 'hear' }),
      (notice) => options.onEvent('notice', notice, this.#nextOrder(), null),
    );
  }

  /** Until then calls wait. */
  start(): void {
    const early = this.#early ?? [];
    this.#early = null;
    this.#startLibrary();
    for (const ask of early) ask();
  }

  call<N extends CallName>(name: N, args: CallArgs<N>, asking?: Asker): Promise<Answer<CallResult<N>>>;
  call<N extends InternalName>(name: N, args: InternalArgs<N>): Promise<Answer<InternalResult<N>>>;
  call(name: string, args: unknown, { origin = null, signal = null }: Asker = {}): Promise<Answer<unknown>> {
    if (this.#early !== null)
      return new Promise((resolve) => this.#early?.push(() => resolve(this.#call(name, args, origin, signal))));
    return this.#call(name, args, origin, signal);
  }

  #call(name: string, args: unknown, origin: string | null, signal: AbortSignal | null): Promise<Answer<unknown>> {
    const library = this.#library;
    if (library === null) return Promise.resolve({ ok: false, failure: GONE, order: this.#nextOrder() });
    this.#seq += 1;
    const seq = this.#seq;
    const askedAt = performance.now();
    const answered = this.#slow.waits();
    return new Promise((resolve) => {
      this.#waiting.set(seq, (answer) => {
        answered();
        this.#options.log.answered(name, performance.now() - askedAt);
        resolve(answer);
      });
      library.postMessage({ kind: 'call', seq, name, args, origin, cancellable: signal !== null });
      signal?.addEventListener('abort', () => this.#waiting.has(seq) && library.postMessage({ kind: 'cancel', seq }));
    });
  }

  #nextOrder(): number {
    this.#order += 1;
    return this.#order;
  }

  /** Lets the library finish what it writes, then ends both processes. */
  async close(): Promise<void> {
    if (this.#closing || this.#early !== null) return;
    const closed = this.call('internal.close', null);
    this.#closing = true;
    this.#slow.stop();
    await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, LONGEST_END_MS))]);
    this.#decoder?.kill();
    this.#library?.kill();
  }

  #startLibrary(): void {
    const { libraryScript, libraryFile, resourcesFolder, programVersion, profile } = this.#options;
    const settings = JSON.stringify({ libraryFile, resourcesFolder, programVersion, profile });
    const library = utilityProcess.fork(libraryScript, [settings], {
      serviceName: 'Picture Desk library',
      stdio: 'inherit',
    });
    this.#library = library;
    this.#slow.begins();
    library.on('message', (message: FromLibrary) => this.#receive(message));
    library.on('exit', (code) => this.#libraryGone(library, code));
    if (this.#decoderWanted) this.#startDecoder();
  }

  /** The decoder waits for the page: on a small machine a third process at the start would hold the first photographs up. */
  startDecoder(): void {
    if (this.#decoderWanted) return;
    this.#decoderWanted = true;
    this.#startDecoder();
  }

  #startDecoder(): void {
    const old = this.#decoder;
    this.#decoder = null;
    old?.kill();
    const decoder = utilityProcess.fork(this.#options.decoderScript, [], {
      serviceName: 'Picture Desk decoder',
      // A decoder that runs away must not take the machine's memory. Its heap is made before it reads Node's own words for this.
      execArgv: [`--js-flags=${DECODER_HEAP}`],
      // Many small arenas keep decoded pictures' memory long after they are gone.
      env: { ...process.env, MALLOC_ARENA_MAX: '2' },
      stdio: 'inherit',
    });
    const { port1, port2 } = new MessageChannelMain();
    decoder.postMessage({ kind: 'port' }, [port1]);
    this.#library?.postMessage({ kind: 'decoder-port' }, [port2]);
    decoder.on('exit', (code) => {
      if (this.#closing || this.#decoder !== decoder) return;
      this.#options.log.write({ level: 'warn', part: 'decoder', what: 'ended', facts: { code } });
      this.#decoder = null;
      this.#library?.postMessage({ kind: 'decoder-gone' });
      // A hostile file may take the decoder down at any time; the library quarantines it, so starting again always ends.
      setTimeout(() => this.#closing || this.#decoder !== null || this.#startDecoder(), 50);
    });
    this.#decoder = decoder;
  }

  #receive(message: FromLibrary): void {
    this.#slow.heard();
    if (message.kind === 'answer') {
      this.#waiting.get(message.seq)?.({ ...message.answer, order: this.#nextOrder() });
      this.#waiting.delete(message.seq);
    } else if (message.kind === 'event') {
      this.#options.onEvent(message.name, message.payload, this.#nextOrder(), message.origin ?? null);
    } else if (message.kind === 'log') {
      this.#options.log.write(message.entry);
    } else if (message.kind === 'held') {
      this.#options.onHeld(message.owner);
    } else if (message.kind === 'pictures') {
      this.#options.onPictures(message.folder);
    } else if (message.kind === 'opened-late') {
      this.#options.onOpenedLate();
    } else if (message.kind === 'restart-decoder') {
      this.#library?.postMessage({ kind: 'decoder-gone' });
      this.#startDecoder();
    }
  }

  #libraryGone(library: UtilityProcess, code: number): void {
    if (this.#library !== library) return;
    this.#library = null;
    this.#slow.heard();
    if (!this.#closing) this.#options.log.write({ level: 'error', part: 'library', what: 'ended', facts: { code } });
    for (const answer of this.#waiting.values()) answer({ ok: false, failure: GONE, order: this.#nextOrder() });
    this.#waiting.clear();
    if (this.#closing) return;
    if (!this.#mayRestart()) {
      const message = 'The library process keeps stopping.';
      const wayOut = 'Close Picture Desk and start it again; your library file is untouched.';
      this.#options.onEvent('notice', { tone: 'error', message, wayOut }, this.#nextOrder(), null);
      return;
    }
    this.#startLibrary();
    this.#options.onEvent('library.restarted', null, this.#nextOrder(), null);
  }

  #mayRestart(): boolean {
    const now = Date.now();
    this.#deaths = [...this.#deaths.filter((at) => now - at < 60_000), now];
    return this.#deaths.length <= MOST_RESTARTS;
  }
}
