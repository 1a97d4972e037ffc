/** Counts, plurals and sizes in words: the one place that knows how English writes them. */

const rules = new Intl.PluralRules('en-GB');

/**
 * A whole number as it is printed: `1,234`. Grouped here and not by `Intl.NumberFormat`, whose first use in a process loads its
 * tables for 35 ms (measured on Node 24), longer than a scan of a small folder; a test holds the two equal.
 */
export function numbered(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** What the count takes: `plural(1, 'is', 'are')` is `is`. */
export function plural<T>(count: number, one: T, other: T): T {
  return rules.select(count) === 'one' ? one : other;
}

/** `1 photograph`, `2,000 photographs`; a noun with another plural gives it: `counted(2, 'entry', 'entries')`. */
export function counted(count: number, one: string, other = `${one}s`): string {
  return `${numbered(count)} ${plural(count, one, other)}`;
}

/** Sizes of files and space as disks are sold, in powers of 1,000: `980 bytes`, `1.2 MB`, `24 GB`. `bytes` is 0 or more. */
export function bytesInWords(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}
