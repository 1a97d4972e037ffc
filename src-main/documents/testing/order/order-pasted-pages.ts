/** Texts copied off pages, wires and notes: numbered labels, broken credits, sections, YAML lists, signatures, other languages. */
import { type OrderSample, spaced, type Wanted } from './order-sample.ts';

const HEADLINE = 'Lantern walk lights up Sonnfeld';
const STANDFIRST = 'Three thousand people carried light through the snow.';
const BODY = 'The walk was the first since the avalanche. Guides closed the upper path.';
const HEAD = ['6 January 2025', HEADLINE, STANDFIRST, BODY];
const LIGHT = 'A boy lights his lantern at the church.';
const PATH = 'Walkers climb the path above the village on Sunday, Jan. 5, 2025.';
const SOUP = 'Volunteers ladle soup from a copper pot.';
const ROWS: readonly (readonly [string, string, readonly string[], string | null])[] = [
  [LIGHT, 'Gian Ehrenzeller/Keystone', ['Keystone'], 'gian ehrenzeller'],
  [PATH, 'Denis Balibouse/Reuters', ['Reuters'], 'denis balibouse'],
  [SOUP, 'Fabrice Coffrini/AFP', ['AFP'], 'fabrice coffrini'],
];
const THREE: readonly Wanted[] = ROWS.map(([line, , agencies, name]) => [line, agencies, name]);
const rows = (form: (line: string, credit: string, at: number) => string): string[] =>
  ROWS.map(([line, credit], at) => form(line, credit, at));

function text(
  id: string,
  parts: readonly string[],
  wanted: readonly Wanted[] = THREE,
  more: Partial<OrderSample> = {},
): OrderSample {
  return {
    id,
    file: `${id}.txt`,
    text: spaced(...HEAD, ...parts),
    pictures: wanted,
    headline: HEADLINE,
    date: '2025-01-06',
    ...more,
  };
}

function markdown(id: string, parts: readonly string[], more: Partial<OrderSample> = {}): OrderSample {
  return {
    id,
    file: `${id}.md`,
    text: spaced(`# ${HEADLINE}`, '6 January 2025', STANDFIRST, BODY, ...parts),
    pictures: THREE,
    headline: HEADLINE,
    date: '2025-01-06',
    ...more,
  };
}

