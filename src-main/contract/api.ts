/** The one contract between the window and the rest: every call with its validated arguments and its reply, every event. */
import type { z } from 'zod';
import type { ChangedRows } from '../domain/changed-rows.ts';
import type { Failure } from '../domain/failure.ts';
import { ARTICLE_CALLS } from './article-calls.ts';
import type { ReplyOf } from './call.ts';
import { EXPORT_CALLS } from './export-calls.ts';
import { LIBRARY_CALLS } from './library-calls.ts';
import { LOUPE_WINDOW_CALLS } from './loupe-window-calls.ts';
import { METADATA_CALLS } from './metadata-calls.ts';
import { PHOTOGRAPH_CALLS } from './photograph-calls.ts';
import { PROGRAM_CALLS } from './program-calls.ts';
import { STATIONERY_CALLS } from './stationery-calls.ts';
import { WRITING_CALLS } from './writing-calls.ts';

export type { Finding, Override } from '../domain/finding.ts';
export type { ReplyOf } from './call.ts';
export type { EventName, Events } from './events.ts';
export * from './internal-calls.ts';
export type { LoupeLook } from './loupe-window-calls.ts';
export { type PhotoQuery, type PhotoQueryInput, photoQuery } from './photo-query.ts';

/** REGISTRY: what the window may ask. A new call is a line in its part's file; the compiler names the handler that is missing. */
export const API = {
  ...PHOTOGRAPH_CALLS,
  ...METADATA_CALLS,
  ...STATIONERY_CALLS,
  ...ARTICLE_CALLS,
  ...WRITING_CALLS,
  ...EXPORT_CALLS,
  ...PROGRAM_CALLS,
  ...LIBRARY_CALLS,
  ...LOUPE_WINDOW_CALLS,
} as const;

export type Api = typeof API;
export type CallName = keyof Api;
export type CallArgs<N extends CallName> = z.input<Api[N]['args']>;
export type CheckedArgs<N extends CallName> = z.output<Api[N]['args']>;
export type CallResult<N extends CallName> = ReplyOf<Api[N]['result']>;
/** What comes with every answer and event of the library, besides what was asked for. */
export interface Told {
  /** Counts up with each answer and event in the order in which the library gave them, however late they come. */
  readonly order: number;
}
/** How every call answers: a value or a failure as data, and the rows that the call changed; a call never rejects. */
export type Answer<T> = (
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure }
) & { readonly changed?: ChangedRows } & Partial<Told>;
