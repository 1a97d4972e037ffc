// No press lost, no state shown wrong: keys are pressed while the real library's answers are late and overtake each other.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Library, random, startLateDesk } from './shared/testing/late-desk.ts';

interface LibraryOfTest extends Library {
  readonly folderId: number;
  readonly photoIds: readonly number[];
  close(): void;
}

const PHOTOGRAPHS = 40;
const LATEST_MS = 400;
const SEEDS = [1, 2, 3, 5, 8];

let library: LibraryOfTest;

/** The library is Node's, the window's types know no Node: it is found by address. */
async function openLibrary(): Promise<LibraryOfTest> {
  const address = new URL('../src-main/library/testing/library-in-memory.ts', import.meta.url).href;
  const { libraryInMemory } = (await import(/* @vite-ignore */ address)) as {
    libraryInMemory(photographs: number): LibraryOfTest;
  };
  return libraryInMemory(PHOTOGRAPHS);
}

async function ask<T>(name: string, args: unknown): Promise<T> {
  const answer = await library.answer(name, args);
  if (!answer.ok) throw new Error(answer.failure.message);
  return answer.value as T;
}

/** The window's state, new for each test, on a desk that answers late. */
async function openWindow(seed: number) {
  vi.resetModules();
  const below = random(seed);
  const desk = startLateDesk(library, LATEST_MS, below);
  const [
    articles,
    pictures,
    rows,
    sheet,
    starting,
    marks,
    stacks,
    arranging,
    selection,
    history,
    held,
    saves,
    acts,
    lastStep,
  ] = await Promise.all([
    import('./shared/articles/articles.ts'),
    import('./shared/articles/pictures.ts'),
    import('./shared/photographs/rows.ts'),
    import('./shared/photographs/library.ts'),
    import('./shared/photographs/start-library.ts'),
    import('./shared/photographs/marks.ts'),
    import('./shared/photographs/stacks.ts'),
    import('./features/library/state/arranging.ts'),
    import('./shared/photographs/selection.ts'),
    import('./shared/window/history.ts'),
    import('./shared/articles/held-articles.ts'),
    import('./shared/answers/saves.ts'),
    import('./shared/answers/acts.ts'),
    import('./shared/window/last-step.ts'),
  ]);
  rows.startRows();
  lastStep.startLastStep();
  const started = articles.startArticles();
  const asked = starting.startLibrary().catch(() => undefined);
  await vi.advanceTimersByTimeAsync(5_000);
  await Promise.all([started, asked]);
  /** Until every answer has come. */
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 40; round += 1) await vi.advanceTimersByTimeAsync(1_000);
  };
  return {
    desk,
    below,
    articles,
    pictures,
    rows,
    sheet,
    marks,
    stacks,
    arranging,
    selection,
    history,
    held,
    saves,
    acts,
    settle,
  };
}

beforeEach(async () => {
  library = await openLibrary();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  library.close();
});

/** Waits a moment between two presses: as long as a fast hand does, or not at all. */
const moment = (below: (below: number) => number): Promise<unknown> => vi.advanceTimersByTimeAsync(below(60));

