/** Plain texts as desks mail and paste them: numbers, labels, credits above and below, shared credits, broken lines, doubts. */
import { type OrderSample, spaced, type Wanted } from './order-sample.ts';

const HEADLINE = 'Night market returns to Port Elway';
const STANDFIRST = 'Two hundred stalls line the old docks again.';
const BODY = 'The market had been closed since the storm. The council paid for new lamps.';
const HEAD = ['2 May 2025', HEADLINE, STANDFIRST, BODY];
const NOODLES = 'A cook pulls noodles at a stall on the dock.';
const LAMPS = 'Lamps hang over the water on the first night, May 1, 2025.';
const DANCE = 'Visitors dance to a brass band from Elway.';
const CHESS = 'Two men play chess between the stalls';
const FOUR: readonly Wanted[] = [
  [NOODLES, ['Reuters'], 'kim hong-ji'],
  [LAMPS, ['AP'], 'maya alleruzzo'],
  [DANCE, ['AFP', 'Getty Images'], 'yasuyoshi chiba'],
  [CHESS, ['EPA'], 'rungroj yongrit'],
];
const LINES = FOUR.map(([line]) => line);
const CREDITS = [
  'Kim Hong-Ji/Reuters',
  'Maya Alleruzzo/AP',
  'Yasuyoshi Chiba/AFP via Getty Images',
  'Rungroj Yongrit/EPA',
];
const DASHED = LINES.map((line, at) => `${line}${line.endsWith('.') ? '' : '.'} — ${CREDITS[at]}`);
const pairs = (row: (line: string, credit: string, at: number) => string): string[] =>
  LINES.map((line, at) => row(line, CREDITS[at] ?? '', at));

function text(
  id: string,
  parts: readonly string[],
  wanted: readonly Wanted[] = FOUR,
  more: Partial<OrderSample> = {},
): OrderSample {
  return {
    id,
    file: `${id}.txt`,
    text: spaced(...HEAD, ...parts),
    pictures: wanted,
    headline: HEADLINE,
    date: '2025-05-02',
    ...more,
  };
}

const NUMBERED: readonly OrderSample[] = [
  text(
    'mail-number-then-photo-line',
    pairs((line, credit, at) => `${at + 1}. ${line}\nPhoto: ${credit}`),
  ),
  text(
    'mail-number-on-own-line',
    pairs((line, credit, at) => `${at + 1}\n${line}\n${credit}`),
  ),
  text('mail-number-in-brackets', [pairs((line, credit, at) => `[${at + 1}] ${line} (${credit})`).join('\n')]),
  text(
    'mail-number-of-total',
    pairs((line, credit, at) => `${at + 1}/4\n${line}\nCredit: ${credit}`),
  ),
  text(
    'mail-photo-number-label',
    pairs((line, credit, at) => `PHOTO ${at + 1}: ${line} [${credit}]`),
  ),
  text(
    'mail-file-name-caption-credit',
    pairs((line, credit, at) => `DSC_04${at + 11}.JPG\n${line}\n© ${credit}`),
  ),
  text('mail-file-name-dash', [pairs((line, credit, at) => `IMG_${at + 2201}.jpg – ${line} – ${credit}`).join('\n')]),
  text('mail-bullets', [pairs((line, credit) => `• ${line} (${credit})`).join('\n')]),
  text('mail-tabs', [
    ['No.\tCaption\tCredit', ...pairs((line, credit, at) => `${at + 1}\t${line}\t${credit}`)].join('\n'),
  ]),
  text(
    'mail-pipe',
    pairs((line, credit) => `${line} | ${credit}`),
  ),
  text(
    'mail-em-dash',
    DASHED,
    FOUR.map(([line, ...rest]): Wanted => [line.endsWith('.') ? line : `${line}.`, ...rest]),
  ),
  text('mail-credit-list-by-number', [
    pairs((line, _credit, at) => `${at + 1}. ${line}`).join('\n'),
    ['Photo credits:', ...CREDITS.map((credit, at) => `${at + 1}. ${credit}`)].join('\n'),
  ]),
];

const ABOVE_AND_BELOW: readonly OrderSample[] = [
  text(
    'run-below-all-blank',
    pairs((line, credit) => `${line}\n\n${credit}`),
  ),
  text(
    'run-above-all-blank',
    pairs((line, credit) => `${credit}\n\n${line}`),
    FOUR,
    { doubtful: true },
  ),
  text('run-above-with-lead-in', [
    'Here are the pictures of the night:',
    ...pairs((line, credit) => `${credit}\n\n${line}`),
  ]),
  text('run-below-with-lead-in', ['In Bildern:', ...pairs((line, credit) => `${line}\n\n${credit}`)]),
  text(
    'run-below-one-credit-missing',
    [NOODLES, 'Kim Hong-Ji/Reuters', LAMPS, DANCE, 'Yasuyoshi Chiba/AFP via Getty Images'],
    [
      [NOODLES, ['Reuters'], 'kim hong-ji'],
      [LAMPS, null],
      [DANCE, ['AFP', 'Getty Images'], 'yasuyoshi chiba'],
    ],
    { doubtful: true },
  ),
  text('run-both-ways', ['Pictures', NOODLES, 'Kim Hong-Ji/Reuters', LAMPS, 'Maya Alleruzzo/AP', DANCE], [], {
    doubtful: true,
  }),
  text('run-mixed-inline-and-below', [
    `${NOODLES} Kim Hong-Ji/Reuters`,
    LAMPS,
    'Maya Alleruzzo/AP',
    `${DANCE} (Yasuyoshi Chiba/AFP via Getty Images)`,
    CHESS,
    'Rungroj Yongrit/EPA',
  ]),
  text(
    'run-two-credit-lines-each',
    pairs((line, credit) => `${line}\n${credit.split('/')[0]}\n${credit.split('/')[1]}`),
  ),
  text(
    'run-triple-blank',
    pairs((line, credit) => `${line}\n${credit}\n\n`),
  ),
  text(
    'run-rules-between',
    pairs((line, credit) => `${line}\n\nPhoto credit: ${credit}\n\n----------`),
  ),
];

