// The most memory that this process has used at once.
import { existsSync, readFileSync } from 'node:fs';

const STATUS = '/proc/self/status';

/** Megabytes. On Linux not by getrusage: its mark starts at whatever the parent used when it forked us. */
export function peakMegabytes(): number {
  const peak = existsSync(STATUS) ? /VmHWM:\s+(\d+) kB/.exec(readFileSync(STATUS, 'utf8'))?.[1] : undefined;
  return (peak == null ? process.resourceUsage().maxRSS : Number(peak)) / 1024;
}
