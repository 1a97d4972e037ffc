/** Every shape of one article gives the same headline, date, standfirst, body and pictures. */
import { describe, expect, it } from 'vitest';
import { parseArticleText } from './parse-article-text.ts';
import type { ParsedArticle } from './parsed-article.ts';
import { printParsed } from './print-article-text.ts';
import { BODY, CAPTIONS, HEADLINE, PICTURES, PLAIN, STANDFIRST, WHOLE } from './testing/regatta.ts';

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
