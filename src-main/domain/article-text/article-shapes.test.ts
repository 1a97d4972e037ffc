/** Article texts of many shapes, all written for this test, and the way back from article to text. */
import { describe, expect, it } from 'vitest';
import { AGENCIES } from '../credit/agencies.ts';
import { DeskError } from '../failure.ts';
import { articleOf, writtenOf } from './article-of.ts';
import { parseArticleText, readArticleText } from './parse-article-text.ts';
import type { ParsedArticle } from './parsed-article.ts';
import { printArticleText, printParsed } from './print-article-text.ts';

const HEADLINE = 'Ashby rows again';
const STANDFIRST = 'Boats of every size came to the river on Monday. Nobody stayed dry.';
const BODY = ['The regatta has been held since the lock was built.', 'Here are the best pictures of the day.'];
const PICTURES = [
  { caption: 'Rowers pass the lock in Ashby.', credit: 'AP/Jane Doe' },
  { caption: 'Fans wait in the rain', credit: 'AP/Éric de la Cruz' },
  { caption: 'A boat sinks “slowly.”', credit: 'Reuters/John Roe' },
];
const WHOLE: ParsedArticle = {
  headline: HEADLINE,
  date: '2024-08-12',
  standfirst: STANDFIRST,
  body: BODY,
  pictures: PICTURES,
};
const CAPTIONS = PICTURES.map(({ caption, credit }) => `${caption} ${credit}`);
const PLAIN = [`date 2024-08-12`, HEADLINE, STANDFIRST, ...BODY, ...CAPTIONS].join('\n\n');

