// Which preset an article leaves by: the one the editor chose, also where the answers of the Export view come after the choice.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type LateDesk, random, startLateDesk } from '../testing/late-desk.ts';

const PRESETS = [
  { id: 'web', profile: 'web', label: 'Web' },
  { id: 'signed', profile: 'web', label: 'Signed only' },
];
const ARTICLE = { id: 1, profile: 'web', pictures: [] };
let desk: LateDesk;
let exports: typeof import('./exports.ts');
let articles: typeof import('./articles.ts')['articles'];

/** Behind an export to a slow disk what is asked about it is never answered. */
let planHangs = false;
let isSlow = false;

const library = {
  answer: async (name: string) => {
    if (name === 'exports.plan' && planHangs) return new Promise<never>(() => undefined);
    if (name === 'exports.run') {
      planHangs = isSlow;
      return { ok: true, value: { files: 1, folderName: 'a' } } as const;
    }
    if (name === 'presets.list') return { ok: true, value: PRESETS } as const;
    if (name === 'exports.list') return { ok: true, value: [] } as const;
    if (name === 'exports.measure') return { ok: true, value: { estimatedBytes: 4_200_000 } } as const;
    return { ok: true, value: { blocking: [], estimatedBytes: 5_000_000 } } as const;
  },
};

beforeEach(async () => {
  vi.resetModules();
  vi.useFakeTimers();
  planHangs = false;
  isSlow = false;
  desk = startLateDesk(library, 100, random(11));
  [exports, { articles }] = await Promise.all([import('./exports.ts'), import('./articles.ts')]);
  articles.patch({ article: ARTICLE as never });
});
afterEach(() => vi.useRealTimers());

const opened = async (choose: string | null): Promise<string> => {
  const opening = exports.openExport();
  if (choose !== null) void exports.setExport({ presetId: choose });
  await vi.advanceTimersByTimeAsync(2_000);
  await opening;
  return exports.exporting.get().presetId;
};

test('an article that nothing was chosen for begins with the preset of its profile', async () => {
  exports.exporting.patch({ presetId: 'signed' });
  expect(await opened(null)).toBe('web');
  expect(desk.made).toContain('exports.plan');
});

test('the measured size takes the place of the first estimate', async () => {
  await opened(null);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(exports.exporting.get().plan?.estimatedBytes).toBe(4_200_000);
});

test('a choice while the view opens stays, also where it is what was chosen before', async () => {
  exports.exporting.patch({ presetId: 'signed' });
  expect(await opened('signed')).toBe('signed');
  expect(await opened(null)).toBe('signed');
});

test('a preset that is no more gives way to the one of the profile', async () => {
  expect(await opened('gone')).toBe('web');
});

test('another article does not take it over', async () => {
  expect(await opened('signed')).toBe('signed');
  articles.patch({ article: { ...ARTICLE, id: 2 } as never });
  expect(await opened(null)).toBe('web');
});

test('pressed twice in one go it exports once', async () => {
  await opened(null);
  exports.exporting.patch({ target: { token: 'a', name: 'Exports' } });
  void exports.runExport();
  void exports.runExport();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(desk.made.filter((name) => name === 'exports.run')).toHaveLength(1);
});

test('a press while a slow disk still answers for the export before begins the next one', async () => {
  isSlow = true;
  await opened(null);
  exports.exporting.patch({ target: { token: 'a', name: 'Exports' } });
  const runs = (): number => desk.made.filter((name) => name === 'exports.run').length;
  void exports.runExport();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(exports.exporting.get().running).toBe(false);
  expect(runs()).toBe(1);
  void exports.runExport();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(runs()).toBe(2);
});

test('answers for an article that is left come to nothing: the next one has its own plan and preset', async () => {
  const first = exports.openExport();
  await vi.advanceTimersByTimeAsync(1);
  articles.patch({ article: { ...ARTICLE, id: 2, profile: 'signed' } as never });
  const second = exports.openExport();
  await vi.advanceTimersByTimeAsync(3_000);
  await Promise.all([first, second]);
  expect(exports.exporting.get().planOf).toMatchObject({ id: 2 });
});