describe.each(SEEDS)('with answers reordered by seed %i', (seed) => {
  test('five moves up from place 12 end at place 7', async () => {
    const { opened } = await withArticle();
    const window = await openWindow(seed);
    const opening = window.articles.openArticle(opened);
    await window.settle();
    await opening;
    const id = window.articles.articles.get().article!.pictures[11]!.id;
    for (let press = 0; press < 5; press += 1) {
      void window.pictures.movePicturesBy([id], -1);
      await moment(window.below);
    }
    const place = (): number => window.articles.articles.get().article!.pictures.findIndex((one) => one.id === id) + 1;
    expect(place()).toBe(7);
    await window.settle();
    expect(place()).toBe(7);
    expect(window.articles.articles.get().article).toEqual(
      (await ask<Opened>('articles.open', { articleId: opened })).article,
    );
  });

  test('any mixture of presses ends as the library says, and shows at every moment what was pressed', async () => {
    const { opened, other } = await withArticle();
    const window = await openWindow(seed);
    const opening = window.articles.openArticle(opened);
    await window.settle();
    await opening;
    const { below } = window;
    const shown = () => window.articles.articles.get().article!;
    for (let press = 0; press < 60; press += 1) {
      const picture = shown().pictures[below(shown().pictures.length)]!;
      const kind = below(10);
      const text = `Press ${press}`;
      if (kind < 4) {
        window.articles.typePicture(picture.id, kind < 3 ? 'caption' : 'credit', text);
        expect(shown().pictures.find(({ id }) => id === picture.id)).toMatchObject(
          kind < 3 ? { caption: text, signOff: null } : { credit: text, signOff: null },
        );
      } else if (kind === 4) {
        window.articles.typeArticle('headline', text);
        expect(shown().headline).toBe(text);
      } else if (kind < 7) {
        const from = shown().pictures.indexOf(picture);
        const by = below(5) - 2;
        void window.pictures.movePicturesBy([picture.id], by);
        const to = Math.min(shown().pictures.length - 1, Math.max(0, from + by));
        expect(shown().pictures.findIndex(({ id }) => id === picture.id)).toBe(to);
      } else if (kind === 7) void window.pictures.signOff([picture.id], 'Jo');
      else if (kind === 8 && shown().pictures.length > 10) void window.pictures.removePictures([picture.id]);
      else void (below(2) === 0 ? window.history.undo() : window.pictures.addToArticle([other[below(other.length)]!]));
      // What somebody else asked at the same time comes between.
      if (below(4) === 0) void window.held.readArticle(opened);
      await moment(below);
    }
    const flushed = window.saves.flushSaves();
    await window.settle();
    expect(await flushed).toBe(true);
    const there = await ask<Opened>('articles.open', { articleId: opened });
    expect(window.articles.articles.get().article).toEqual(there.article);
    expect(window.articles.articles.get().list).toEqual(await ask('articles.list', null));
    for (const { id } of there.photos) expect(window.articles.articles.get().photos.has(id)).toBe(true);
  });

  test('marks are drawn as they were pressed, on rows that come late too', async () => {
    const window = await openWindow(seed);
    const { below } = window;
    const ids = library.photoIds;
    const stop = listenToAll(window.rows, ids);
    const expected = new Map<number, string>();
    for (let press = 0; press < 80; press += 1) {
      const id = ids[below(ids.length)]!;
      if (below(3) === 0) window.rows.forgetRows(below(2) === 0 ? [id] : null);
      const pick = (['none', 'pick', 'reject'] as const)[below(3)]!;
      window.marks.mark({ pick }, [id]);
      expected.set(id, pick);
      const row = window.rows.rowOf(id);
      if (row !== null) expect(row.pick).toBe(pick);
      await moment(below);
      for (const [one, wanted] of expected) {
        const drawn = window.rows.rowOf(one);
        if (drawn !== null) expect(drawn.pick).toBe(wanted);
      }
    }
    await window.settle();
    for (const id of ids) expect(window.rows.rowOf(id)?.pick ?? 'none').toBe(expected.get(id) ?? 'none');
    expect(window.sheet.library.get().counts?.pick).toBe(
      [...expected.values()].filter((pick) => pick === 'pick').length,
    );
    stop();
  });

  test('photographs moved by keys in their folder stand where they were moved to', async () => {
    const window = await openWindow(seed);
    const { below } = window;
    window.sheet.changeQuery({ folderId: library.folderId, sort: 'manual' });
    await window.settle();
    const order = (): readonly number[] => [...window.sheet.library.get().positions.ids];
    let wanted = order();
    for (let press = 0; press < 30; press += 1) {
      const id = wanted[below(wanted.length)]!;
      window.selection.select([id], id);
      const by = below(7) - 3;
      void window.arranging.moveBy(by);
      const rest = wanted.filter((one) => one !== id);
      const at = Math.min(rest.length, Math.max(0, wanted.indexOf(id) + by));
      wanted = [...rest.slice(0, at), id, ...rest.slice(at)];
      expect(order()).toEqual(wanted);
      if (below(3) === 0) window.sheet.refreshSoon();
      await moment(below);
      expect(order()).toEqual(wanted);
    }
    await window.settle();
    expect(order()).toEqual(wanted);
    const there = await ask<{ ids: Uint32Array }>('photos.query', { folderId: library.folderId, sort: 'manual' });
    expect([...there.ids]).toEqual(wanted);
  });
});

interface Opened {
  readonly article: { readonly id: number };
  readonly photos: readonly { readonly id: number }[];
}

/** An article of twenty, and photographs that are not in it. */
async function withArticle(): Promise<{ readonly opened: number; readonly other: readonly number[] }> {
  const photoIds = library.photoIds.slice(0, 20);
  const { article } = await ask<Opened>('articles.create', { photoIds, headline: 'Rowing', date: '2024-08-12' });
  return { opened: article.id, other: library.photoIds.slice(20) };
}

/** As cells in view do. */
function listenToAll(rows: typeof import('./shared/photographs/rows.ts'), ids: readonly number[]): () => void {
  const stops = ids.map((id) => rows.listenToRow(id, () => undefined));
  rows.wantRows(ids);
  return () => {
    for (const stop of stops) stop();
  };
}
