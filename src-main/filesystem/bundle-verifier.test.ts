/** Breaks good bundles in every way we know and expects each fault to be named; what Bagger would take, we take too. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyBundle } from './bundle-verifier.ts';
import { bundleWriter } from './bundle-writer.ts';

const INFO = { identifier: 'day', description: 'A day', date: '2024-08-13', program: 'Picture Desk test' };
let folder = '';
let good = '';
let zipped = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bundle-verifier-'));
  for (const zip of [false, true]) {
    const draft = await bundleWriter.begin({ folder, name: 'day', zip, replace: false }, 1);
    await draft.add('article.txt', new TextEncoder().encode('words'));
    await draft.add('images/01-day-800.jpg', Uint8Array.of(1, 2, 3));
    const { path } = await draft.finish(INFO);
    if (zip) zipped = path;
    else good = path;
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

let counter = 0;
function broken(change: (bag: string) => void): string {
  counter += 1;
  const bag = join(folder, `broken-${counter}`);
  cpSync(good, bag, { recursive: true });
  change(bag);
  return bag;
}

const edit = (bag: string, name: string, change: (text: string) => string): void =>
  writeFileSync(join(bag, name), change(readFileSync(join(bag, name), 'utf8')));

/** Tag files changed honestly: the tag manifest says the same. */
const resign = (bag: string, name: string): void =>
  edit(bag, 'tagmanifest-sha256.txt', (text) =>
    text.replace(new RegExp(`^\\S+(?=  ${name}$)`, 'm'), sha256(readFileSync(join(bag, name), 'utf8'))),
  );

const FAULTS: readonly (readonly [title: string, change: (bag: string) => void, path: string, words: string])[] = [
  [
    'one changed byte',
    (bag) => edit(bag, 'data/article.txt', () => 'wordz'),
    'data/article.txt',
    `It has changed: its sha256 was ${sha256('words')} and is ${sha256('wordz')}.`,
  ],
  [
    'a missing file',
    (bag) => rmSync(join(bag, 'data/article.txt')),
    'data/article.txt',
    'This file is missing; manifest-sha256.txt lists it.',
  ],
  [
    'a file too many',
    (bag) => writeFileSync(join(bag, 'data/extra.txt'), ''),
    'data/extra.txt',
    'manifest-sha256.txt does not list this file',
  ],
  [
    'a renamed file',
    (bag) => renameSync(join(bag, 'data/article.txt'), join(bag, 'data/b.txt')),
    'data/b.txt',
    'does not list this file',
  ],
  ['no declaration', (bag) => rmSync(join(bag, 'bagit.txt')), 'bagit.txt', 'The declaration of a bag is missing.'],
  [
    'a wrong version',
    (bag) => edit(bag, 'bagit.txt', (text) => text.replace('1.0', '7.5')),
    'bagit.txt',
    'Its BagIt version is 7.5',
  ],
  [
    'a wrong encoding',
    (bag) => edit(bag, 'bagit.txt', (text) => text.replace('UTF-8', 'EBCDIC')),
    'bagit.txt',
    'Its encoding is EBCDIC',
  ],
  ['a byte order mark', (bag) => edit(bag, 'bagit.txt', (text) => `\uFEFF${text}`), 'bagit.txt', 'byte order mark'],
  [
    'no manifest',
    (bag) => rmSync(join(bag, 'manifest-sha256.txt')),
    'manifest-sha256.txt',
    'The manifest of the payload is missing.',
  ],
  [
    'a line that is no checksum',
    (bag) => edit(bag, 'manifest-sha256.txt', (text) => `${text}nonsense\n`),
    'manifest-sha256.txt',
    '"nonsense". (line 3)',
  ],
  [
    'a checksum of the wrong length',
    (bag) => edit(bag, 'manifest-sha256.txt', (text) => text.replace(/^../, '')),
    'manifest-sha256.txt',
    '64 hex digits',
  ],
  [
    'a path that leaves the bag',
    (bag) => edit(bag, 'manifest-sha256.txt', (text) => `${text}${'0'.repeat(64)}  data/../../etc/passwd\n`),
    'manifest-sha256.txt',
    'leads out of the bag',
  ],
  [
    'an absolute path',
    (bag) => edit(bag, 'manifest-sha256.txt', (text) => `${text}${'0'.repeat(64)}  /etc/passwd\n`),
    'manifest-sha256.txt',
    'leads out of the bag',
  ],
  [
    'a tag file in the payload manifest',
    (bag) => edit(bag, 'manifest-sha256.txt', (text) => `${text}${'0'.repeat(64)}  bagit.txt\n`),
    'manifest-sha256.txt',
    'below data/',
  ],
  [
    'a file listed twice',
    (bag) => edit(bag, 'manifest-sha256.txt', (text) => text + text.split('\n')[0]),
    'manifest-sha256.txt',
    'is listed twice',
  ],
  [
    'an unknown algorithm',
    (bag) => writeFileSync(join(bag, 'manifest-rot13.txt'), ''),
    'manifest-rot13.txt',
    'by rot13',
  ],
  [
    'a wrong Payload-Oxum',
    (bag) => edit(bag, 'bag-info.txt', (text) => text.replace('8.2', '9.2')),
    'bag-info.txt',
    'The Payload-Oxum (bytes.files) is 9.2',
  ],
  [
    'a wrong Bag-Size',
    (bag) => edit(bag, 'bag-info.txt', (text) => text.replace(/Bag-Size: .*/, 'Bag-Size: 1 GB')),
    'bag-info.txt',
    'Its Bag-Size says 1 GB, and the payload has 8 bytes.',
  ],
  [
    'a payload manifest that the tag manifest does not know',
    (bag) => edit(bag, 'tagmanifest-sha256.txt', (text) => text.replace(/.* {2}manifest-sha256.txt\n/, '')),
    'manifest-sha256.txt',
    'tagmanifest-sha256.txt does not list this file',
  ],
  [
    'a tag file changed behind its manifest',
    (bag) => edit(bag, 'bag-info.txt', (text) => text.replace('A day', 'B day')),
    'bag-info.txt',
    'its sha256 was',
  ],
  [
    'a bag-info line without label',
    (bag) => edit(bag, 'bag-info.txt', (text) => `${text}nonsense\n`),
    'bag-info.txt',
    'is not “Label: value”',
  ],
  [
    'files to fetch',
    (bag) => writeFileSync(join(bag, 'fetch.txt'), 'https://example.org/a 1 data/a\n'),
    'fetch.txt',
    'must be fetched from elsewhere',
  ],
  [
    'a link in the payload',
    (bag) => symlinkSync('/etc/passwd', join(bag, 'data/link.txt')),
    'data/link.txt',
    'It is a link',
  ],
  [
    'a tag file that is no text',
    (bag) => writeFileSync(join(bag, 'manifest-sha256.txt'), Uint8Array.of(0xff, 0xfe)),
    'manifest-sha256.txt',
    'It is not text in UTF-8',
  ],
  [
    'a folder in the place of a file',
    (bag) => {
      rmSync(join(bag, 'data/article.txt'));
      mkdirSync(join(bag, 'data/article.txt'));
    },
    'data/article.txt',
    'This file is missing; manifest-sha256.txt lists it.',
  ],
];

