/** Commands that were run from the palette, the last first; remembered. */
import { recall, remember } from '../../../shared/window/view.ts';

const KEPT = 6;
let used: readonly string[] | null = null;

export function usedLast(): readonly string[] {
  if (used === null) {
    const kept = recall('recentCommands');
    used = Array.isArray(kept) ? kept.filter((id): id is string => typeof id === 'string').slice(0, KEPT) : [];
  }
  return used;
}

export function noteUsed(id: string): void {
  used = [id, ...usedLast().filter((one) => one !== id)].slice(0, KEPT);
  remember('recentCommands', used);
}
