/** The library of a window, taken and opened, and what the window asks first of all: all that is loaded before the rest of its desk. */
import { systemClock } from '../desk/clock.ts';
import { viewStore } from '../sqlite/desk/view-store.ts';
import type { HoldOptions } from '../sqlite/library/library-lock.ts';
import { type LibrarySession, openSession } from '../sqlite/library/session.ts';

/** A window waits for its library as long as it is open; what it says meanwhile is its process's matter. */
const HOLD = { waitForCommand: Number.POSITIVE_INFINITY, waitForWindow: Number.POSITIVE_INFINITY };

export interface WindowSessionParts {
  readonly libraryFile: string;
  /** The window's profile folder, named to other windows that want the same library. */
  readonly profile: string;
  /** Somebody else has the library: it is waited for. */
  readonly onWaiting: HoldOptions['onWaiting'];
  /** No desk could be made of it for its pages' sake. @default false */
  readonly isDoubted?: boolean;
}

/** Takes and opens the library; a damaged one is put aside, and said by the desk that is made on it. */
export function openWindowSession(parts: WindowSessionParts): Promise<LibrarySession> {
  const { libraryFile, profile, onWaiting, isDoubted = false } = parts;
  const claim = { program: 'window', doing: null, profile } as const;
  return openSession(libraryFile, claim, { ...HOLD, onWaiting, isDoubted, now: systemClock.now(), verify: 'later' });
}

/** What the window remembers, read without a desk; null where it cannot be read: the desk then has the words for it. */
export function rememberedView({ db }: LibrarySession): Readonly<Record<string, unknown>> | null {
  try {
    return viewStore(db).load();
  } catch {
    return null;
  }
}
