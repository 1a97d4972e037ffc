/** Messages between the library and the shell: calls in, answers and events out; an error is returned as data. */
import type {
  Answer,
  API,
  CallName,
  CallResult,
  CheckedArgs,
  EventName,
  Events,
  InternalArgs,
  InternalName,
  InternalResult,
} from '../contract/api.ts';
import type { ChangedRows } from '../domain/changed-rows.ts';
import { DeskError, failureOf } from '../domain/failure.ts';
import { type Collected, collectingInto } from './changed-rows.ts';

type LibraryCall = { [N in CallName]: (typeof API)[N]['at'] extends 'library' ? N : never }[CallName];

/** A handler for every call that the library answers; a missing one does not compile. */
export type Handlers = {
  readonly [N in LibraryCall]: (args: CheckedArgs<N>, call?: Call) => CallResult<N> | Promise<CallResult<N>>;
} & {
  readonly [N in InternalName]: (args: InternalArgs<N>, call?: Call) => InternalResult<N> | Promise<InternalResult<N>>;
};

/** What a handler may want to know of the call besides its arguments. */
export interface Call {
  /** Aborts when the asker wants no answer any more. */
  readonly signal: AbortSignal;
}

export type Emit = <E extends EventName>(name: E, payload: Events[E]) => void;

const NEVER: AbortSignal = new AbortController().signal;

/**
 * Answers one call; `name` comes from the shell, which has already checked it against the contract. The rows that it changed
 * go with the answer, also where it failed half way. `explain` puts what is thrown into words.
 */
export async function answer(
  handlers: Handlers,
  name: string,
  args: unknown,
  { signal = NEVER, rows = () => null, explain = (error) => error, trouble = () => undefined }: Answering = {},
): Promise<Answer<unknown>> {
  const collected: Collected = { changes: [], listed: new Set() };
  const found = await collectingInto(collected, () => outcome(handlers, name, args, { signal }, explain, trouble));
  const changed = rows(collected);
  return changed === null ? found : { ...found, changed };
}

export interface Answering {
  readonly signal?: AbortSignal;
  readonly rows?: (of: Collected) => ChangedRows | null;
  readonly explain?: (error: unknown) => unknown;
  /** Told of every call that failed, in the error's own shape, for the log. */
  readonly trouble?: (error: unknown) => void;
}

async function outcome(
  handlers: Handlers,
  name: string,
  args: unknown,
  call: Call,
  explain: (error: unknown) => unknown,
  trouble: (error: unknown) => void,
): Promise<Answer<unknown>> {
  try {
    const known = handlers as Readonly<Record<string, ((args: never, call: Call) => unknown) | undefined>>;
    const handler = Object.hasOwn(known, name) ? known[name] : undefined;
    if (handler === undefined) throw new DeskError('wrong-use', `The library answers no call named ${name}.`);
    call.signal.throwIfAborted();
    return { ok: true, value: (await handler(args as never, call)) ?? null };
  } catch (thrown) {
    const error = explain(thrown);
    const failure = failureOf(error);
    if (failure.kind === 'unexpected') console.error(`library: ${name}:`, error);
    if (failure.kind !== 'cancelled') trouble(error);
    return { ok: false, failure };
  }
}