describe('shapes of one article', () => {
  const shapes: Record<string, string> = {
    'every paragraph apart': PLAIN,
    'CRLF, a mark at the beginning, no last line end': `\ufeff${PLAIN.replaceAll('\n', '\r\n')}`,
    'old Mac line ends': PLAIN.replaceAll('\n', '\r'),
    'no blank lines': [`date 2024-08-12`, HEADLINE, STANDFIRST, ...BODY, ...CAPTIONS].join('\n'),
    'no-break spaces round everything': PLAIN.split('\n')
      .map((line) => `\u00a0${line}\u00a0 `)
      .join('\n'),
    'no-break space before the credit': PLAIN.replace('Ashby. AP', 'Ashby.\u00a0AP'),
    'header lines together': [`date 2024-08-12\n${HEADLINE}\n${STANDFIRST}`, ...BODY, ...CAPTIONS].join('\n\n'),
    'date in words': PLAIN.replace('date 2024-08-12', 'Monday, 12 August 2024'),
    'date with a label': PLAIN.replace('date 2024-08-12', 'Date: Aug. 12, 2024'),
    'date in digits': PLAIN.replace('date 2024-08-12', 'DATE 20240812'),
    'date with slashes': PLAIN.replace('date 2024-08-12', '2024/08/12'),
    'date and time': PLAIN.replace('date 2024-08-12', 'Published: 12 August 2024, 10:30 BST'),
    'date under the headline': [HEADLINE, '12 August 2024', STANDFIRST, ...BODY, ...CAPTIONS].join('\n\n'),
    'date before the headline on its line': `date 2024-08-12 ${[HEADLINE, STANDFIRST, ...BODY, ...CAPTIONS].join('\n\n')}`,
    'credits in brackets': PLAIN.replace(/(AP|Reuters)\/(.*)$/gm, '($1/$2)'),
    'credits in square brackets with a full stop': PLAIN.replace(/(AP|Reuters)\/(.*)$/gm, '[$1/$2].'),
    'full stops after the credits': PLAIN.replace(/(Doe|Cruz|Roe)$/gm, '$1.'),
    'credit on its own line': PLAIN.replace(/ ((?:AP|Reuters)\/.*)$/gm, '\n$1'),
    'credit in its own paragraph': PLAIN.replace(/ ((?:AP|Reuters)\/.*)$/gm, '\n\n$1'),
    'credit on its own line with a label': PLAIN.replace(/ ((?:AP|Reuters)\/.*)$/gm, '\nCredit: $1'),
    'captions broken over lines': PLAIN.replace('pass the lock', 'pass\nthe lock')
      .replace('in the rain', 'in\nthe rain')
      .replace('Éric de', 'Éric\nde'),
    'a credit broken over lines': PLAIN.replace('AP/Jane Doe', 'AP/Jane\nDoe'),
    'numbers before the captions': [
      `date 2024-08-12`,
      HEADLINE,
      STANDFIRST,
      ...BODY,
      ...CAPTIONS.map((caption, index) => `${index + 1}. ${caption}`),
    ].join('\n\n'),
    'numbers in words': [
      `date 2024-08-12`,
      HEADLINE,
      STANDFIRST,
      ...BODY,
      ...CAPTIONS.map((caption, index) => `Photo ${index + 1}: ${caption}`),
    ].join('\n\n'),
    'numbers on their own lines': [
      `date 2024-08-12`,
      HEADLINE,
      STANDFIRST,
      ...BODY,
      ...CAPTIONS.map((caption, index) => `Picture ${index + 1}\n${caption}`),
    ].join('\n'),
    'file names before the captions': [
      `date 2024-08-12`,
      HEADLINE,
      STANDFIRST,
      ...BODY,
      ...CAPTIONS.map((caption, index) => `DSC_${index}.jpg: ${caption}`),
    ].join('\n\n'),
    Markdown: [
      `# ${HEADLINE}`,
      '2024-08-12',
      `*${STANDFIRST}*`,
      ...BODY,
      '## Pictures',
      ...CAPTIONS.map((caption) => `- ${caption}`),
    ].join('\n\n'),
    'Markdown with front matter': [
      '---',
      `title: "${HEADLINE}"`,
      'date: 2024-08-12',
      `standfirst: "${STANDFIRST}"`,
      '---',
      '',
      `# ${HEADLINE}`,
      '',
      `**${STANDFIRST}**`,
      '',
      BODY.join('\n\n'),
      '',
      ...PICTURES.map(
        ({ caption, credit }, index) => `![alt](images/0${index + 1}.jpg)\n\n${index + 1}\\. ${caption} *${credit}*\n`,
      ),
    ].join('\n'),
    labels: [
      `Date: 2024-08-12`,
      `Headline: ${HEADLINE}`,
      `Standfirst: ${STANDFIRST}`,
      'Body:',
      ...BODY,
      'Pictures:',
      ...CAPTIONS,
    ].join('\n\n'),
    'an end mark': `${PLAIN}\n\nENDS`,
    'an end mark and notes': `${PLAIN}\n\n___\n\nMore on the river tomorrow.`,
    'numbers without a mark': [
      `date 2024-08-12`,
      HEADLINE,
      STANDFIRST,
      ...BODY,
      ...CAPTIONS.map((caption, index) => `${index + 1} ${caption}`),
    ].join('\n'),
    'credits above their captions': PLAIN.replace(/^(.*) ((?:AP|Reuters)\/.*)$/gm, '$2\n$1'),
    'a byline': PLAIN.replace(`${STANDFIRST}\n\n`, `${STANDFIRST}\n\nBy Jane Reporter in Ashby\n\n`),
    'a labelled body on its line': [
      'DATE: 12 August 2024',
      `HEADLINE: ${HEADLINE}`,
      `STANDFIRST: ${STANDFIRST}`,
      `BODY: ${BODY[0]}`,
      BODY[1],
      'CAPTIONS:',
      ...CAPTIONS,
    ].join('\n'),
  };
  it.each(Object.entries(shapes))('%s', (_title, text) => {
    expect(parseArticleText(text)).toEqual(WHOLE);
  });
});

