/** The contact sheet read back by pdftotext: every number, caption and credit whole, pages numbered, nothing lost at 2,000 characters. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { BundleContent, BundlePicture } from '../domain/formats/format.ts';
import { exampleContent } from '../domain/formats/testing/example-content.ts';
import { documentMaker } from './contact-sheet.ts';

const maker = documentMaker(join(process.cwd(), 'resources', 'fonts'));
const folder = mkdtempSync(join(tmpdir(), 'contact-sheet-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function contentOf(captions: readonly string[], credit = 'AP/Jo Bloggs'): BundleContent {
  const content = exampleContent();
  const [first] = content.pictures;
  if (first == null) throw new Error('Expected a picture in the example, found none.');
  const pictures = captions.map(
    (caption, at): BundlePicture => ({ ...first, position: at + 1, picture: { ...first.picture, caption, credit } }),
  );
  return { ...content, pictures };
}

const make = (content: BundleContent) => maker.make('contact-sheet', content, new Map());

const hasPdftotext = ((): boolean => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
})();

/** All words in reading order of the file, with one blank between them. */
function textOf(bytes: Uint8Array, ...options: readonly string[]): string {
  const path = join(folder, 'sheet.pdf');
  writeFileSync(path, bytes);
  return execFileSync('pdftotext', [...options, path, '-'], { encoding: 'utf8' });
}

const plain = (text: string): string => text.replace(/\s+/g, ' ');

// Needs pdftotext (Debian: poppler-utils).
describe.skipIf(!hasPdftotext)('the text of a contact sheet', () => {
  it('has every number, caption and credit, in Latin, Greek and Cyrillic', async () => {
    const captions = [
      'Rowers pass the old lock.',
      'Ελληνικά: οι βάρκες περνούν.',
      'Кириллица: лодки проходят шлюз.',
      'Größe, naïve, Łódź, Đakovo, fjörður.',
    ];
    const { bytes, warnings } = await make(contentOf(captions, 'Zoë Öztürk/Getty Images'));
    const text = plain(textOf(bytes));
    for (const caption of captions) expect(text).toContain(caption);
    expect(text.match(/Zoë Öztürk\/Getty Images/g)).toHaveLength(4);
    expect(warnings).toEqual([]);
  });

  it('loses nothing of a caption of 2,000 characters or of one that fills pages', async () => {
    const words = (count: number): string => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');
    for (const count of [250, 3000]) {
      const { bytes } = await make(contentOf(['Short.', words(count), 'After it.']));
      const found = new Set(textOf(bytes).match(/word\d+/g));
      expect(found.size).toBe(count);
      expect(plain(textOf(bytes))).toContain('After it.');
    }
  });

  it('breaks a word too long for its line and keeps it within the page', async () => {
    const { bytes } = await make(contentOf([`https://example.org/${'x'.repeat(400)}end`]));
    expect(textOf(bytes).replace(/\s/g, '')).toContain(`${'x'.repeat(400)}end`);
    const boxes = [
      ...textOf(bytes, '-bbox').matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)"/g),
    ];
    expect(boxes.length).toBeGreaterThan(5);
    for (const [, left, top, right, bottom] of boxes) {
      expect(Number(left)).toBeGreaterThanOrEqual(40);
      expect(Number(right)).toBeLessThanOrEqual(556);
      expect(Number(top)).toBeGreaterThanOrEqual(30);
      expect(Number(bottom)).toBeLessThanOrEqual(842);
    }
  });

  it('numbers its pages', async () => {
    const { bytes } = await make(
      contentOf(Array.from({ length: 24 }, (_, at) => `Picture number ${at + 1} of the day.`)),
    );
    const pages = textOf(bytes).split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThan(2);
    for (const [at, page] of pages.entries()) expect(page).toContain(`Page ${at + 1} of ${pages.length}`);
  });
});

describe('a contact sheet', () => {
  it('says which characters its fonts do not have, and where', async () => {
    const { warnings } = await make(contentOf(['All here: é Ω Ж “” — …', '東京 at night']));
    expect(warnings).toEqual([expect.stringMatching(/picture 2 has U\+6771, U\+4EAC, shown there as □/)]);
  });

  it('tells the headline from the standfirst', async () => {
    const content = exampleContent();
    const article = { ...content.article, headline: 'Rowers', standfirst: '東' };
    const { warnings } = await make({ ...content, article });
    expect(warnings).toContainEqual(expect.stringMatching(/the standfirst has U\+6771/));
  });

  it('is the same bytes every time', async () => {
    const [once, again] = [await make(exampleContent()), await make(exampleContent())];
    expect(Buffer.from(once.bytes).equals(Buffer.from(again.bytes))).toBe(true);
  });

  it('has its fonts inside and asks for no others', async () => {
    const { bytes } = await make(exampleContent());
    const text = Buffer.from(bytes).toString('latin1');
    expect(text.match(/\/FontFile2/g)?.length).toBeGreaterThanOrEqual(2);
    expect(text).not.toMatch(/\/BaseFont \/Helvetica/);
  });

  it.each(['', '\n\n', '\u202Eabc', '\u0000\u0007', 'e\u0301\u0302\u0303', '👩‍👩‍👧‍👦'.repeat(300), '\uD800'])(
    'can be made with the caption %j',
    async (caption) => {
      expect((await make(contentOf([caption]))).bytes.length).toBeGreaterThan(1000);
    },
  );
});
