// The desk's own agencies: two that are written in one go are both kept, however late the answers come.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Agency } from '../../../src-main/domain/credit/agencies.ts';
import { type LateDesk, random, startLateDesk } from '../testing/late-desk.ts';

let desk: LateDesk;
let state: typeof import('./agencies.ts');
let kept: readonly Agency[];

const library = {
  answer: async (name: string, args: unknown) => {
    if (name === 'agencies.set') kept = (args as { agencies: readonly Agency[] }).agencies;
    return { ok: true, value: { agencies: kept, isOwn: true, faults: [] } } as const;
  },
};
const named = (name: string): Agency => ({ name, aliases: [] });
const add = (name: string): Promise<void> => state.setAgencies([...state.agencies.get().agencies, named(name)]);
const names = (): readonly string[] => state.agencies.get().agencies.map(({ name }) => name);

beforeEach(async () => {
  vi.resetModules();
  vi.useFakeTimers();
  kept = [named('AFP')];
  desk = startLateDesk(library, 400, random(7));
  state = await import('./agencies.ts');
  void state.startAgencies();
  await vi.advanceTimersByTimeAsync(1_000);
});
afterEach(() => vi.useRealTimers());

test('three agencies added in one go are all in the list, at once and in the end', async () => {
  for (const name of ['Alfa', 'Bravo', 'Carta']) {
    void add(name);
    await vi.advanceTimersByTimeAsync(40);
  }
  expect(names()).toEqual(['AFP', 'Alfa', 'Bravo', 'Carta']);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(names()).toEqual(['AFP', 'Alfa', 'Bravo', 'Carta']);
  expect(kept.map(({ name }) => name)).toEqual(names());
});

test('a refused list is not shown as if it were kept', async () => {
  desk.refuse = (name) =>
    name === 'agencies.set'
      ? { ok: false, failure: { kind: 'no-space', message: 'The disk is full.', wayOut: null, subject: null } }
      : null;
  const adding = add('Alfa').catch((error: Error) => error.message);
  expect(names()).toEqual(['AFP', 'Alfa']);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await adding).toBe('The disk is full.');
  expect(names()).toEqual(['AFP']);
});
