/** The whole export with its real parts: from an article to a verified bundle and back. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { exiftoolPath } from 'exiftool-vendored';
import { describe, expect, it } from 'vitest';
import { failureOf } from '../../domain/failure.ts';
import { DEFAULT_PRESET } from '../../domain/formats/format.ts';
import { FORMATS } from '../../domain/formats/index.ts';
import { exampleContent } from '../../domain/formats/testing/example-content.ts';
import { bundleReader } from '../../filesystem/bundle-reader.ts';
import { verifyBundle } from '../../filesystem/bundle-verifier.ts';
import { openBundle } from '../articles/open-bundle.ts';
import { exportBundle } from './export-bundle.ts';
import type { ExportOrder } from './export-order.ts';
import type { ExportProgress } from './export-progress.ts';
import { preflightExport } from './preflight-export.ts';
import {
  failing,
  HEIGHT,
  order,
  originals,
  originalsForEveryTest,
  PICTURES,
  ports,
  target,
  tree,
  WIDTH,
} from './testing/export-desk.ts';

originalsForEveryTest();

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