describe('a broken bag', () => {
  it.each(FAULTS)('with %s is refused, by name', async (_title, change, path, words) => {
    const { ok, problems } = await verifyBundle(broken(change));
    expect(ok).toBe(false);
    expect(
      problems.find((problem) => problem.path === path && problem.problem.includes(words)),
      JSON.stringify(problems, null, 1),
    ).toBeDefined();
  });
});

describe('a bundle of ours', () => {
  it.each([
    [
      'a file of somebody else beside its tag files',
      (bag: string) => writeFileSync(join(bag, 'notes.txt'), ''),
      'notes.txt',
    ],
    ['no tag manifest', (bag: string) => rmSync(join(bag, 'tagmanifest-sha256.txt')), 'tagmanifest-sha256.txt'],
    [
      'neither tag manifest nor bag-info',
      (bag: string) => {
        rmSync(join(bag, 'tagmanifest-sha256.txt'));
        rmSync(join(bag, 'bag-info.txt'));
      },
      'bag-info.txt',
    ],
  ])('with %s is refused, where another bag would pass', async (_title, change, path) => {
    const parent = mkdtempSync(join(folder, 'ours-'));
    const draft = await bundleWriter.begin({ folder: parent, name: 'ours', zip: false, replace: false }, 1);
    await draft.add('decisions.json', new TextEncoder().encode('{}'));
    const ours = await draft.finish(INFO);
    expect((await verifyBundle(ours.path)).ok).toBe(true);
    change(ours.path);
    expect((await verifyBundle(ours.path)).problems.map((problem) => problem.path)).toContain(path);
  });
});

describe('a good bag', () => {
  it.each([
    ['as we wrote it', () => undefined],
    [
      'without tag manifest and bag-info',
      (bag: string) => {
        rmSync(join(bag, 'tagmanifest-sha256.txt'));
        rmSync(join(bag, 'bag-info.txt'));
      },
    ],
    [
      'with Windows line ends',
      (bag: string) => {
        edit(bag, 'bagit.txt', (text) => text.replace(/\n/g, '\r\n'));
        resign(bag, 'bagit.txt');
      },
    ],
    [
      'with the paths written ./data',
      (bag: string) => {
        edit(bag, 'manifest-sha256.txt', (text) => text.replace(/ {2}/g, ' *./'));
        resign(bag, 'manifest-sha256.txt');
      },
    ],
    ['with a tag file of somebody else', (bag: string) => writeFileSync(join(bag, 'notes.txt'), 'seen')],
    [
      'with a folded line in bag-info',
      (bag: string) => {
        edit(bag, 'bag-info.txt', (text) => `${text}External-Description: long\n  and folded\n`);
        resign(bag, 'bag-info.txt');
      },
    ],
    [
      'with a second manifest',
      (bag: string) => {
        const md5 = (bytes: string | Uint8Array): string => createHash('md5').update(bytes).digest('hex');
        const lines = `${md5('words')}  data/article.txt\n${md5(Uint8Array.of(1, 2, 3))}  data/images/01-day-800.jpg\n`;
        writeFileSync(join(bag, 'manifest-md5.txt'), lines);
        edit(bag, 'tagmanifest-sha256.txt', (text) => `${text}${sha256(lines)}  manifest-md5.txt\n`);
      },
    ],
  ])('%s is taken', async (_title, change) => {
    expect((await verifyBundle(broken(change))).problems).toEqual([]);
  });

  it.skipIf(!has('python3', ['-c', 'import bagit']))('is valid to the Library of Congress bagit-python too', () => {
    execFileSync('python3', ['-m', 'bagit', '--validate', good], { stdio: 'pipe' });
  });

  it.skipIf(!has('sha256sum', ['--version']))('is checked by sha256sum alone', () => {
    execFileSync('sha256sum', ['--check', '--strict', 'manifest-sha256.txt', 'tagmanifest-sha256.txt'], {
      cwd: good,
      stdio: 'pipe',
    });
  });

  it.skipIf(!has('unzip', ['-v']))('opens with unzip', () => {
    expect(execFileSync('unzip', ['-t', zipped], { encoding: 'utf8' })).toContain('No errors detected');
  });
});

function has(program: string, args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}
