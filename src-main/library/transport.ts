/** Speaks with the shell: calls come in, answers and events go out; a thrown error leaves as data, never as a crash. */
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
import { DeskError, failureOf } from '../domain/failure.ts';

type LibraryCall = { [N in CallName]: (typeof API)[N]['at'] extends 'library' ? N : never }[CallName];

/** A handler for every call that the library answers; a missing one does not compile. */
export type Handlers = {
  readonly [N in LibraryCall]: (args: CheckedArgs<N>) => CallResult<N> | Promise<CallResult<N>>;
} & {
  readonly [N in InternalName]: (args: InternalArgs<N>) => InternalResult<N> | Promise<InternalResult<N>>;
};

export type Emit = <E extends EventName>(name: E, payload: Events[E]) => void;

export interface Port {
  postMessage(message: unknown): void;
}

/** Answers one call; `name` comes from the shell, which has already checked it against the contract. `explain` puts what is thrown into words. */
export async function answer(
  handlers: Handlers,
  name: string,
  args: unknown,
  explain: (error: unknown) => unknown = (error) => error,
): Promise<Answer<unknown>> {
  try {
    const handler = (handlers as Readonly<Record<string, ((args: never) => unknown) | undefined>>)[name];
    if (handler === undefined)
      throw new DeskError('wrong-use', `Expected a call that the library answers, found ${name}.`);
    return { ok: true, value: (await handler(args as never)) ?? null };
  } catch (thrown) {
    const error = explain(thrown);
    if (!(error instanceof DeskError) && (error as Error | null)?.name !== 'AbortError')
      console.error(`library: ${name}:`, error);
    return { ok: false, failure: failureOf(error) };
  }
}

/** Events to the window, through the shell. */
export function emitter(port: Port): Emit {
  return (name, payload) => port.postMessage({ kind: 'event', name, payload });
}
