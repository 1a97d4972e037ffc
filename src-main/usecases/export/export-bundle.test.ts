/** The whole export with its real parts: from an article to a verified bundle and back, and every way in which it must stop. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exiftoolPath } from 'exiftool-vendored';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { documentMaker } from '../../documents/contact-sheet.ts';
import { type ExamplePicture, exampleInput } from '../../domain/checks/testing/example.ts';
import { failureOf } from '../../domain/failure.ts';
import { TAG_FILES } from '../../domain/formats/file-names.ts';
import { DEFAULT_PRESET } from '../../domain/formats/format.ts';
import { FORMATS } from '../../domain/formats/index.ts';
import { exampleContent } from '../../domain/formats/testing/example-content.ts';
import { bundleReader } from '../../filesystem/bundle-reader.ts';
import { verifyBundle } from '../../filesystem/bundle-verifier.ts';
import { bundleWriter } from '../../filesystem/bundle-writer.ts';
import { exportRenderer } from '../../imaging/render-export.ts';
import { iimLoss } from '../../metadata/writing/write-iim.ts';
import { openBundle } from '../articles/open-bundle.ts';
import { exportBundle } from './export-bundle.ts';
import { BlockedExport } from './export-checks.ts';
import type { ExportOrder } from './export-order.ts';
import type { ExportPorts } from './export-ports.ts';
import type { ExportProgress } from './export-progress.ts';
import { preflightExport } from './preflight-export.ts';

const FONTS = join(process.cwd(), 'resources', 'fonts');
const WIDTH = 1800;
const HEIGHT = 1200;
let originals = '';
let target = '';
const paths = ['one.jpg', 'two.jpg', 'three.jpg'];

beforeAll(async () => {
  originals = mkdtempSync(join(tmpdir(), 'export-originals-'));
  for (const [at, name] of paths.entries()) {
    const background = ['#705848', '#627a9d', '#57706c'][at] ?? '#888';
    await sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background } })
      .jpeg()
      .toFile(join(originals, name));
  }
});
beforeEach(() => {
  target = mkdtempSync(join(originals, 'target-'));
});
afterAll(() => rmSync(originals, { recursive: true, force: true }));

const PICTURES: readonly ExamplePicture[] = [
  { caption: 'Rowers pass the old lock in Ashby on Monday.', credit: 'AP/Jo Bloggs' },
  {
    caption: 'Zoë & the <b>cox</b> 東京 in Ashby on Monday.',
    credit: 'Mary Smith/Getty Images',
    altText: 'A "cox"',
    lead: true,
    focalPoint: { x: 0.2, y: 0.7 },
  },
  {
    caption: 'Boats rest below the bridge in Ashby on Monday.',
    credit: 'AP/Jo Bloggs',
    crops: { '16:9': { x: 0, y: 0.1, width: 1, height: 0.84375 } },
  },
];

function order(more: Partial<ExportOrder> = {}, pictures: readonly ExamplePicture[] = PICTURES): ExportOrder {
  const { article, photos, profile, now } = exampleInput({
    pictures: pictures.map((picture, at) => ({
      metadata: {
        copyrightNotice: '© 2024',
        usageTerms: 'EDITORIAL USE ONLY',
        instructions: 'NO ARCHIVES',
      },
      ...picture,
      photo: {
        width: WIDTH,
        height: HEIGHT,
        fileName: paths[at],
        bytes: statSync(join(originals, paths[at] ?? '')).size,
        contentHash: null,
        ...picture.photo,
      },
    })),
  });
  return {
    article,
    photos,
    profile,
    preset: DEFAULT_PRESET,
    overrides: [],
    now,
    folder: target,
    zip: false,
    replace: false,
    programVersion: '0.1.0',
    ...more,
  };
}

function ports(more: Partial<ExportPorts> = {}): ExportPorts {
  return {
    originals: {
      find: async ({ fileName }) => ({
        path: join(originals, fileName),
        bytes: statSync(join(originals, fileName)).size,
      }),
    },
    images: exportRenderer,
    documents: documentMaker(FONTS),
    writer: bundleWriter,
    cutValues: iimLoss,
    ...more,
  };
}

const failing = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => {
      throw new Error('Expected a failure, found success.');
    },
    (error: unknown) => error,
  );

const tree = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

describe('an export', () => {
  it('writes every file of a bundle, which verifies', async () => {
    const progress: ExportProgress[] = [];
    const result = await exportBundle(ports(), order(), { onProgress: (one) => progress.push(one) });
    const slug = 'ashby-holds-its-regatta';
    expect(result).toMatchObject({ path: join(target, slug), slug });
    expect(tree(result.path)).toEqual(
      [
        'bag-info.txt',
        'bagit.txt',
        `data/images/01-${slug}-1600.jpg`,
        `data/images/01-${slug}-1800.jpg`,
        `data/images/01-${slug}-800.jpg`,
        `data/images/02-${slug}-1600.jpg`,
        `data/images/02-${slug}-1800.jpg`,
        `data/images/02-${slug}-800.jpg`,
        `data/images/02-${slug}-lead-16x9.jpg`,
        `data/images/03-${slug}-1600.jpg`,
        `data/images/03-${slug}-16x9.jpg`,
        `data/images/03-${slug}-1800.jpg`,
        `data/images/03-${slug}-800.jpg`,
        'manifest-sha256.txt',
        'tagmanifest-sha256.txt',
        ...FORMATS.flatMap((format) => format.render(exampleContent())).map(({ path }) => `data/${path}`),
      ].sort(),
    );
    expect(result.files).toBe(tree(result.path).length);
    expect(await verifyBundle(result.path)).toMatchObject({ ok: true, problems: [] });
    expect(progress.map(({ phase, done }) => `${phase} ${done}`)).toEqual([
      'pictures 0',
      'pictures 1',
      'pictures 2',
      ...FORMATS.map((_, at) => `files ${at}`),
      'closing 0',
      'done 1',
    ]);
    expect(progress[1]).toMatchObject({ total: 3, subject: 'two.jpg', secondsLeft: expect.any(Number) });
    const info = readFileSync(join(result.path, 'bag-info.txt'), 'utf8');
    expect(info).toContain('Bagging-Date: 2024-08-13\n');
    expect(info).toContain('Bag-Software-Agent: Picture Desk 0.1.0\n');
  });

  it.each([false, true])('twice gives the same bytes, the date aside (zip: %s)', async (zip) => {
    const other = mkdtempSync(join(originals, 'target-'));
    const once = await exportBundle(ports(), order({ zip }));
    const again = await exportBundle(ports(), order({ zip, folder: other }));
    const bytes = (path: string): string => readFileSync(path).toString('base64');
    if (zip) expect(bytes(once.path) === bytes(again.path)).toBe(true);
    else
      for (const file of tree(once.path))
        expect(bytes(join(once.path, file)) === bytes(join(again.path, file)), file).toBe(true);
    const later = await exportBundle(
      ports(),
      order({ folder: mkdtempSync(join(originals, 'target-')), now: '2024-08-14T09:00:00Z' }),
    );
    const earlier = zip
      ? await exportBundle(ports(), order({ folder: mkdtempSync(join(originals, 'target-')) }))
      : once;
    const changed = tree(earlier.path).filter(
      (file) => bytes(join(earlier.path, file)) !== bytes(join(later.path, file)),
    );
    expect(changed).toEqual(['bag-info.txt', 'tagmanifest-sha256.txt']);
  });

  it.each([false, true])('opens again as the same article (zip: %s)', async (zip) => {
    const given = order({ zip });
    const { path } = await exportBundle(ports(), given);
    const opened = await openBundle(bundleReader, path);
    expect(opened.from).toBe('decisions');
    expect(opened.article).toEqual(given.article);
    for (const [id, photo] of given.photos) {
      expect(opened.photos.get(id)).toMatchObject({
        fileName: photo.fileName,
        metadata: photo.metadata,
        width: WIDTH,
        height: HEIGHT,
      });
    }
    // And exported again from what came back, with the same originals, it is the same bundle.
    const again = await exportBundle(ports(), {
      ...given,
      article: opened.article,
      folder: mkdtempSync(join(originals, 'target-')),
      photos: new Map(
        [...given.photos].map(([id, photo]) => [id, { ...photo, ...opened.photos.get(id), marks: photo.marks }]),
      ),
    });
    if (!zip)
      expect(readFileSync(join(again.path, 'data/index.html'), 'utf8')).toBe(
        readFileSync(join(path, 'data/index.html'), 'utf8'),
      );
  });

  it('opens from its ninjs where the decisions are gone', async () => {
    const { path } = await exportBundle(ports(), order());
    rmSync(join(path, 'data/decisions.json'));
    const opened = await openBundle(bundleReader, path);
    expect(opened.from).toBe('ninjs');
    expect(opened.article.pictures.map(({ caption, credit }) => [caption, credit])).toEqual(
      PICTURES.map(({ caption, credit }) => [caption, credit]),
    );
    rmSync(join(path, 'data/article.ninjs.json'));
    expect(failureOf(await failing(openBundle(bundleReader, path)))).toMatchObject({ kind: 'unreadable' });
  });

  it('gives every image the words that the editor wrote, as ExifTool reads them from XMP and from IIM', async () => {
    const words = `Zoë & <b>"Bo"</b> 'x' — 東京 😀👩‍🚒 שלום مرحبا\nsecond line`;
    const credit = `AP/Zoë 東京 & 'x'`;
    const box = { x: 0, y: 0, width: 0.5, height: 0.5 };
    const hard = PICTURES.map((picture) => ({
      ...picture,
      caption: words,
      credit,
      altText: `Alt ${words}`,
      crops: { '1:1': box },
    }));
    const overrides = [...new Set((await preflightExport(ports(), { ...order({}, hard), folder: null })).blocking)].map(
      ({ rule }) => ({ rule, reason: 'Words chosen to be hard.', name: 'Ada' }),
    );
    const { path } = await exportBundle(ports(), order({ overrides }, hard));
    const options = ['-json', '-G1', '-charset', 'iptc=UTF8', join(path, 'data', 'images')];
    const rows = JSON.parse(
      execFileSync('perl', [await exiftoolPath(), ...options], { encoding: 'utf8', maxBuffer: 2 ** 26 }),
    ) as readonly Readonly<Record<string, unknown>>[];
    expect(rows.length).toBe(13);
    for (const tags of rows) {
      expect([tags['XMP-dc:Description'], tags['IPTC:Caption-Abstract']]).toEqual([words, words]);
      expect([tags['XMP-photoshop:Credit'], tags['IPTC:Credit']]).toEqual([credit, credit]);
      expect(tags['XMP-iptcCore:AltTextAccessibility']).toBe(`Alt ${words}`);
      expect(Object.keys(tags).filter((tag) => /GPS|Serial|MakerNote|Thumbnail|PreviewImage/i.test(tag))).toEqual([]);
    }
  }, 60_000);

  it('leaves no character behind that nobody sees', async () => {
    const hide = (text: string) => [...text].join('\u200b').replace(/ /g, '\u00ad \u200e').concat('\u202c\ufffc');
    const sick = PICTURES.map((picture) => ({
      ...picture,
      caption: hide('Rowers pass the lock in Ashby on Monday.'),
      credit: hide('AP/Jo Bloggs'),
      altText: hide('A boat'),
      metadata: {
        creator: [hide('Jo Bloggs')],
        instructions: hide('Call the desk'),
        copyrightNotice: '© 2024',
        usageTerms: 'x',
      },
    }));
    const { article, ...rest } = order({}, sick);
    const hidden = {
      ...rest,
      article: { ...article, headline: hide('Ashby rows'), body: `${hide('It rained.')} می‌خواهم` },
    };
    const overrides = [...new Set((await preflightExport(ports(), { ...hidden, folder: null })).blocking)].map(
      ({ rule }) => ({ rule, reason: 'Other words are not asked about here.', name: 'Ada' }),
    );
    const { path } = await exportBundle(ports(), { ...hidden, overrides });
    const texts = ['index.html', 'article.ninjs.json', 'article.md', 'article.txt', 'captions.csv'].map((name) =>
      readFileSync(join(path, 'data', name), 'utf8').replace(/^\ufeff/, ''),
    );
    for (const text of texts) expect(text).not.toMatch(/[\u00ad\u200b\u200e\u202c\ufffc]/);
    for (const text of texts.slice(0, 4)) expect(text).toContain('Rowers pass the lock in Ashby on Monday.');
    expect(texts[3]).toContain('می‌خواهم');
    const image = readFileSync(join(path, 'data', 'images', readdirSync(join(path, 'data', 'images'))[0] ?? ''));
    expect(image.includes(Buffer.from('Rowers pass the lock'))).toBe(true);
    for (const one of ['\u200b', '\u00ad \u200e', '\ufffc']) expect(image.includes(Buffer.from(one))).toBe(false);
  });

  it('cuts what the editor drew, the lead by itself, and nothing that may not be cut', async () => {
    const box = { x: 0, y: 0, width: 0.5, height: 0.5 };
    const drawn = PICTURES.map((picture, at) => (at === 1 ? { ...picture, crops: { '1:1': box } } : picture));
    const crops = async (order: ExportOrder): Promise<readonly string[]> => {
      const { path } = await exportBundle(ports(), order);
      return tree(join(path, 'data', 'images')).filter((name) => /\dx\d/.test(name));
    };
    expect(await crops(order({}, drawn))).toEqual([
      expect.stringMatching(/^02-.*-lead-16x9\.jpg$/),
      expect.stringMatching(/^02-.*-lead-1x1\.jpg$/),
      expect.stringMatching(/^03-.*-16x9\.jpg$/),
    ]);
    const forbidden = PICTURES.map((picture) => ({ ...picture, crops: {}, metadata: { instructions: 'NO CROPPING' } }));
    expect(await crops(order({ replace: true }, forbidden))).toEqual([]);
  });

  it('writes only the formats of the preset, and no small pictures for a contact sheet that nobody wants', async () => {
    const preset = { ...DEFAULT_PRESET, sizes: [400], crops: [], formats: ['text'] };
    const { path } = await exportBundle(ports(), order({ preset }));
    expect(tree(path).filter((file) => !file.includes('images/'))).toEqual([
      'bag-info.txt',
      'bagit.txt',
      'data/article.txt',
      'data/decisions.json',
      'manifest-sha256.txt',
      'tagmanifest-sha256.txt',
    ]);
  });

  it('says once what IPTC IIM would cut', async () => {
    const credit = 'Alexandrina Montgomery-Featherstone/Getty Images';
    const [first, ...others] = PICTURES;
    const metadata = { copyrightNotice: '© 2024', jobId: 'J'.repeat(40) };
    const { findings } = await exportBundle(ports(), order({}, [{ ...first, credit, metadata }, ...others]));
    const cut = findings
      .filter(({ rule }) => rule === 'X1' || rule === 'T18')
      .map(({ rule, picture, field }) => `${rule} ${picture} ${field}`);
    expect(cut.filter((one) => one.endsWith(' credit'))).toEqual(['T18 1 credit']);
    expect(cut).toContain('X1 1 image');
  });
});

describe('an export is refused', () => {
  it('by a finding that blocks, unless a person overrides it with name and reason', async () => {
    const killed = [
      { ...PICTURES[0], metadata: { copyrightNotice: '© 2024', instructions: 'MANDATORY KILL' } },
      ...PICTURES.slice(1),
    ];
    const error = await failing(exportBundle(ports(), order({}, killed)));
    expect(error).toBeInstanceOf(BlockedExport);
    expect(failureOf(error)).toMatchObject({ kind: 'blocked', message: expect.stringContaining('(picture 1)') });
    expect((error as BlockedExport).blocking.map(({ rule }) => rule)).toEqual(['R4']);
    expect(readdirSync(target)).toEqual([]);
    const nameless = { overrides: [{ rule: 'R4', name: ' ', reason: 'because' }] };
    expect(await failing(exportBundle(ports(), order(nameless, killed)))).toBeInstanceOf(BlockedExport);
    const signed = { rule: 'R4', name: 'Sam Desk', reason: 'Kill lifted by telephone' };
    const { path, overrides } = await exportBundle(
      ports(),
      order({ overrides: [signed, { ...signed, rule: 'R9' }] }, killed),
    );
    const finding = '“MANDATORY KILL”: the agency has withdrawn this picture, take it out.';
    expect(overrides).toEqual([{ ...signed, picture: 1, finding, found: expect.stringContaining('MANDATORY KILL') }]);
    expect(JSON.parse(readFileSync(join(path, 'data/decisions.json'), 'utf8')).overrides).toEqual([
      { ...signed, picture: 1, finding },
    ]);
    const elsewhere = { overrides: [{ ...signed, picture: 2 }] };
    expect(await failing(exportBundle(ports(), order({ ...elsewhere, replace: true }, killed)))).toBeInstanceOf(
      BlockedExport,
    );
  });

  it('by a rule that nobody may override', async () => {
    const uncredited = [{ ...PICTURES[0], credit: '', metadata: {} }, ...PICTURES.slice(1)];
    const overrides = [{ rule: 'C1', name: 'Sam Desk', reason: 'I say so' }];
    const error = await failing(exportBundle(ports(), order({ overrides }, uncredited)));
    expect((error as BlockedExport).blocking.map(({ rule }) => rule)).toContain('C1');
  });

  it('without pictures, without a photograph, without its file, with a file that changed', async () => {
    const kinds = async (given: ExportOrder, some: ExportPorts = ports()): Promise<unknown> =>
      failureOf(await failing(exportBundle(some, given)));
    expect(await kinds(order({}, []))).toMatchObject({ kind: 'wrong-use' });
    expect(await kinds({ ...order(), photos: new Map() })).toMatchObject({ kind: 'not-found', subject: 'picture 1' });
    const gone = ports({ originals: { find: async () => null } });
    expect(await kinds(order(), gone)).toMatchObject({ kind: 'not-found', subject: 'one.jpg' });
    const changed = [{ ...PICTURES[0], photo: { bytes: 5 } }, ...PICTURES.slice(1)];
    expect(await kinds(order({}, changed))).toMatchObject({ kind: 'unreadable', subject: 'one.jpg' });
    const otherBytes = [{ ...PICTURES[0], photo: { contentHash: 'f'.repeat(64) } }, ...PICTURES.slice(1)];
    expect(await kinds(order({}, otherBytes))).toMatchObject({ kind: 'unreadable', subject: 'one.jpg' });
    expect(readdirSync(target)).toEqual([]);
  });

  it('when an original cannot be decoded, and leaves nothing', async () => {
    const broken = join(originals, 'broken.jpg');
    const half = statSync(join(originals, 'two.jpg')).size >> 1;
    writeFileSync(broken, readFileSync(join(originals, 'two.jpg')).subarray(0, half));
    const pictures = PICTURES.map((picture, at) =>
      at === 1 ? { ...picture, photo: { fileName: 'broken.jpg', bytes: half } } : picture,
    );
    expect(failureOf(await failing(exportBundle(ports(), order({}, pictures))))).toMatchObject({
      kind: 'unreadable',
      subject: 'broken.jpg',
    });
    expect(readdirSync(target)).toEqual([]);
  });

  it('over a bundle that stands there, until the editor agrees', async () => {
    await exportBundle(ports(), order());
    expect(failureOf(await failing(exportBundle(ports(), order())))).toMatchObject({ kind: 'cannot-write' });
    expect((await exportBundle(ports(), order({ replace: true }))).path).toBe(join(target, 'ashby-holds-its-regatta'));
    expect(readdirSync(target)).toEqual(['ashby-holds-its-regatta']);
  });

  it('where the target is a file', async () => {
    writeFileSync(join(target, 'file'), '');
    expect(failureOf(await failing(exportBundle(ports(), order({ folder: join(target, 'file') }))))).toMatchObject({
      kind: 'cannot-write',
    });
  });
});

describe('a cancelled export', () => {
  it.each(['pictures 0', 'pictures 1', 'pictures 2', 'files 0', 'files 6', 'closing 0'])(
    'leaves nothing after %s, within two seconds',
    async (moment) => {
      const controller = new AbortController();
      let at = 0;
      const error = await failing(
        exportBundle(ports(), order(), {
          signal: controller.signal,
          onProgress: ({ phase, done }) => {
            if (`${phase} ${done}` !== moment) return;
            at = performance.now();
            controller.abort();
          },
        }),
      );
      expect(failureOf(error).kind).toBe('cancelled');
      expect(performance.now() - at).toBeLessThan(2000);
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

  it('that was cancelled before it began writes nothing', async () => {
    expect(failureOf(await failing(exportBundle(ports(), order(), { signal: AbortSignal.abort() }))).kind).toBe(
      'cancelled',
    );
  });
});

describe('a fault in the middle of an export', () => {
  /** Does this once, when the first picture has been rendered and the draft stands there. */
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

