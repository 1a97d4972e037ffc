/** Notices (failures, warnings, closing sentences), and what screen readers hear. */
import type { Events } from '../../../src-main/contract/events.ts';
import { failureOf, wayOutOf } from '../../../src-main/domain/failure.ts';
import { CallFailed, call, subscribe } from '../api.ts';
import { createStore } from '../store.ts';

export interface ShownNotice {
  readonly id: number;
  readonly tone: 'info' | 'warn' | 'error';
  readonly message: string;
  readonly subject: string | null;
  readonly wayOut: string | null;
  /** A later notice about the same takes its place. */
  readonly about: string | null;
  /** What can be done about it at once. */
  readonly actions: NonNullable<Events['notice']['actions']>;
}

export const notices = createStore<readonly ShownNotice[]>([]);
/** The last sentence for screen readers; `count` makes a repeated sentence a new one. */
export const spoken = createStore<{ readonly text: string; readonly count: number }>({ text: '', count: 0 });

let nextId = 1;
const KEPT = 4;
const INFO_SHOWN_FOR_MS = 6_000;

export function notify(
  tone: ShownNotice['tone'],
  message: string,
  wayOut: string | null = null,
  subject: string | null = null,
  about: string | null = null,
  actions: ShownNotice['actions'] = [],
): void {
  const isSame = (notice: ShownNotice): boolean =>
    notice.message === message || (about !== null && notice.about === about);
  for (const same of notices.get().filter(isSame)) dismiss(same.id);
  const notice: ShownNotice = { id: nextId, tone, message, subject, wayOut, about, actions };
  nextId += 1;
  notices.set((list) => [...list.slice(1 - KEPT), notice]);
  if (tone === 'info') window.setTimeout(() => dismiss(notice.id), INFO_SHOWN_FOR_MS);
}

export function dismiss(id: number): void {
  notices.set((list) => list.filter((notice) => notice.id !== id));
}

/** What was told about that is not so any more. */
export function dismissAbout(about: string): void {
  notices.set((list) => list.filter((notice) => notice.about !== about));
}

/** Does what a notice offers; what the notice said is settled by that. */
export function act(notice: ShownNotice, action: ShownNotice['actions'][number]): void {
  dismiss(notice.id);
  attempt(() => call(action.call));
}

/** Says a sentence to screen readers only. */
export function say(text: string): void {
  spoken.set((before) => ({ text, count: before.count + 1 }));
}

/** Shows a failure with file, reason and way out; a cancelled step is no news. */
export function notifyFailure(error: unknown): void {
  if (error instanceof CallFailed) {
    const { failure } = error;
    if (failure.kind === 'cancelled') return;
    notify('error', failure.message, wayOutOf(failure), failure.subject);
    return;
  }
  notify('error', error instanceof Error ? error.message : String(error), wayOutOf(failureOf(error)));
}

/** Runs an action that nobody waits for; what goes wrong becomes a notice. */
export function attempt(action: () => Promise<unknown> | undefined | unknown): void {
  void (async () => {
    try {
      await action();
    } catch (error) {
      notifyFailure(error);
    }
  })();
}

export function startNotices(): void {
  subscribe('notice', ({ tone, message, wayOut, about, actions }) =>
    notify(tone, message, wayOut, null, about ?? null, actions ?? []),
  );
}
