// The form of a selection: typing ticks, what is typed while it is written stays ticked, a refused write loses nothing.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type LateDesk, random, startLateDesk } from '../../../shared/testing/late-desk.ts';

let desk: LateDesk;
let many: typeof import('./many.ts');
let form: typeof import('./form.ts')['form'];
let notices: typeof import('../../../shared/window/notices.ts')['notices'];
let written: { readonly photoIds: readonly number[]; readonly edits: unknown }[] = [];

const COMMON = {
  headline: { value: 'Ashby rows', mixed: false },
  city: { value: '', mixed: true, filled: 2 },
};
const library = {
  answer: async (name: string, args: unknown) => {
    if (name === 'metadata.common') return { ok: true, value: COMMON } as const;
    if (name === 'metadata.edit') {
      written.push(args as (typeof written)[number]);
      return { ok: true, value: { label: 'Headline: 2 photographs', changed: 2, left: [] } } as const;
    }
    return { ok: true, value: null } as const;
  },
};
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(3_000);
const select = (...ids: readonly number[]): void => {
  form.patch({ ids: Uint32Array.from(ids), mode: 'many' } as never);
  many.beginMany();
};

beforeEach(async () => {
  vi.resetModules();
  vi.useFakeTimers();
  written = [];
  desk = startLateDesk(library, 100, random(4));
  many = await import('./many.ts');
  ({ form } = await import('./form.ts'));
  ({ notices } = await import('../../../shared/window/notices.ts'));
  select(4, 9);
  void many.readCommon();
  await settle();
});
afterEach(() => vi.useRealTimers());

test('a tick begins with the common value, typing ticks, and a tick taken away writes nothing', async () => {
  many.tick('headline', true);
  many.typeMany('city', 'Ashby');
  expect(many.many.get().ticked).toEqual({
    headline: { text: 'Ashby rows', way: 'replace' },
    city: { text: 'Ashby', way: 'replace' },
  });
  many.tick('headline', false);
  void many.writeMany();
  await settle();
  expect(written).toMatchObject([{ photoIds: [4, 9], edits: [{ field: 'city', way: 'replace', value: 'Ashby' }] }]);
  expect(many.many.get()).toMatchObject({ ticked: {}, isWriting: false });
});

test('words over the file’s replace them: typing ends “back to the file’s”', () => {
  many.setWay('headline', 'file');
  many.typeMany('headline', 'A boat');
  expect(many.many.get().ticked.headline).toEqual({ text: 'A boat', way: 'replace' });
});

test('what is typed while it is written stays ticked, and a second Enter writes nothing twice', async () => {
  many.typeMany('headline', 'A boat');
  void many.writeMany();
  void many.writeMany();
  await vi.advanceTimersByTimeAsync(1);
  many.typeMany('headline', 'A boat leaves');
  await settle();
  expect(written).toHaveLength(1);
  expect(many.many.get().ticked).toEqual({ headline: { text: 'A boat leaves', way: 'replace' } });
});

test('a refused write keeps every tick', async () => {
  many.typeMany('headline', 'A boat');
  desk.refuse = (name) =>
    name === 'metadata.edit'
      ? { ok: false, failure: { kind: 'no-space', message: 'The disk is full.', wayOut: null, subject: null } }
      : null;
  const refused = many.writeMany().catch((error: Error) => error.message);
  await settle();
  expect(await refused).toBe('The disk is full.');
  expect(many.many.get()).toMatchObject({ ticked: { headline: { text: 'A boat' } }, isWriting: false });
});

test('the same selection again keeps its ticks; another one begins without, and says that they were not written', () => {
  many.typeMany('headline', 'A boat');
  select(4, 9);
  expect(many.many.get().ticked).toHaveProperty('headline');
  expect(notices.get()).toEqual([]);
  select(4);
  expect(many.many.get().ticked).toEqual({});
  expect(notices.get()).toMatchObject([{ tone: 'warn', message: expect.stringContaining('not written') }]);
});

test('without a tick nothing is asked of the library', async () => {
  await many.writeMany();
  expect(desk.made).not.toContain('metadata.edit');
});
