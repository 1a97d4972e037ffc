/** An export that is cancelled or meets a fault half way leaves nothing behind, and never anything half. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failureOf } from '../../domain/failure.ts';
import { bundleWriter } from '../../filesystem/bundle-writer.ts';
import { processorTime } from '../../filesystem/testing/processor-time.ts';
import { exportRenderer } from '../../imaging/render-export.ts';
import { exportBundle } from './export-bundle.ts';
import type { ExportOrder } from './export-order.ts';
import type { BundleDraft, ExportPorts } from './export-ports.ts';
import {
  failing,
  NOISY,
  noisy,
  order,
  originals,
  originalsForEveryTest,
  PICTURES,
  paths,
  ports,
  target,
  tree,
} from './testing/export-desk.ts';

originalsForEveryTest();

describe('a cancelled export', () => {
  // How long a disk is waited for is told by these tests, not by how busy the machine is.
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  it.each(['pictures 0', 'pictures 1', 'pictures 2', 'files 0', 'files 6', 'closing 0'])(
    'leaves nothing after %s, in less than two seconds of work',
    async (moment) => {
      const controller = new AbortController();
      let used = processorTime();
      const error = await failing(
        exportBundle(ports(), order(), {
          signal: controller.signal,
          onProgress: ({ phase, done }) => {
            if (`${phase} ${done}` !== moment) return;
            used = processorTime();
            controller.abort();
          },
        }),
      );
      expect(failureOf(error).kind).toBe('cancelled');
      expect(used()).toBeLessThan(2000);
      expect(readdirSync(target)).toEqual([]);
    },
  );

  it('does not wait for a decoder that does not listen', async () => {
    const controller = new AbortController();
    let asked = (): void => undefined;
    const isAsked = new Promise<void>((resolve) => (asked = resolve));
    const render = (): Promise<never> => {
      asked();
      return new Promise(() => undefined);
    };
    const work = failing(exportBundle(ports({ images: { render } }), order(), { signal: controller.signal }));
    await isAsked;
    controller.abort();
    expect(failureOf(await work).kind).toBe('cancelled');
    expect(readdirSync(target)).toEqual([]);
  });

  describe('on a disk that keeps its answers back', () => {
    interface Gate {
      readonly passed: Promise<void>;
      open(): void;
    }
    const gate = (): Gate => {
      let open = (): void => undefined;
      const passed = new Promise<void>((resolve) => (open = resolve));
      return { passed, open: () => open() };
    };
    /** A writer whose drafts are changed. */
    const held = (change: (draft: BundleDraft) => Partial<BundleDraft>): Partial<ExportPorts> => ({
      writer: {
        ...bundleWriter,
        begin: async (...asked) => {
          const draft = await bundleWriter.begin(...asked);
          return { ...draft, ...change(draft) };
        },
      },
    });

    it('is over soon, says so, and what was written goes when the disk lets it', async () => {
      const controller = new AbortController();
      const [asked, answers, removed] = [gate(), gate(), gate()];
      const writer = held((draft) => ({
        add: async (...given) => {
          asked.open();
          await answers.passed;
          return draft.add(...given);
        },
        discard: async () => {
          await draft.discard();
          removed.open();
        },
      }));
      const work = failing(exportBundle(ports(writer), order(), { signal: controller.signal }));
      await asked.passed;
      controller.abort();
      await vi.advanceTimersByTimeAsync(1_500);
      expect(failureOf(await work)).toMatchObject({
        kind: 'cancelled',
        message: 'Cancelled. The disk is slow: what was written so far is still being removed.',
      });
      expect(readdirSync(target)).not.toEqual([]);
      answers.open();
      await removed.passed;
      expect(readdirSync(target)).toEqual([]);
    });

    it('counts as made where it was cancelled while the bundle took its place', async () => {
      const controller = new AbortController();
      const [placed, answers] = [gate(), gate()];
      const writer = held((draft) => ({
        finish: async (info, mayPlace) => {
          mayPlace?.();
          placed.open();
          await answers.passed;
          return draft.finish(info);
        },
      }));
      const work = exportBundle(ports(writer), order(), { signal: controller.signal });
      await placed.passed;
      controller.abort();
      await vi.advanceTimersByTimeAsync(60_000);
      answers.open();
      const { path } = await work;
      expect(readdirSync(target)).toEqual([basename(path)]);
    });

    it('takes no place where it was cancelled before', async () => {
      const controller = new AbortController();
      const writer = held((draft) => ({
        finish: (info, mayPlace) => {
          controller.abort();
          return draft.finish(info, mayPlace);
        },
      }));
      const error = await failing(exportBundle(ports(writer), order(), { signal: controller.signal }));
      expect(failureOf(error).kind).toBe('cancelled');
      expect(readdirSync(target)).toEqual([]);
    });
  });

  it('that was cancelled before it began writes nothing', async () => {
    expect(failureOf(await failing(exportBundle(ports(), order(), { signal: AbortSignal.abort() }))).kind).toBe(
      'cancelled',
    );
  });
});

