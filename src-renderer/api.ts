/** The only file that touches the bridge to the other processes: typed calls, typed events, image addresses. */
import type { Answer, CallArgs, CallName, CallResult, EventName, Events } from '../src-main/contract/api.ts';
import type { Failure } from '../src-main/domain/failure.ts';
import type { ImageSize, PhotoId } from '../src-main/domain/photo.ts';

interface DeskBridge {
  call(name: string, args: unknown): Promise<Answer<unknown>>;
  subscribe(event: string, listener: (detail: unknown) => void): () => void;
}

declare global {
  interface Window {
    readonly desk: DeskBridge;
  }
}

/** A refused call, as an error that carries the failure's own words. */
export class CallFailed extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.message);
    this.name = 'CallFailed';
    this.failure = failure;
  }
}

type Optional<N extends CallName> = undefined extends CallArgs<N> ? [args?: CallArgs<N>] : [args: CallArgs<N>];

/** Calls the shell or the library; rejects only with `CallFailed`. */
export async function call<N extends CallName>(name: N, ...[args]: Optional<N>): Promise<CallResult<N>> {
  const answer = (await window.desk.call(name, args ?? null)) as Answer<CallResult<N>>;
  if (answer.ok) return answer.value;
  throw new CallFailed(answer.failure);
}

/** Hears an event until the returned function is called. */
export function subscribe<E extends EventName>(event: E, listener: (detail: Events[E]) => void): () => void {
  return window.desk.subscribe(event, (detail) => listener(detail as Events[E]));
}

/** Address of a photograph's picture; `version` changes whenever the picture behind it does. */
export function imageAddress(size: ImageSize, photoId: PhotoId, version: number): string {
  return `photo://${size}/${photoId}?v=${version}`;
}
