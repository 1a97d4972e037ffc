// A template by key is for the photographs that the editor looked at when it was pressed.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { random, startLateDesk } from '../../../shared/testing/late-desk.ts';

const MATCH_DAY = { id: 1, name: 'Match day', fields: { city: { text: 'Ashby', way: 'replace' } } };
let written: readonly (readonly number[])[];

const library = {
  answer: async (name: string, args: unknown) => {
    if (name === 'stationery.list') return { ok: true, value: [MATCH_DAY] } as const;
    if (name === 'metadata.edit') written = [...written, (args as { photoIds: readonly number[] }).photoIds];
    return { ok: true, value: { label: 'Template “Match day”', changed: 1, left: [] } } as const;
  },
};

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  written = [];
  startLateDesk(library, 300, random(5));
});
afterEach(() => vi.useRealTimers());

test('goes to the photograph that had the focus at the press, wherever the editor is when the templates have come', async () => {
  const [{ applyLast, stationery }, { library: sheet }, { Positions }, { select }, { view }] = await Promise.all([
    import('./stationery.ts'),
    import('../../../shared/photographs/library.ts'),
    import('../../../shared/photographs/positions.ts'),
    import('../../../shared/photographs/selection.ts'),
    import('../../../shared/window/view.ts'),
  ]);
  view.patch({ place: 'library', looking: 'grid' });
  sheet.patch({ positions: new Positions(Uint32Array.of(11, 12, 13)) });
  stationery.patch({ last: 'Match day' });
  for (const id of [11, 12, 13]) {
    select([id], id);
    void applyLast();
    await vi.advanceTimersByTimeAsync(20);
  }
  await vi.advanceTimersByTimeAsync(3_000);
  expect([...written].sort()).toEqual([[11], [12], [13]]);
});
