/** The pictures of an article text: their credits, doubts, file names, tables, front matter and conditions. */
import { describe, expect, it } from 'vitest';
import { AGENCIES } from '../credit/agencies.ts';
import { articleOf, writtenOf } from './article-of.ts';
import { parseArticleText, readArticleText } from './parse-article-text.ts';
import { printArticleText } from './print-article-text.ts';
import { BODY, CAPTIONS, HEADLINE, PICTURES, PLAIN, STANDFIRST } from './testing/regatta.ts';

describe('pictures', () => {
  it('may lack their credit anywhere in the run', () => {
    const parsed = parseArticleText(`${PLAIN.replace(' AP/Éric de la Cruz', '')}\n\nThe last boat goes home.`);
    expect(parsed.pictures.map((picture) => picture.credit)).toEqual(['AP/Jane Doe', null, 'Reuters/John Roe', null]);
    const first = parseArticleText(PLAIN.replace(' AP/Jane Doe', ''));
    expect(first.pictures.map((picture) => picture.credit)).toEqual([null, 'AP/Éric de la Cruz', 'Reuters/John Roe']);
  });

  it('without a credit say first what their own words leave open, then that they may be story', () => {
    const name = 'Nobody was there with Bruno Alves Luis Vieira/AP';
    const { doubts } = readArticleText(`${PLAIN}\n\n${name}\n\nThe last boat goes home.`);
    expect(doubts.map(({ message }) => message)).toEqual([
      expect.stringMatching(/Picture 4: it is not clear where the photographer’s name begins/),
      expect.stringMatching(/Picture 5: it has no credit where the others have one/),
    ]);
  });

  it('may be none', () => {
    const parsed = parseArticleText(
      'date 2024-08-12\n\nAshby rows\n\nBoats came.\n\nThe first.\n\nThe second, said Reuters.',
    );
    expect(parsed).toEqual({
      headline: 'Ashby rows',
      date: '2024-08-12',
      standfirst: 'Boats came.',
      body: ['The first.', 'The second, said Reuters.'],
      pictures: [],
    });
  });

  it('stay whole in doubt, and say so', () => {
    const read = readArticleText(`${PLAIN}\n\nRowers with Bruno Alves Luis Vieira/AP`);
    const last = read.pictures.at(-1);
    expect(last).toMatchObject({ caption: 'Rowers with Bruno Alves Luis Vieira/AP', credit: null, certain: false });
    expect(last?.alternatives[0]).toEqual({ caption: 'Rowers with Bruno Alves', credit: 'Luis Vieira/AP' });
    expect(read.doubts.some((doubt) => doubt.picture === 4)).toBe(true);
    expect(writtenOf(read).get(1)).toBe('Rowers pass the lock in Ashby. AP/Jane Doe');
  });

  it('take credits without a known agency from a line of their own', () => {
    const { pictures } = parseArticleText(
      `${PLAIN}\n\nA late boat\nPhotograph: Otto Lind Estate\n\nA last boat\nCourtesy of the Berg family`,
    );
    expect(pictures.slice(-2)).toEqual([
      { caption: 'A late boat', credit: 'Photograph: Otto Lind Estate' },
      { caption: 'A last boat', credit: 'Courtesy of the Berg family' },
    ]);
  });

  it('take an unlisted supplier for one where the captions repeat it, and say so', () => {
    const text = (supplier: string) =>
      `Ashby rows\n\nBoats came.\n\nA first boat [Jane Doe/${supplier}]\n\nA second boat [John Roe/${supplier}]\n\nA third boat [Jane Doe/${supplier}]`;
    const read = readArticleText(text('Al Riviera'));
    expect(read.pictures.map((picture) => [picture.caption, picture.credit, picture.certain])).toEqual([
      ['A first boat', 'Jane Doe/Al Riviera', false],
      ['A second boat', 'John Roe/Al Riviera', false],
      ['A third boat', 'Jane Doe/Al Riviera', false],
    ]);
    expect(parseArticleText(text('AP')).pictures[0]?.credit).toBe('Jane Doe/AP');
  });

  it('take the desk’s own list of agencies', () => {
    const { pictures } = parseArticleText('Ashby rows\n\nBoats came.\n\nA boat AW/Jane Doe', [
      { name: 'Ashby Wire', aliases: ['AW'] },
    ]);
    expect(pictures).toEqual([{ caption: 'A boat', credit: 'AW/Jane Doe' }]);
  });

  it('part what binds the desk from the credit of an agency of its own, also in the other reading', () => {
    const own = [...AGENCIES, { name: 'Ashby Wire', aliases: ['AW'] }];
    const { pictures } = readArticleText(
      'Ashby rows\n\nBoats came.\n\nA boat passes.\nAW/Jane Doe UK OUT\n\nA swan looks on.\nAW/John Roe UK OUT',
      own,
    );
    expect(pictures.map(({ caption, credit, restrictions }) => [caption, credit, restrictions])).toEqual([
      ['A boat passes.', 'AW/Jane Doe', 'UK OUT'],
      ['A swan looks on.', 'AW/John Roe', 'UK OUT'],
    ]);
    const either = readArticleText(
      'Ashby rows\n\nBoats came.\n\nAW/Jane Doe UK OUT\n\nA boat passes.\n\nAW/John Roe UK OUT\n\nA swan looks on.\n\nAW/Jo Poe UK OUT',
      own,
    );
    const offered = either.pictures.flatMap(({ credit, alternatives }) => [
      credit,
      ...alternatives.map((other) => other.credit),
    ]);
    expect(offered.length).toBeGreaterThan(either.pictures.length);
    expect(offered.join()).not.toContain('OUT');
  });

  it('read a table of captions and credits, and pictures with Pandoc’s attributes', () => {
    const pictures = [
      { caption: 'A boat passes.', credit: 'AP/Jane Doe' },
      { caption: 'A swan | a duck.', credit: 'AP/John Roe' },
    ];
    const table =
      'Ashby rows\n\nBoats came.\n\n| No. | Caption | Photo credit |\n|:--|---|---|\n| 1 | A boat passes. | AP/Jane Doe |\n| 2 | A swan \\| a duck. | AP/John Roe |';
    expect(parseArticleText(table).pictures).toEqual(pictures);
    const pandoc = pictures.map(({ caption, credit }, at) => `![${caption} ${credit}](boat-${at}.jpg){width=60%}`);
    expect(parseArticleText(['# Ashby rows', 'Boats came.', ...pandoc].join('\n\n')).pictures).toEqual(pictures);
    // A table of anything else stays as it is.
    const scores = parseArticleText('Ashby rows\n\nBoats came.\n\n| Club | Points |\n|---|---|\n| Ashby | 3 |');
    expect(scores.body.join('\n')).toContain('| Ashby | 3 |');
  });

  it('keep the file names that the text gives', () => {
    const read = readArticleText(
      `${PLAIN}\n\nIMG_0042.JPG\nA late boat. AP/Jane Doe\n\nA last boat. AP/Jane Doe (late-boat.jpg)`,
    );
    expect(read.pictures.slice(-2).map((picture) => [picture.caption, picture.fileName])).toEqual([
      ['A late boat.', 'IMG_0042.JPG'],
      ['A last boat.', 'late-boat.jpg'],
    ]);
  });
});

