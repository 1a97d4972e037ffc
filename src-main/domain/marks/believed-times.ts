/** Which of two marks is later, by the clocks that wrote them: a clock that runs far ahead must not always win. */
import type { SaidBlock, SaidTimes } from './said-block.ts';

/** The clocks of several desks may differ by this much; what is said to be later than this from now is not believed. */
export const CLOCKS_APART_MS = 2 * 60 * 1000;

/** The latest moment that is believed at `now`; both in milliseconds. */
export function latestBelieved(now: number): number {
  return now + CLOCKS_APART_MS;
}

/**
 * Without moments after `latest`: an entry whose time is one counts as words without their own time, and a date that is
 * one as the time at which the file was written.
 */
export function believedBlock(block: SaidBlock, latest: number): SaidBlock {
  const { times, stated, ...rest } = block;
  const kept = times === undefined ? undefined : believedTimes(times, latest);
  return {
    ...rest,
    modifiedMs: Math.min(block.modifiedMs, latest),
    stated: isAfter(stated, latest) ? writtenAt(block, latest) : stated,
    ...(kept === undefined || Object.keys(kept).length === 0 ? {} : { times: kept }),
  };
}

export function isAfter(stated: string | null | undefined, latest: number): boolean {
  return Date.parse(stated ?? '') > latest;
}

function believedTimes(times: SaidTimes, latest: number): SaidTimes {
  return Object.fromEntries(Object.entries(times).filter(([, { at }]) => at <= latest));
}

function writtenAt({ modifiedMs }: SaidBlock, latest: number): string | null {
  return modifiedMs > 0 ? new Date(Math.min(modifiedMs, latest)).toISOString() : null;
}
