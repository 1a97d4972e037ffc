/** Stacks in the contact sheet: what is stacked, which are open, and what is done with a whole stack. */
import type { PhotoId } from '../../../src-main/domain/photo.ts';
import type { StackKind } from '../../../src-main/domain/stacks/stack.ts';
import { act } from '../answers/acts.ts';
import { call } from '../api.ts';
import { holdingKeys } from '../window/held-keys.ts';
import { said } from '../window/last-step.ts';
import { attempt, notifyFailure, say } from '../window/notices.ts';
import { setView, view } from '../window/view.ts';
import { library, refreshPhotos, setOpenStacks } from './library.ts';
import { showOnRows } from './rows.ts';
import { chosen, select, selection } from './selection.ts';
import type { StackRun } from './stack-runs.ts';
import { STACK_WORDS } from './words.ts';

/** The stack of the focused photograph. */
export function focusedStack(): StackRun | null {
  const { focus } = selection.get();
  return focus === null ? null : library.get().stacks.of(focus);
}

export function isOpen(stack: number): boolean {
  const { open } = library.get();
  return open === 'all' || open.has(stack);
}

/** Frames that are behind these photographs in closed stacks. */
export function behind(ids: readonly PhotoId[]): number {
  const { stacks } = library.get();
  if (stacks.isEmpty) return 0;
  return ids.reduce((sum, id) => {
    const run = stacks.of(id);
    return run === null || run.cover !== id || isOpen(run.stack) ? sum : sum + run.members.length - 1;
  }, 0);
}

/** These photographs, and for a cover of a closed stack all that is behind it. */
export function withBehind(ids: readonly PhotoId[]): readonly PhotoId[] {
  const { stacks } = library.get();
  return ids.flatMap((id) => {
    const run = stacks.of(id);
    return run === null || run.cover !== id || isOpen(run.stack) ? [id] : run.members;
  });
}

export async function stackBy(kind: 'off' | StackKind): Promise<void> {
  setView({ stacks: kind });
  setOpenStacks(new Set());
  await refreshPhotos();
  const { stacks, photographs } = library.get().stacks.count();
  if (kind === 'off') say(STACK_WORDS.off);
  else say(stacks === 0 ? STACK_WORDS.none[kind] : STACK_WORDS.shown(kind, photographs, stacks));
}

/** The same command takes it off again. */
export function toggleStacks(kind: StackKind): Promise<void> {
  return stackBy(view.get().stacks === kind ? 'off' : kind);
}

/** Makes one stack of the chosen photographs, with what is behind them; shown at once, also where no stacks were. */
export function stackChosen(): Promise<void> {
  return holdingKeys(makeStack());
}

async function makeStack(): Promise<void> {
  const ids = withBehind(chosen());
  if (ids.length < 2) {
    say(STACK_WORDS.selectTwo);
    return;
  }
  const { label } = await act('stacks.make', { ids: [...ids] });
  said(label);
  say(label);
  if (view.get().stacks === 'off') setView({ stacks: 'own' });
  await refreshPhotos();
  const cover = ids.map((id) => library.get().stacks.of(id)?.cover).find((id) => id !== undefined);
  if (cover !== undefined) select([cover], cover);
}

/** Takes the stacks of the chosen photographs apart. */
export function unstackChosen(): Promise<void> {
  return holdingKeys(unmakeStacks());
}

async function unmakeStacks(): Promise<void> {
  const kind = view.get().stacks;
  if (kind === 'off') return;
  const { stacks } = library.get();
  const ids = [...new Set(chosen().flatMap((id) => stacks.of(id)?.members ?? []))];
  if (ids.length === 0) return;
  const { label } = await act('stacks.unmake', { ids, kind });
  said(label);
  say(label);
  await refreshPhotos();
  select(ids, ids[0] ?? null);
}

export async function openStack(run: StackRun, open: boolean): Promise<void> {
  const before = library.get().open;
  const stacks = new Set(before === 'all' ? library.get().stacks.stacks() : before);
  if (open) stacks.add(run.stack);
  else stacks.delete(run.stack);
  setOpenStacks(stacks);
  await refreshPhotos();
  say(open ? STACK_WORDS.opened(run.members.length) : STACK_WORDS.closed(run.members.length));
}

export async function toggleStack(run: StackRun | null = focusedStack()): Promise<void> {
  if (run !== null) await openStack(run, !isOpen(run.stack));
}

export async function toggleAllStacks(): Promise<void> {
  const { stacks, open } = library.get();
  const anyClosed = open !== 'all' && stacks.stacks().some((stack) => !open.has(stack));
  setOpenStacks(anyClosed ? 'all' : new Set());
  await refreshPhotos();
  say(anyClosed ? STACK_WORDS.allOpened : STACK_WORDS.allClosed);
}

/** Opens the stack: what is selected is what is seen. */
export async function selectStack(): Promise<void> {
  const run = focusedStack();
  if (run === null) return;
  if (!isOpen(run.stack)) await holdingKeys(openStack(run, true));
  select(run.members, selection.get().focus);
  say(STACK_WORDS.selected(run.members.length));
}

/** Goes to the frame that the hint names; where it names none, says why. Marks nothing: the next key means that frame, and waits for it. */
export function goToBest(): Promise<void> {
  return holdingKeys(lookForBest());
}

async function lookForBest(): Promise<void> {
  const run = focusedStack();
  if (run === null) return;
  const { words, photoId } = await call('stacks.hint', { ids: [...run.members] });
  if (photoId !== null) {
    if (!isOpen(run.stack)) await openStack(run, true);
    select([photoId], photoId);
  }
  say(words);
}

/** One step for the whole stack: the focused frame is picked, the others are rejected, the stack closes, and what follows it comes up. */
export function keepOfStack(): void {
  const run = focusedStack();
  const { focus } = selection.get();
  if (run === null || focus === null) return;
  const rest = run.members.filter((id) => id !== focus);
  const shown = [showOnRows([focus], { pick: 'pick' }), showOnRows(rest, { pick: 'reject' })];
  const all = {
    end: (order?: number): void => {
      for (const one of shown) one.end(order);
    },
  };
  act('stacks.keep', { keep: [focus], rest }, { shown: all, keep: true }).then(({ label }) => {
    said(label);
    say(label);
  }, notifyFailure);
  const next = after(run);
  if (next !== null) select([next], next);
  if (isOpen(run.stack)) attempt(() => openStack(run, false));
}

/** The photograph that follows the stack in view; null where the stack is the last. */
function after(run: StackRun): PhotoId | null {
  const { positions } = library.get();
  return positions.at(Math.max(...run.members.map((id) => positions.indexOf(id))) + 1);
}

/** Photographs that are behind a cover are brought to light before they are selected. */
export async function reveal(ids: readonly PhotoId[]): Promise<void> {
  const { positions, stacks, open } = library.get();
  const hidden = ids.filter((id) => !positions.has(id)).flatMap((id) => stacks.of(id) ?? []);
  if (hidden.length === 0 || open === 'all') return;
  setOpenStacks(new Set([...open, ...hidden.map(({ stack }) => stack)]));
  await refreshPhotos();
}