describe('wrapped at 60 columns', () => {
  const wrap = (text: string) => text.replace(/(?=.{61})(.{1,60})\s+/g, '$1\n');
  const long: ParsedArticle = {
    headline: 'Ashby rows again after three years of silence on the river',
    date: '2024-08-12',
    standfirst:
      'Boats of every size came to the water on Monday, and nobody who stood on the bank stayed dry for long.',
    body: [
      'The regatta has been held since the lock was built. It was stopped twice, once for a flood and once for want of boats. This year the town asked for it.',
      'These pictures show the day:',
    ],
    pictures: [
      {
        caption:
          'Rowers of the junior eight pass the old lock in Ashby on Monday while their coaches run along the path beside them.',
        credit: 'AP/Jane Doe',
      },
      {
        caption:
          'Supporters who came by train wait in the rain. Some of them had been there since the early morning, they said.',
        credit: 'Photo by John Roe/Getty Images',
      },
      { caption: 'A judge waits', credit: 'EPA/Ann Poe' },
    ],
  };
  it('gives the article', () => {
    expect(parseArticleText(wrap(printParsed(long)))).toEqual(long);
  });
});

describe('headline and standfirst', () => {
  const text = (top: string) =>
    `date 2024-08-12\n${top}\n\nThe first paragraph of the body.\n\nRowers pass. AP/Jane Doe`;
  it.each([
    [
      'Ashby rows again. Boats came to the U.S. river on Aug. 12. Rain fell.',
      'Ashby rows again.',
      'Boats came to the U.S. river on Aug. 12. Rain fell.',
    ],
    ['Mr. Roe rows again! Boats of every size came.', 'Mr. Roe rows again!', 'Boats of every size came.'],
    [
      'Ashby rows again for the first time in three years as rain stops for the final race Thousands lined the banks of the river.',
      'Ashby rows again for the first time in three years as rain stops for the final race',
      'Thousands lined the banks of the river.',
    ],
    [
      'Ashby rows again   Boats of every size came to the river',
      'Ashby rows again',
      'Boats of every size came to the river',
    ],
    [
      'Ashby rows again | Boats of every size came to the river',
      'Ashby rows again',
      'Boats of every size came to the river',
    ],
    ['Rain? What rain? On they row', 'Rain? What rain? On they row', 'The first paragraph of the body.'],
    ['It is over. Ashby wins.\nBoats of every size came', 'It is over. Ashby wins.', 'Boats of every size came'],
  ])('%s', (top, headline, standfirst) => {
    expect(parseArticleText(text(top))).toMatchObject({ headline, standfirst });
  });

  it('leaves the lead-in in the body', () => {
    const parsed = parseArticleText('Ashby rows\n\nHere are the best pictures:\n\nRowers pass. AP/Jane Doe');
    expect(parsed).toMatchObject({ headline: 'Ashby rows', standfirst: null, body: ['Here are the best pictures:'] });
  });
});

