/** The only file that touches the bridge to the other processes: typed calls, typed events, image addresses. */
import type { Answer, CallArgs, CallName, CallResult, EventName, Events } from '../../src-main/contract/api.ts';
import type { ChangedRows } from '../../src-main/domain/changed-rows.ts';
import type { Failure } from '../../src-main/domain/failure.ts';
import type { ImageSize, PhotoId } from '../../src-main/domain/photo.ts';

interface DeskBridge {
  call(name: string, args: unknown, id?: number, canCancel?: boolean): Promise<Answer<unknown>>;
  subscribe(event: string, listener: (detail: unknown, order: number) => void): () => void;
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

/** A reply with its place in the order in which the library gave answers and events. */
export interface Replied<T> {
  readonly value: T;
  readonly order: number;
}

export interface Asking {
  /** The call is a question that nobody waits for once this aborts; it then rejects as cancelled. */
  readonly signal?: AbortSignal;
}

let calls = 0;

/** Calls the shell or the library, and says where the reply is in the order of all answers; rejects only with `CallFailed`. */
export async function ask<N extends CallName>(
  name: N,
  args: CallArgs<N>,
  { signal }: Asking = {},
): Promise<Replied<CallResult<N>>> {
  calls += 1;
  const id = calls;
  if (isOver(signal)) throw new CallFailed(CANCELLED);
  const cancel = (): void => void window.desk.call('calls.cancel', { call: id });
  signal?.addEventListener('abort', cancel, { once: true });
  const answer = (await window.desk.call(name, args ?? null, id, signal !== undefined)) as Answer<CallResult<N>>;
  signal?.removeEventListener('abort', cancel);
  const order = answer.order ?? 0;
  if (answer.changed !== undefined) tell(answer.changed, order);
  if (!answer.ok) throw new CallFailed(answer.failure);
  if (isOver(signal)) throw new CallFailed(CANCELLED);
  return { value: answer.value, order };
}

const isOver = (signal: AbortSignal | undefined): boolean => signal?.aborted === true;
/** Who cancelled it is told nothing. */
const CANCELLED: Failure = { kind: 'cancelled', message: '', wayOut: null, subject: null };

/** Calls the shell or the library; rejects only with `CallFailed`. */
export async function call<N extends CallName>(name: N, ...[args]: Optional<N>): Promise<CallResult<N>> {
  return (await ask(name, args as CallArgs<N>)).value;
}

type HearsRows = (changed: ChangedRows, order: number) => void;
const hearers = new Set<HearsRows>();
let isListening = false;

/** Hears of every changed row, from whomever: before the call that changed it is answered, or as news of others. */
export function subscribeRows(hear: HearsRows): () => void {
  if (!isListening) window.desk.subscribe('rows.changed', (changed, order) => tell(changed as ChangedRows, order));
  isListening = true;
  hearers.add(hear);
  return () => {
    hearers.delete(hear);
  };
}

function tell(changed: ChangedRows, order: number): void {
  for (const hear of [...hearers]) hear(changed, order);
}

/** Hears an event until the returned function is called. */
export function subscribe<E extends EventName>(
  event: E,
  listener: (detail: Events[E], order: number) => void,
): () => void {
  return window.desk.subscribe(event, (detail, order) => listener(detail as Events[E], order));
}

/** Address of a photograph's picture; `version` changes whenever the picture behind it does. */
export function imageAddress(size: ImageSize, photoId: PhotoId, version: number): string {
  return `photo://${size}/${photoId}?v=${version}`;
}
