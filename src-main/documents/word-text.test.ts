/** Word documents as their programs write them: fields, headings, tables, text boxes, tracked changes, hidden words. */
import { describe, expect, it } from 'vitest';
import { readArticleText } from '../domain/article-text/parse-article-text.ts';
import { readArticleFile } from './read-article-file.ts';
import { wordOf } from './testing/word-fixture.ts';

const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (...inside: readonly string[]): string => `<w:p>${inside.join('')}</w:p>`;
const read = (...body: readonly string[]): Promise<string> => readArticleFile(wordOf(body.join('')), 'a.docx');

describe('a Word document', () => {
  it('has the words of simple and of complex fields, and never their codes', async () => {
    const simple = `<w:fldSimple w:instr=" AUTHOR ">${run('Jo Bloggs/AP')}</w:fldSimple>`;
    const complex = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> SEQ Figure </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('1')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(await read(p(run('Figure '), complex, run(': A boat. '), simple))).toBe('Figure 1: A boat. Jo Bloggs/AP');
  });

  it('leaves out what a field of a field’s instruction shows, and goes on behind a field that never ends', async () => {
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = '<w:r><w:instrText> IF </w:instrText></w:r>';
    const inner = `${mark('begin')}${code}${mark('separate')}${run('«x»')}${mark('end')}`;
    const outer = `${mark('begin')}${code}${inner}${code}${mark('separate')}${run('Jo Bloggs/AP')}${mark('end')}`;
    expect(await read(p(run('A boat. '), outer), p(mark('begin'), code), p(run('Rain fell.')))).toBe(
      'A boat. Jo Bloggs/AP\n\nRain fell.',
    );
  });

  it('has the pictures of a table that sets them side by side, each with its caption and credit', async () => {
    const row = (...cells: readonly string[]): string =>
      `<w:tr>${cells.map((cell) => `<w:tc>${p(run(cell))}</w:tc>`).join('')}</w:tr>`;
    const text = await read(
      `<w:tbl>${row('A boat leaves the harbour.', 'A dog waits.')}${row('Jo Bloggs/AP', 'Ann Poe/PA')}</w:tbl>`,
    );
    expect(text).toBe('A boat leaves the harbour.\nJo Bloggs/AP\n\nA dog waits.\nAnn Poe/PA');
  });

  it('has its title and headings by their styles', async () => {
    const styled = (style: string) => `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
    expect(await read(p(styled('Title'), run('Harbour opens')), p(styled('Heading2'), run('Pictures')))).toBe(
      '# Harbour opens\n\n## Pictures',
    );
  });

  it('keeps soft breaks, links and inserted words; leaves out deleted and hidden ones', async () => {
    const text = p(
      run('A boat.'),
      '<w:r><w:br/></w:r>',
      `<w:hyperlink r:id="r9" xmlns:r="urn:r">${run('Jo Bloggs')}</w:hyperlink>`,
      `<w:del>${run('/Reuters')}<w:r><w:delText>/EPA</w:delText></w:r></w:del>`,
      `<w:ins>${run('/AP')}</w:ins>`,
      run(' internal note', '<w:vanish/>'),
    );
    expect(await read(text)).toBe('A boat.\nJo Bloggs/AP');
  });

  it('has a text box once, though its words stand in the file twice', async () => {
    const box = `<w:txbxContent>${p(run('A boat. Jo Bloggs/AP'))}</w:txbxContent>`;
    const twice = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await read(p(twice), p(run('The end of the story.')))).toBe('A boat. Jo Bloggs/AP\n\nThe end of the story.');
  });

  it('keeps the cells of a table row together: picture, credit, caption', async () => {
    const cell = (text: string) => `<w:tc>${p(run(text))}</w:tc>`;
    const row = (...cells: readonly string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
    const text = await read(
      p(run('Harbour opens')),
      p(run('Boats came from far.')),
      p(run('It was the first time in years.')),
      `<w:tbl>${row('boat-1.jpg', 'Jo Bloggs/AP', 'A boat leaves.')}${row('boat-2.jpg', 'Ann Poe/Reuters', 'A boat comes in.')}</w:tbl>`,
    );
    expect(readArticleText(text).pictures.map(({ caption, credit, fileName }) => [fileName, caption, credit])).toEqual([
      ['boat-1.jpg', 'A boat leaves.', 'Jo Bloggs/AP'],
      ['boat-2.jpg', 'A boat comes in.', 'Ann Poe/Reuters'],
    ]);
  });

  it('has its images with what they show, and the words of Word’s caption style as captions', async () => {
    const image = (alt: string) =>
      `<w:r><w:drawing><wp:inline xmlns:wp="urn:wp"><wp:docPr id="1" name="Picture 1" descr="${alt}"/><a:blip xmlns:a="urn:a"/></wp:inline></w:drawing></w:r>`;
    const caption = (text: string) => p('<w:pPr><w:pStyle w:val="Caption"/></w:pPr>', run(text));
    const text = await read(
      p('<w:pPr><w:pStyle w:val="Title"/></w:pPr>', run('The weavers of Harris')),
      p(run('Tweed is still woven at home.')),
      p(image('A loom in a shed')),
      caption('Weaver Donald MacKay at his loom.'),
      p(run('Photo: Jane Barlow/PA')),
      p(run('He starts at six every morning.')),
      p(image('A close up of wool. Description automatically generated')),
      caption('Dyed wool dries in the yard.'),
      p(run('Photo: Russell Cheyne/Reuters')),
      p(run('The orders come from Japan.')),
    );
    const { pictures, body } = readArticleText(text);
    expect(pictures.map(({ caption: words, credit, altText, certain }) => [words, credit, altText, certain])).toEqual([
      ['Weaver Donald MacKay at his loom.', 'Photo: Jane Barlow/PA', 'A loom in a shed', true],
      ['Dyed wool dries in the yard.', 'Photo: Russell Cheyne/Reuters', null, true],
    ]);
    expect(body).toEqual(['He starts at six every morning.', 'The orders come from Japan.']);
  });

  it('reads a picture sheet by the names of its columns, and what stands behind it as story', async () => {
    const row = (...cells: readonly string[]) =>
      `<w:tr>${cells.map((text) => `<w:tc>${p(run(text))}</w:tc>`).join('')}</w:tr>`;
    const text = await read(
      p(run('Dresdens Brücke fällt')),
      p(run('Am Montag begann der Abriss.')),
      `<w:tbl>${row('Nr.', 'Bildunterschrift', 'Fotograf', 'Agentur')}${row('1', 'Ein Bagger reißt die Brücke ab.', 'Robert Michael', 'dpa')}${row('2', 'Die neue Brücke soll 2027 fertig sein.', '', 'Imago')}</w:tbl>`,
      p(run('Der Bau dauert zwei Jahre.')),
    );
    const { pictures, body } = readArticleText(text);
    expect(pictures.map(({ caption, credit }) => [caption, credit])).toEqual([
      ['Ein Bagger reißt die Brücke ab.', 'Robert Michael/dpa'],
      ['Die neue Brücke soll 2027 fertig sein.', 'Imago'],
    ]);
    expect(body.at(-1)).toBe('Der Bau dauert zwei Jahre.');
  });

  it.each([
    ['an entity that swells', '<!DOCTYPE x [<!ENTITY a "aaaa">]>'],
    ['broken markup', '<w:p><w:r></w:p>'],
    ['elements without end', '<w:p>'.repeat(20_000)],
  ])('refuses %s', async (_what, body) => {
    await expect(read(body)).rejects.toThrow(/a\.docx (?:cannot be opened|unpacks to far more)/);
  });
});