export const PASTED_PAGES: readonly OrderSample[] = [
  text(
    'pasted-numbered-labels',
    rows((line, credit, at) => `Caption ${at + 1}: ${line}\nCredit ${at + 1}: ${credit}`),
  ),
  text(
    'pasted-german-numbered-labels',
    rows((line, credit, at) => `Bild ${at + 1}: ${line}\nFoto ${at + 1}: ${credit}`),
  ),
  text(
    'pasted-one-line-labels',
    rows((line, credit) => `Caption: ${line} | Credit: ${credit} | Alt: People in the snow`),
    THREE,
    { altTexts: ['People in the snow', 'People in the snow', 'People in the snow'] },
  ),
  text(
    'pasted-dash-before-credit-line',
    rows((line, credit) => `${line}\n– ${credit}`),
  ),
  text(
    'pasted-credit-in-brackets-below',
    rows((line, credit) => `${line}\n[${credit}]`),
  ),
  text(
    'pasted-credit-in-capitals',
    rows((line, credit) => `${line}\nFOTO: ${credit.toUpperCase()}`),
  ),
  text(
    'pasted-french-label-inline',
    rows((line, credit) => `${line} (Crédit : ${credit.replace('/', ' / ')})`),
  ),
  text(
    'pasted-slides',
    rows((line, credit, at) => `Slide ${at + 1}\n${line}\nPhoto by ${credit}`),
  ),
  text(
    'pasted-slides-of',
    rows((line, credit, at) => `Slide ${at + 1} of 3: ${line} ${credit}`),
  ),
  text(
    'pasted-n-degree',
    rows((line, credit, at) => `Photo n°${at + 1} : ${line} © ${credit}`),
  ),
  text('pasted-page-noise', [
    'Advertisement',
    ...rows(
      (line, credit, at) =>
        `Image\n${line}\nCredit...${credit}${at === 1 ? '\n\nAdvertisement\n\nSKIP ADVERTISEMENT' : ''}`,
    ),
    'Read more: What to pack for a winter walk',
  ]),
  text(
    'pasted-bbc',
    rows((line, credit) => `Image source, ${credit}\nImage caption, ${line}`),
  ),
  text(
    'pasted-npr',
    rows((line, credit) => `${line} ${credit}\nhide caption\n\ntoggle caption\n${credit}`),
  ),
  text(
    'pasted-guardian',
    rows(
      (line, credit, at) =>
        `View image in fullscreen\n${line} Photograph: ${credit}${at === 0 ? '\n\nSkip past newsletter promotion' : ''}`,
    ),
  ),
  text(
    'pasted-purchase-rights',
    rows((line, credit) => `${line} ${credit} Purchase Licensing Rights, opens new tab`),
  ),
  text(
    'sections-between',
    [
      'Morning',
      `${LIGHT} (${ROWS[0]?.[1]})`,
      'Afternoon',
      `${PATH} (${ROWS[1]?.[1]})`,
      'Evening',
      `${SOUP} (${ROWS[2]?.[1]})`,
    ],
    [],
    { doubtful: true },
  ),
  markdown('sections-between-headed', [
    '## Morning',
    `${LIGHT} (${ROWS[0]?.[1]})`,
    '## Afternoon',
    `${PATH} (${ROWS[1]?.[1]})`,
    '## Evening',
    `${SOUP} (${ROWS[2]?.[1]})`,
  ]),
  text('ends-and-notes', [
    ...rows((line, credit) => `${line} (${credit})`),
    'ENDS',
    'Notes to editors: pictures may be used free of charge until Friday.',
    'Contact: Dana Poole, 020 0000 0000',
  ]),
  text('lead-in-portuguese', ['Veja as fotos:', ...rows((line, credit) => `${line}\n\n${credit}`)]),
  text('lead-in-dutch', ['In beeld:', ...rows((line, credit) => `${line}\n\n${credit}`)]),
  text('heading-captions', ['CAPTIONS', ...rows((line, credit) => `${line}\n${credit}`)]),
  text('quoted-mail', [rows((line, credit, at) => `> ${at + 1}. ${line}\n> Photo: ${credit}`).join('\n>\n')]),
  text(
    'unknown-agency-three-times',
    [`${LIGHT} Anna Frei/Sonnfelder Bote`, `${PATH} Urs Keller/Sonnfelder Bote`, `${SOUP} Mia Roth/Sonnfelder Bote`],
    [],
    { doubtful: true },
  ),
  text(
    'two-sentence-captions-wrapped',
    rows(
      (line, credit) =>
        `${line.replace(/ (?=\S+ \S+ \S+$)/u, '\n')} It is the third year of the custom,\nwhich began after the war.\n${credit}`,
    ),
    ROWS.map(
      ([line, , agencies, name]): Wanted => [
        `${line} It is the third year of the custom, which began after the war.`,
        agencies,
        name,
      ],
    ),
  ),
  text(
    'quotes-inside',
    [
      `“We carry the light for those we lost,” says guide Uli Frei. ${ROWS[0]?.[1]}`,
      `Children shout “Hoi!” ${ROWS[1]?.[1]}`,
      `A banner reads ‘Light/Licht/Lumière’. ${ROWS[2]?.[1]}`,
    ],
    [
      ['“We carry the light for those we lost,” says guide Uli Frei.', ['Keystone'], 'gian ehrenzeller'],
      ['Children shout “Hoi!”', ['Reuters'], 'denis balibouse'],
      ['A banner reads ‘Light/Licht/Lumière’.', ['AFP'], 'fabrice coffrini'],
    ],
  ),
  text(
    'from-left-lists',
    [
      `From left: Uli Frei, Mia Roth and Jo Keller wait. ${ROWS[0]?.[1]}`,
      `Mia Roth (l.) and Jo Keller/Uli Frei (r.) sing. (${ROWS[1]?.[1]})`,
      `Uli Frei, 34; Mia Roth, 29. ${ROWS[2]?.[1]}`,
    ],
    [
      ['From left: Uli Frei, Mia Roth and Jo Keller wait.', ['Keystone'], 'gian ehrenzeller'],
      ['Mia Roth (l.) and Jo Keller/Uli Frei (r.) sing.', ['Reuters'], 'denis balibouse'],
      ['Uli Frei, 34; Mia Roth, 29.', ['AFP'], 'fabrice coffrini'],
    ],
  ),
  text(
    'wire-getty',
    rows((line, _credit, at) => `SONNFELD, SWITZERLAND - JANUARY 05: ${line} (Photo by ${titled(at)}/Getty Images)`),
    ROWS.map(([line, , , name]): Wanted => [`SONNFELD, SWITZERLAND - JANUARY 05: ${line}`, ['Getty Images'], name]),
  ),
  text(
    'photos-agency-only-for-all',
    ['In pictures:', LIGHT, PATH, SOUP, 'Photos: AFP'],
    [LIGHT, PATH, SOUP].map((line): Wanted => [line, ['AFP'], null]),
  ),
  text('photography-without-agency', ['In pictures:', LIGHT, PATH, SOUP, 'Photography: Mia Roth'], [], {
    doubtful: true,
  }),
  text(
    'byline-with-photographer',
    ['Text by Dana Poole. Photographs by Fabrice Coffrini/AFP', 'In pictures:', LIGHT, PATH, SOUP],
    [LIGHT, PATH, SOUP].map((line): Wanted => [line, ['AFP'], 'fabrice coffrini']),
  ),
  text('credits-listed-in-one-line', [
    'In pictures:',
    `1. ${LIGHT}`,
    `2. ${PATH}`,
    `3. ${SOUP}`,
    'Bildnachweise: 1: Gian Ehrenzeller/Keystone; 2: Denis Balibouse/Reuters; 3: Fabrice Coffrini/AFP',
  ]),
  text(
    'credits-listed-one-too-few',
    [
      'In pictures:',
      `1. ${LIGHT}`,
      `2. ${PATH}`,
      `3. ${SOUP}`,
      'Photo credits: 1: Gian Ehrenzeller/Keystone; 3: Fabrice Coffrini/AFP',
    ],
    [
      [LIGHT, ['Keystone'], 'gian ehrenzeller'],
      [PATH, null],
      [SOUP, ['AFP'], 'fabrice coffrini'],
    ],
  ),
  text(
    'credit-of-two-pictures',
    [
      'In pictures:',
      `1. ${LIGHT}`,
      `2. ${PATH}`,
      `3. ${SOUP}`,
      'Credits: 1, 2: Gian Ehrenzeller/Keystone; 3: Fabrice Coffrini/AFP',
    ],
    [
      [LIGHT, ['Keystone'], 'gian ehrenzeller'],
      [PATH, ['Keystone'], 'gian ehrenzeller'],
      [SOUP, ['AFP'], 'fabrice coffrini'],
    ],
  ),
  text(
    'all-but-one',
    [
      `${LIGHT}`,
      `${PATH} (Denis Balibouse/Reuters)`,
      `${SOUP}`,
      'Alle Fotos: Gian Ehrenzeller/Keystone, soweit nicht anders angegeben',
    ],
    [
      [LIGHT, ['Keystone'], 'gian ehrenzeller'],
      [PATH, ['Reuters'], 'denis balibouse'],
      [SOUP, ['Keystone'], 'gian ehrenzeller'],
    ],
    { doubtful: true },
  ),
  {
    ...text('windows-line-ends', []),
    text: spaced(...HEAD, ...rows((line, credit) => `${line}\u00a0(${credit})`)).replaceAll('\n', '\r\n'),
  },
  {
    ...text('old-mac-line-ends', []),
    text: spaced(...HEAD, ...rows((line, credit) => `${line}\t(${credit})`)).replaceAll('\n', '\r'),
  },
  {
    id: 'yaml-list',
    file: 'yaml-list.md',
    text: `---\ntitle: "${HEADLINE}"\ndate: 2025-01-06\ngallery:\n${rows((line, credit, at) => `  - image: w${at}.jpg\n    caption: "${line}"\n    credit: ${credit}\n    alt: Snow`).join('\n')}\n---\n\n${STANDFIRST}\n\n${BODY}\n`,
    pictures: THREE,
    headline: HEADLINE,
    date: '2025-01-06',
    altTexts: ['Snow', 'Snow', 'Snow'],
  },
  markdown(
    'obsidian-embeds',
    rows((line, credit, at) => `![[walk-${at}.jpg]]\n${line} *${credit}*`),
    { fileNames: ['walk-0.jpg', 'walk-1.jpg', 'walk-2.jpg'] },
  ),
  markdown(
    'captions-in-italics-below-blank',
    rows((line, credit, at) => `![](w${at}.jpg)\n\n*${line}*\n\n*Photo: ${credit}*`),
    { fileNames: ['w0.jpg', 'w1.jpg', 'w2.jpg'] },
  ),
  markdown(
    'captions-above-images',
    rows((line, credit, at) => `${line} (${credit})\n\n![](w${at}.jpg)`),
    { fileNames: ['w0.jpg', 'w1.jpg', 'w2.jpg'] },
  ),
  markdown(
    'image-lists',
    rows((line, credit, at) => `- ![](w${at}.jpg) ${line} (${credit})`),
    { fileNames: ['w0.jpg', 'w1.jpg', 'w2.jpg'] },
  ),
  markdown(
    'numbered-images',
    rows((line, credit, at) => `${at + 1}. ![](w${at}.jpg)\n   ${line}\n   ${credit}`),
    { fileNames: ['w0.jpg', 'w1.jpg', 'w2.jpg'] },
  ),
  markdown(
    'two-images-one-caption',
    ['![](a.jpg) ![](b.jpg)', `*Left and right: lanterns in the snow.* ${ROWS[0]?.[1]}`],
    { pictures: [], doubtful: true },
  ),
  markdown(
    'html-in-markdown',
    rows(
      (line, credit, at) =>
        `<p align="center">\n  <img src="w${at}.jpg" alt="">\n  <br>\n  <em>${line}</em>\n  <br>\n  <sub>${credit}</sub>\n</p>`,
    ),
    { fileNames: ['w0.jpg', 'w1.jpg', 'w2.jpg'] },
  ),
];

function titled(at: number): string {
  return (ROWS[at]?.[1] ?? '').split('/')[0] ?? '';
}