it('takes a gallery from front matter whose keys are the desk’s own words', () => {
  const rows = PICTURES.map(
    ({ caption, credit }) => `  - bild: a.jpg\n    bildunterschrift: '${caption}'\n    fotograf: ${credit}`,
  );
  const text = `---\ntitle: ${HEADLINE}\nbilder:\n${rows.join('\n')}\n---\n\n${STANDFIRST}\n\n${BODY.join('\n\n')}\n`;
  expect(parseArticleText(text).pictures).toEqual(PICTURES);
});

describe('conditions behind a credit', () => {
  const TOP = ['date 2024-08-12', HEADLINE, STANDFIRST, ...BODY];
  it.each([
    ['at the end of its caption', 'Rowers row. EPA/JOHN ROE  UK AND IRELAND OUT', 'EPA/JOHN ROE', 'UK AND IRELAND OUT'],
    ['on its own line', 'Rowers row.\nEPA/JOHN ROE GERMANY OUT', 'EPA/JOHN ROE', 'GERMANY OUT'],
    [
      'behind a label',
      'Caption: Rowers row.\nCredit: John Roe/PA. EDITORIAL USE ONLY',
      'John Roe/PA',
      'EDITORIAL USE ONLY',
    ],
    ['that bind nobody', 'Rowers row. Foto: Jana Muster/dpa +++ dpa-Bildfunk +++', 'Foto: Jana Muster/dpa', ''],
  ])('%s are kept apart', (_where, paragraph, credit, restrictions) => {
    const read = readArticleText([...TOP, paragraph, CAPTIONS[1]].join('\n\n'));
    expect(read.pictures[0]).toMatchObject({ caption: 'Rowers row.', credit, restrictions });
    const [picture] = articleOf(read).pictures;
    expect(picture?.restrictions ?? '').toBe(restrictions);
    expect(printArticleText(articleOf(read))).not.toMatch(/\bOUT\b|USE ONLY/);
  });
});

it.each([
  ['DSC_0125: A rower lifts an oar. AP/Jane Doe', 'DSC_0125'],
  ['IMG_0042 – A rower lifts an oar. AP/Jane Doe', 'IMG_0042'],
  ['A rower lifts an oar. (DSC_0125.jpg) AP/Jane Doe', 'DSC_0125.jpg'],
  ['rowers.psd: A rower lifts an oar. AP/Jane Doe', 'rowers.psd'],
  ['scan-07.bmp – A rower lifts an oar. AP/Jane Doe', 'scan-07.bmp'],
  ['A rower lifts an oar. (IMG_7.J2K) AP/Jane Doe', 'IMG_7.J2K'],
  ['Köln Ruderer 2.jpg\nA rower lifts an oar. AP/Jane Doe', 'Köln Ruderer 2.jpg'],
])('a file is named beside its caption: %s', (text, fileName) => {
  const { pictures } = readArticleText(`${PLAIN}\n\n${text}`);
  expect(pictures.at(-1)).toMatchObject({ fileName, caption: 'A rower lifts an oar.', credit: 'AP/Jane Doe' });
});

it.each(['COVID19: A ward is empty.', 'G20 - Leaders meet.', 'MH17 – a wreck.', 'Apollo 11: A rocket.'])(
  'no file is named: %s',
  (text) => {
    expect(readArticleText(`${PLAIN}\n\n${text} AP/Jane Doe`).pictures.at(-1)?.fileName).toBeNull();
  },
);