describe('a fault in the middle of an export', () => {
  /** Does this once, when the first picture has been rendered and the draft is there. */
  function meanwhile(fault: () => void): ExportPorts {
    let done = false;
    let happened = (): void => undefined;
    const hasHappened = new Promise<void>((resolve) => (happened = resolve));
    return ports({
      images: {
        render: async (recipe, options) => {
          // The first picture alone, so that the others meet what happened.
          if (done || recipe.subject !== 'one.jpg') {
            await hasHappened;
            return exportRenderer.render(recipe, options);
          }
          const rendered = await exportRenderer.render(recipe, options);
          fault();
          done = true;
          happened();
          return rendered;
        },
      },
    });
  }
  const hashOf = (name: string): string =>
    createHash('sha256')
      .update(readFileSync(join(originals, name)))
      .digest('hex');
  const known = (): ExportOrder =>
    order(
      {},
      PICTURES.map((picture, at) => ({ ...picture, photo: { contentHash: hashOf(paths[at] ?? '') } })),
    );

  it.each([
    [
      'an original that vanishes',
      () => renameSync(join(originals, 'three.jpg'), join(originals, 'gone.jpg')),
      'not-found',
    ],
    [
      'an original that another program changes, size and all as before',
      () => {
        const path = join(originals, 'three.jpg');
        renameSync(path, join(originals, 'gone.jpg'));
        const bytes = readFileSync(join(originals, 'gone.jpg'));
        bytes[bytes.length - 10] = (bytes[bytes.length - 10] ?? 0) ^ 1;
        writeFileSync(path, bytes);
      },
      'unreadable',
    ],
  ])('is named and leaves nothing: %s', async (_title, fault, kind) => {
    try {
      const failure = failureOf(await failing(exportBundle(meanwhile(fault), known())));
      expect(failure).toMatchObject({ kind, subject: 'three.jpg', wayOut: expect.stringMatching(/export/) });
      expect(readdirSync(target)).toEqual([]);
    } finally {
      renameSync(join(originals, 'gone.jpg'), join(originals, 'three.jpg'));
    }
  });

  it('never writes over what somebody put in the bundle’s place meanwhile', async () => {
    const place = join(target, 'ashby-holds-its-regatta');
    const fault = (): void => {
      mkdirSync(place);
      writeFileSync(join(place, 'thesis.doc'), 'years of work');
    };
    const failure = failureOf(await failing(exportBundle(meanwhile(fault), order())));
    expect(failure).toMatchObject({ kind: 'cannot-write', subject: 'ashby-holds-its-regatta' });
    expect(tree(target)).toEqual(['ashby-holds-its-regatta/thesis.doc']);
  });

  it('names a target whose path becomes too long, and leaves it as it was', async () => {
    let deep = target;
    while (deep.length < 3900) deep = join(deep, 'x'.repeat(Math.min(200, 3990 - deep.length)));
    mkdirSync(deep, { recursive: true });
    const folder = join(deep, 'y'.repeat(4030 - deep.length));
    mkdirSync(folder);
    const failure = failureOf(await failing(exportBundle(ports(), order({ folder }))));
    expect(failure).toMatchObject({
      kind: 'cannot-write',
      message: expect.stringContaining('the path is too long'),
    });
    expect(failure.subject).toContain('ashby-holds-its-regatta');
    expect(readdirSync(folder)).toEqual([]);
  });

  // Needs root, for mounting a small disk; the writer's own tests have the same reason.
  const isRoot = process.getuid?.() === 0 && process.platform === 'linux';
  it.skipIf(!isRoot)('names the file at which a disk fills, or that it is read-only, and leaves nothing', async () => {
    const disk = join(target, 'disk');
    mkdirSync(disk);
    const free = {
      ...bundleWriter,
      begin: (place: Parameters<typeof bundleWriter.begin>[0]) => bundleWriter.begin(place, 0),
    };
    for (const [options, kind, words] of [
      ['size=9m', 'no-space', 'the disk is full'],
      ['size=9m,ro', 'cannot-write', 'the disk is read-only'],
    ] as const) {
      execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk]);
      try {
        const full = options.endsWith('ro') ? order({ folder: disk }) : order({ folder: disk, preset: NOISY });
        const failure = failureOf(await failing(exportBundle(ports({ writer: free, images: noisy }), full)));
        expect(failure).toMatchObject({ kind, message: expect.stringContaining(words) });
        expect(failure.subject).toContain('ashby-holds-its-regatta');
        expect(readdirSync(disk)).toEqual([]);
      } finally {
        execFileSync('umount', [disk]);
      }
    }
  });
});
