/** Messages between the decoder and its client; plain data, so that any channel carries them. */
import type { Failure } from '../domain/failure.ts';

export type ToDecoder =
  | {
      readonly kind: 'job';
      readonly seq: number;
      readonly job: string;
      readonly args: unknown;
      readonly insists: boolean;
    }
  | { readonly kind: 'abort'; readonly seq: number }
  | { readonly kind: 'close' };

export type FromDecoder =
  /** A job of many files goes on. */
  | { readonly kind: 'alive'; readonly seq: number }
  /** Something of a long job, before its end. */
  | { readonly kind: 'part'; readonly seq: number; readonly value: unknown }
  /** `hasGrown`: the process holds more memory than its work explains, and would be better started afresh. */
  | { readonly kind: 'done'; readonly seq: number; readonly value: unknown; readonly hasGrown?: boolean }
  /** What the process holds already leaves no room for this job: a fresh one has it. */
  | { readonly kind: 'full'; readonly seq: number }
  | { readonly kind: 'failed'; readonly seq: number; readonly failure: Failure };

/** One end of a channel: a forked process, a MessagePort of Electron or of Node. */
export interface DecoderPort {
  post(message: ToDecoder): void;
  onMessage(receive: (message: FromDecoder) => void): void;
  /** The other side is gone, for whatever reason. */
  onClosed(closed: () => void): void;
  /** Ends the other side at once, whatever it is doing. */
  kill(): void;
}
