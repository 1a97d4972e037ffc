/** What can be known of a process by its id, and how often a lock's holder must show that it is alive. */
import { readFileSync, statfsSync } from 'node:fs';

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}

/** Boot and clock tick at which the process began: with its number it names one process forever. Null where the system has no such file. */
export function processStart(pid: number): string | null {
  try {
    // The name of the program is in brackets and may hold anything; the start is the 20th word after it.
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
    return `${boot} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return null;
  }
}

/** Linux's numbers of file systems on disks of this machine, whose locks are the kernel's own. */
const LOCAL = new Set([0xef53, 0x58465342, 0x9123683e, 0x01021994, 0x794c7630, 0x2fc12fc1, 0x52654973, 0xf2f52010]);
const ON_A_SHARE_MS = 3_000;
const ON_A_DISK_MS = 60_000;

/** Milliseconds between two signs of life of a holder whose library lies in `folder`. */
export function beatEvery(folder: string): number {
  try {
    return process.platform === 'linux' && LOCAL.has(statfsSync(folder).type) ? ON_A_DISK_MS : ON_A_SHARE_MS;
  } catch {
    return ON_A_SHARE_MS;
  }
}