/** Images of three megabytes each, whatever the original. */
const noisy: ExportPorts['images'] = {
  render: async (recipe, options) => {
    const rendered = await exportRenderer.render(recipe, options);
    return { ...rendered, images: rendered.images.map((image) => ({ ...image, bytes: new Uint8Array(3_000_000) })) };
  },
};
const NOISY = { ...DEFAULT_PRESET, sizes: [400, 200], crops: [] };

describe('a preflight', () => {
  it('says what blocks, what will be written, how large, and what stands there', async () => {
    const preset = {
      ...DEFAULT_PRESET,
      sizes: [2560, 2048, 800],
      imageTypes: ['webp'],
      naming: 'p{position}.{size}',
    } as const;
    const given = order({ preset });
    const plan = await preflightExport(ports(), given);
    expect(plan).toMatchObject({
      folderName: 'ashby-holds-its-regatta',
      pictures: 3,
      blocking: [],
      exists: false,
      freeBytes: expect.any(Number),
    });
    const { path, bytes, files } = await exportBundle(ports(), given);
    const written = tree(join(path, 'data'));
    expect(plan.files.map((file) => file.path).sort()).toEqual(written);
    // What the window says before and after is one number.
    expect(plan.files.length + TAG_FILES.length).toBe(files);
    expect(tree(path)).toEqual(expect.arrayContaining([...TAG_FILES]));
    expect(plan.estimatedBytes).toBeGreaterThan(bytes);
    expect((await preflightExport(ports(), given)).exists).toBe(true);
    expect((await preflightExport(ports(), { ...given, folder: null })).freeBytes).toBeNull();
  });

  it('tells of a picture without photograph as a finding, not as a failure', async () => {
    const given = order();
    const plan = await preflightExport(ports(), { ...given, photos: new Map([...given.photos].slice(1)) });
    expect(plan.pictures).toBe(3);
  });
});

describe('names', () => {
  it('stay in the chosen folder whatever the slug says', async () => {
    for (const slug of ['../../evil', '/etc/passwd', 'C:\\evil', 'con', '%2e%2e', 'a\0b', 'x'.repeat(5000)]) {
      const given = order({ preset: { ...DEFAULT_PRESET, sizes: [100], crops: [], formats: ['text'] } });
      const { path } = await exportBundle(ports(), { ...given, article: { ...given.article, slug } });
      expect(path.startsWith(`${target}/`)).toBe(true);
      expect(path.slice(target.length + 1)).toMatch(/^[a-z0-9-]{1,64}$/);
    }
  });

  it('have three digits from a hundred pictures on', async () => {
    mkdirSync(join(target, 'many'));
    const given = order();
    const picture = given.article.pictures[0];
    if (picture == null) throw new Error('Expected a picture, found none.');
    const pictures = Array.from({ length: 100 }, (_, at) => ({ ...picture, id: at + 1 }));
    const plan = await preflightExport(ports(), { ...given, article: { ...given.article, pictures } });
    expect(plan.files[0]?.path).toBe('images/001-ashby-holds-its-regatta-1800.jpg');
  });
});
