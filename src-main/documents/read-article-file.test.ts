/** Article files as writers send them: charsets, HTML, Word; and what is refused, with the file's name. */
import { describe, expect, it } from 'vitest';
import { readArticleText } from '../domain/article-text/parse-article-text.ts';
import { readArticleFile } from './read-article-file.ts';
import { wordDocument } from './testing/word-fixture.ts';

/** Milliseconds this thread was at work: the machine may be busy with other things. */
function cpuTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('readArticleFile', () => {
  it('reads UTF-8 with and without mark, UTF-16 and Windows-1252', async () => {
    expect(await readArticleFile(bytes('\ufeffCafé Éder'), 'a.txt')).toBe('Café Éder');
    expect(await readArticleFile(Buffer.from('\ufeffCafé', 'utf16le'), 'a.txt')).toBe('Café');
    expect(await readArticleFile(Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x78, 0x94]), 'a.txt')).toBe(
      'Café “x”',
    );
  });

  it('reads HTML as paragraphs and drops what is not read', async () => {
    const html =
      '<!doctype html><html><head><title>t</title><style>p{}</style></head><body><h1>Head &amp; line</h1><p>One<br>two</p><script>evil()</script><div>Three <b>bold</b></div></body></html>';
    expect(await readArticleFile(bytes(html), 'a.html')).toBe('# Head & line\n\nOne\ntwo\n\nThree bold');
  });

  it('reads the figures of a page with the names of their files', async () => {
    const html =
      '<html><body><h1>Lake Orsa freezes over</h1><p>Skaters took to the ice.</p><h2>In pictures</h2>' +
      '<figure><img src="https://example.org/photos/orsa-1.jpg?w=800"><figcaption>Skaters cross the lake. <span>AP/Mårten Sjöqvist</span></figcaption></figure>' +
      '<figure><img src="orsa-2.jpg"><figcaption><p>Can the ice carry a horse?</p><small>AFP/Þóra Jónsdóttir</small></figcaption></figure>' +
      '<figure><img src="logo.png"></figure></body></html>';
    const read = readArticleText(await readArticleFile(bytes(html), 'a.html'));
    expect(read.headline).toBe('Lake Orsa freezes over');
    expect(read.pictures.map(({ caption, credit, fileName }) => [caption, credit, fileName])).toEqual([
      ['Skaters cross the lake.', 'AP/Mårten Sjöqvist', 'orsa-1.jpg'],
      ['Can the ice carry a horse?', 'AFP/Þóra Jónsdóttir', 'orsa-2.jpg'],
    ]);
  });

  it('does not take a page’s indentation for words', async () => {
    const deep = ' '.repeat(400);
    const slide = (number: number): string =>
      `<div class="slide">\n${deep}<img src="orsa-${number}.jpg">\n${deep}Skaters cross the lake on day ${number}.\n${deep}<span class="credit">AP/Mårten Sjöqvist</span>\n${deep}</div>`;
    const html = `<html><body><h1>Lake Orsa freezes over</h1><p>Skaters took to the ice.</p>${slide(1)}${slide(2)}</body></html>`;
    const read = readArticleText(await readArticleFile(bytes(html), 'a.html'));
    expect(read.pictures.map(({ caption, credit, fileName }) => [caption, credit, fileName])).toEqual([
      ['Skaters cross the lake on day 1.', 'AP/Mårten Sjöqvist', 'orsa-1.jpg'],
      ['Skaters cross the lake on day 2.', 'AP/Mårten Sjöqvist', 'orsa-2.jpg'],
    ]);
  });

  it('leaves text alone that merely speaks of markup', async () => {
    expect(await readArticleFile(bytes('The <b> tag is old.'), 'a.txt')).toBe('The <b> tag is old.');
  });

  it('reads a Word document', async () => {
    const document = wordDocument(['date 2024-08-12', 'Harbour opens', 'A boat. AP/Ada Lovelace']);
    expect(await readArticleFile(document, 'a.docx')).toBe(
      'date 2024-08-12\n\nHarbour opens\n\nA boat. AP/Ada Lovelace',
    );
  });

  it.each([
    ['an empty file', new Uint8Array()],
    ['white space only', bytes(' \n\t ')],
    ['a binary file', Uint8Array.from({ length: 4000 }, (_, at) => (at * 7) % 256)],
    ['11 MB', new Uint8Array(11 * 1024 * 1024).fill(65)],
    ['a zip that is no document', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0])],
  ])('refuses %s and names the file', async (_what, content) => {
    await expect(readArticleFile(content, 'story.txt')).rejects.toThrow(/story\.txt/);
  });

  it.each([
    ['open blocks', '<div>'.repeat(95_000)],
    ['emphasis in emphasis', '<b a=1><i b=2>'.repeat(35_000)],
    ['tables in tables', '<table><tr><td>'.repeat(30_000)],
    ['lists in lists', '<ul><li>'.repeat(60_000)],
  ])('refuses %s beyond all reason, in plain words and at once', async (_what, markup) => {
    const since = cpuTime();
    await expect(readArticleFile(bytes(`<!doctype html><html><body>${markup}deep`), 'deep.html')).rejects.toThrow(
      /deep\.html cannot be read: .*more than 500 deep/,
    );
    expect(cpuTime() - since).toBeLessThan(2_000);
  });

  it('reads a long page with many open paragraphs and pictures in time that grows with its length', async () => {
    const story = '<p>Rowers met on the river<br>again<li>one<li>two'.repeat(9_000);
    const figure = '<figure><img src=a.jpg><figcaption>A rower. <cite>AP/Jo Bloggs</cite></figcaption></figure>';
    const since = cpuTime();
    const text = await readArticleFile(bytes(`<html><body>${story}${figure.repeat(500)}</body></html>`), 'long.html');
    expect(text.match(/^Credit: AP\/Jo Bloggs$/gm)).toHaveLength(500);
    expect(cpuTime() - since).toBeLessThan(4_000);
    // The limit is the work; the clock is the machine's, which may be busy.
  }, 120_000);

  it('refuses a Word file that unpacks to a hundred megabytes, before it has done so', async () => {
    const bomb = wordDocument(['A boat. AP/Ada Lovelace', ' '.repeat(100 * 1024 * 1024)], { deflated: true });
    expect(bomb.length).toBeLessThan(150 * 1024);
    const [since, before] = [cpuTime(), process.memoryUsage().rss];
    await expect(readArticleFile(bomb, 'bomb.docx')).rejects.toThrow(/bomb\.docx unpacks to far more/);
    expect(cpuTime() - since).toBeLessThan(1_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
  }, 120_000);

  it('refuses a Word file that says less than it unpacks to', async () => {
    const liar = wordDocument(['x'.repeat(30_000_000)], { deflated: true, saidSize: 1_000 });
    await expect(readArticleFile(liar, 'liar.docx')).rejects.toThrow(/liar\.docx cannot be opened/);
  });

  it('refuses Word’s old format and says what to do', async () => {
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    await expect(readArticleFile(old, 'old.doc')).rejects.toMatchObject({
      failure: { wayOut: expect.stringContaining('.docx') },
    });
  });
});