const SHARED: readonly OrderSample[] = [
  text(
    'shared-all-photos-end',
    [...LINES, 'All photos by Maya Alleruzzo/AP'],
    LINES.map((line): Wanted => [line, ['AP'], 'maya alleruzzo']),
    { doubtful: true },
  ),
  text(
    'shared-photographs-by-first',
    ['Photographs by Maya Alleruzzo for Reuters', ...LINES],
    LINES.map((line): Wanted => [line, ['Reuters'], 'maya alleruzzo']),
  ),
  text(
    'shared-except-where-noted',
    ['All pictures: Maya Alleruzzo/AP, except where noted', NOODLES, `${LAMPS} (Kim Hong-Ji/Reuters)`, DANCE],
    [
      [NOODLES, ['AP'], 'maya alleruzzo'],
      [LAMPS, ['Reuters'], 'kim hong-ji'],
      [DANCE, ['AP'], 'maya alleruzzo'],
    ],
  ),
  text(
    'shared-two-photographers',
    LINES.map((line) => `${line} Maya Alleruzzo and Kim Hong-Ji/Reuters`),
    [],
    { doubtful: true },
  ),
  text(
    'shared-ditto',
    [`${NOODLES} Photo: Maya Alleruzzo/AP`, `${LAMPS} Photo: ditto`, `${DANCE} Photo: Kim Hong-Ji/Reuters`],
    [],
    { doubtful: true },
  ),
];

const TRICKY: readonly OrderSample[] = [
  {
    id: 'mail-whole-with-headers',
    file: 'mail-whole-with-headers.txt',
    text: `From: Dana Poole <dana@example.org>\nTo: Picture desk <desk@example.org>\nSubject: FW: gallery for tomorrow\nDate: Fri, 2 May 2025 18:04:11 +0100\n\nHi all,\n\nhere is the gallery for tomorrow, as promised.\n\nHeadline: ${HEADLINE}\nStandfirst: ${STANDFIRST}\nText: ${BODY}\n\n${pairs((line, credit, at) => `${at + 1}. ${line}\n   Photo: ${credit}`).join('\n\n')}\n\nThanks,\nDana\n\n-- \nDana Poole, picture editor\n+44 20 0000 0000`,
    pictures: FOUR,
    headline: HEADLINE,
    date: '2025-05-02',
  },
  text(
    'hard-wrapped',
    pairs((line, credit) => `${line.replace(/^(.{18,30}?) /, '$1\n')}\n(${credit.replace('/', '/\n')})`),
  ),
  text(
    'invisible-characters',
    pairs(
      (line, credit) =>
        `\u200b${line.replace(' ', '\u00a0')} \u2060${credit.replace('/', '\u200b/\u200b').replace('o', 'o\u00ad')}\ufeff`,
    ),
    FOUR,
    { doubtful: true },
  ),
  text(
    'right-to-left-marks',
    pairs((line, credit) => `${line} \u202a${credit}\u202c\u200e`),
    FOUR,
    { doubtful: true },
  ),
  text(
    'captions-with-slashes-and-brackets',
    [
      'Stall No. 9/11 sells salted fish (right). Kim Hong-Ji/Reuters',
      'A sign says "No cash/cards only". (Maya Alleruzzo/AP)',
      'A Reuters reporter (left) and an AP crew eat noodles. Rungroj Yongrit/EPA',
    ],
    [
      ['Stall No. 9/11 sells salted fish (right).', ['Reuters'], 'kim hong-ji'],
      ['A sign says "No cash/cards only".', ['AP'], 'maya alleruzzo'],
      ['A Reuters reporter (left) and an AP crew eat noodles.', ['EPA'], 'rungroj yongrit'],
    ],
  ),
  text(
    'captions-ending-in-names',
    [
      'Singer Cat Power with Bill Callahan. Kim Hong-Ji/Reuters',
      'A portrait of the founder by Annie Leibovitz. Maya Alleruzzo/AP',
      'A dog called Reuters. Rungroj Yongrit/EPA',
    ],
    [
      ['Singer Cat Power with Bill Callahan.', ['Reuters'], 'kim hong-ji'],
      ['A portrait of the founder by Annie Leibovitz.', ['AP'], 'maya alleruzzo'],
      ['A dog called Reuters.', ['EPA'], 'rungroj yongrit'],
    ],
  ),
  text(
    'alt-lines-above-credit',
    pairs((line, credit, at) => `${line}\nAlt: Stall number ${at + 1} at night\nCredit: ${credit}`),
    FOUR,
    { altTexts: [1, 2, 3, 4].map((at) => `Stall number ${at} at night`) },
  ),
];

export const MAIL_TEXTS: readonly OrderSample[] = [...NUMBERED, ...ABOVE_AND_BELOW, ...SHARED, ...TRICKY];
