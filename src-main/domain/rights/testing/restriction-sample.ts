/** The form of a sample restriction: words, where they are, and what must be read in them; read by tests only. */
import type { NewsMetadata } from '../../metadata.ts';

/** The day on which every sample photograph was taken: what a date without year is measured by. */
export const TAKEN = '2036-11-20';

/**
 * `embargo@2036-12-02T00:01Z`, `embargo@?` (no moment to be read), `expiry@…`, `expiry~14d`, `out:UK,IRELAND`,
 * `only:GERMANY`, or a kind alone; in reading order, `;` between; empty where nothing restricts.
 */
export type Sample = readonly [words: string, read: string, field?: keyof NewsMetadata];
