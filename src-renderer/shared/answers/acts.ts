/** Sends every change to the library: one call at a time, in the order of the keys. */
import type { CallArgs, CallName, CallResult } from '../../../src-main/contract/api.ts';
import { ask, CallFailed, type Replied } from '../api.ts';
import { startSaves } from './saves.ts';

/** What is shown of an act before it is answered. */
interface Shown {
  end(order?: number): void;
}

interface Acting {
  /** Ends with the act. With `keep` what it shows stays over answers that are older than its own. */
  readonly shown?: Shown;
  readonly keep?: boolean;
}

/** Once more they change nothing: where the library stopped while it did them, they are done again when it is back. */
const AGAIN: ReadonlySet<CallName> = new Set<CallName>([
  'marks.set',
  'marks.takeFromFiles',
  'stacks.keep',
  'arrangement.move',
  'articles.edit',
  'pictures.edit',
  'pictures.editMany',
  'pictures.move',
  'pictures.signOff',
  'metadata.edit',
]);
/** Pauses before an act is done again, in ms; a library that stopped is started again at once and answers when it is open. */
const BACK_MS = [200, 1_000, 3_000];

let last: Promise<unknown> = Promise.resolve();

/** Runs when everything before it has been answered, and holds up what comes after it. */
function inTurn<T>(run: () => Promise<T>): Promise<T> {
  const mine = last.then(run);
  last = mine.catch(() => undefined);
  return mine;
}

/** Changes something; what is being typed is written first, so that undo takes things back in the order they were done. */
export async function act<N extends CallName>(name: N, args: CallArgs<N>, acting: Acting = {}): Promise<CallResult<N>> {
  return (await actAt(name, args, acting)).value;
}

/** The same with the place of its answer among all answers. */
export function actAt<N extends CallName>(
  name: N,
  args: CallArgs<N>,
  acting: Acting = {},
): Promise<Replied<CallResult<N>>> {
  startSaves();
  return inTurn(() => send(name, args, acting));
}

async function send<N extends CallName>(
  name: N,
  args: CallArgs<N>,
  { shown, keep }: Acting,
): Promise<Replied<CallResult<N>>> {
  for (let tries = 0; ; tries += 1) {
    try {
      const reply = await ask(name, args);
      shown?.end(keep === true ? reply.order : undefined);
      return reply;
    } catch (error) {
      const stopped = error instanceof CallFailed && error.failure.kind === 'busy';
      const pause = BACK_MS[tries];
      if (stopped && AGAIN.has(name) && pause !== undefined) {
        await new Promise((resolve) => setTimeout(resolve, pause));
        continue;
      }
      shown?.end();
      throw error;
    }
  }
}

/** Answers when everything that was pressed so far has been answered. */
export async function untilActed(): Promise<void> {
  await last;
}

/** Questions of which only the newest matters: a newer one cancels the one before, whose asker gets null. */
export function newest(): <T>(question: (signal: AbortSignal) => Promise<T>) => Promise<T | null> {
  let asking: AbortController | null = null;
  return async (question) => {
    asking?.abort();
    const mine = new AbortController();
    asking = mine;
    try {
      const answer = await question(mine.signal);
      return asking === mine ? answer : null;
    } catch (error) {
      if (asking === mine) throw error;
      return null;
    }
  };
}