describe('pictures', () => {
  it('may lack their credit anywhere in the run', () => {
    const parsed = parseArticleText(`${PLAIN.replace(' AP/Éric de la Cruz', '')}\n\nThe last boat goes home.`);
    expect(parsed.pictures.map((picture) => picture.credit)).toEqual(['AP/Jane Doe', null, 'Reuters/John Roe', null]);
    const first = parseArticleText(PLAIN.replace(' AP/Jane Doe', ''));
    expect(first.pictures.map((picture) => picture.credit)).toEqual([null, 'AP/Éric de la Cruz', 'Reuters/John Roe']);
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

describe('a mail round the text', () => {
  const STORY = PLAIN.replace(/^.*\n\n/u, '');
  it.each([
    [
      'Portuguese',
      'De: Ana\nPara: Mesa\nEnviada em: 12 de agosto de 2024\nAssunto: Remo\n\nOlá Rui,\n\n',
      '\n\nObrigada,\nAna',
    ],
    [
      'Dutch',
      'Van: Els\nAan: Redactie\nVerzonden: 12 augustus 2024\nOnderwerp: Roeien\n\nBeste Jan,\n\n',
      '\n\nMet vriendelijke groet,\nEls',
    ],
  ])('is taken off in %s', (_language, before, behind) => {
    expect(parseArticleText(before + STORY + behind)).toEqual(parseArticleText(PLAIN));
  });
});

describe('what is no article', () => {
  it.each([
    ['empty', ''],
    ['blank', ' \n\u00a0\n\ufeff'],
    ['binary', `\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR`],
    ['undecodable', '\ufffd\ufffdabc\ufffd'.repeat(50)],
    ['too long', 'a boat '.repeat(1_500_000)],
    ['Rich Text', String.raw`{\rtf1\ansi date 2024-08-12\par Ashby rows\par}`],
    ['a PDF', '%PDF-1.7\n1 0 obj'],
  ])('%s', (_title, text) => {
    try {
      parseArticleText(text);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(DeskError);
      expect((error as DeskError).failure.kind).toBe('unreadable');
    }
  });

  it('reads a long text in proportion', () => {
    const text = `${PLAIN}\n\n${'Rowers pass the lock in Ashby on Monday. AP/Jane Doe\n\n'.repeat(4_000)}`;
    expect(parseArticleText(text).pictures).toHaveLength(4_003);
  });

  it.each([
    ['a last line in quotation marks, with a comma', `${PLAIN}\n\n"A boat, at sea"`],
    [
      'what a page sets behind credits, again and again',
      `${PLAIN}\n\nA boat. AP/Jane Doe ${'opens new tab '.repeat(7_000)}x`,
    ],
    ['a long rule inside a paragraph', `${PLAIN}\n\nA boat ${'_ '.repeat(50_000)}x`],
    ['spaces before a line break', `${PLAIN}\n\nA boat${' '.repeat(100_000)}x<br>`],
    ['figures without end in a list of credits', `${PLAIN}\n\nPhoto credits: 1 ${'11,'.repeat(33_000)} x`],
  ])('comes to its end with %s', (_title, text) => {
    expect(parseArticleText(text).pictures.length).toBeGreaterThanOrEqual(3);
  });
});

describe('print and read again', () => {
  it('prints the plain form', () => {
    expect(printArticleText(articleOf(WHOLE))).toBe(`${PLAIN}\n`);
  });

  const random = (seed: number) => () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const WORDS =
    'boat river lock Ashby rain Monday crowd Éder coach O’Hara bridge AP Reuters photo 12 2024 U.S. St. Saint-Denis (left) “wins” via Jane and/or'.split(
      ' ',
    );
  const CREDITS = [
    'AP/Jane Doe',
    'Jane Doe/Getty Images',
    'Photo by Jane Doe/Getty Images',
    'Jane Doe/Pool via AP',
    'AP',
    'Handout',
    'Jane Doe',
    'REUTERS/Éric de la Cruz',
    'nobody knows',
    null,
  ];

  it.each(Array.from({ length: 150 }, (_, index) => index + 1))('article %i', (seed) => {
    const next = random(seed);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
    const sentence = () =>
      `${pick(['Rowers', 'Fans', 'A boat', 'The crowd', '“Rain', '1. Boats', '- Oars'])} ${Array.from({ length: 1 + Math.floor(next() * 12) }, () => pick(WORDS)).join(' ')}${pick(['.', '.', '', '!', ',', '?', ':'])}`;
    const some = (most: number) => Array.from({ length: Math.floor(next() * (most + 1)) }, sentence);
    const article: ParsedArticle = {
      headline: [sentence(), ...some(1)].join(' '),
      date: pick(['2024-08-12', null]),
      standfirst: pick([[sentence(), ...some(2)].join(' '), null]),
      body: some(4),
      pictures: Array.from({ length: Math.floor(next() * 6) }, () => ({
        caption: pick(['', sentence(), `${sentence()} ${sentence()}`]),
        credit: pick(CREDITS),
      })).filter((picture) => picture.caption !== '' || picture.credit !== null),
    };
    expect(parseArticleText(printParsed(article))).toEqual(article);
  });
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
