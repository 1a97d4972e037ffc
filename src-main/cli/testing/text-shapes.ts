/** Article texts of five shapes and files that are none, and what each shape is read as. */
import type { CreditJson } from '../../domain/credit/credit.ts';

export const AGENCY_FIRST = `date 2024-08-12
Ashby holds its regatta
Boats of every size came to the river in Ashby on Monday.

The regatta has been held since the lock was built in 1871, and never in such heat.

Pictures of the day:

Anna Berg crosses the line. AP/Jo Hart

Fans of Anna Berg wave from the old bridge. Reuters/Eve Moor
`;
/** Brackets, name first, via, pool; a byte order mark, Windows line ends and non-breaking spaces. */
const BRACKETS = `\uFEFFdate 2024-08-12\r\nAshby holds its regatta\r\nBoats of every size came to the river on Monday.\r\n\r\nThe regatta has been held for years, and never in such heat.\r\n\r\nAnna\u00a0Berg crosses the line in Ashby. (Jo Hart/AP)\r\n\r\nThe crew rests in the shade of the bridge. (Eve Moor/Pool via Reuters)\r\n`;
/** Headline and standfirst on one line, no full stop before the credit, accents. */
const NO_STOPS = `date 2024-08-12
Éva Özil wins in Ashby. The rower from Åmål takes gold on a hot day at the regatta.

The regatta has been held since the lock was built, and never in such heat as this.

Éva Özil waves to the fans by the river AP/Zoë Lévêque

A crew rests after the race in the shade AP/Jo Hart
`;
/** A credit on a line of its own, a caption wrapped over several lines, a handout. */
const WRAPPED = `date 2024-08-12
Ashby holds its regatta
Boats of every size came to the river in Ashby on Monday.

The regatta has been held since the lock was built, and never in such heat.

Anna Berg crosses the line
ahead of three other boats
in Ashby.
AP/Jo Hart

The town shows how the new lock will look.
Getty Images/Eve Moor/Handout
`;
const HTML = `<!doctype html><html><body><p>date 2024-08-12</p><h1>Ashby holds its regatta</h1>
<p>Boats of every size came to the river in Ashby on Monday.</p><p>The regatta has been held since the lock was built &amp; opened.</p>
<p>Anna Berg crosses the line. AP/Jo Hart</p><p>Fans wave from the bridge. AP/Eve Moor</p></body></html>`;

export const TEXT_FILES: Readonly<Record<string, string | Uint8Array>> = {
  'agency-first.txt': AGENCY_FIRST,
  'brackets.txt': BRACKETS,
  'no-stops.txt': NO_STOPS,
  'wrapped.txt': WRAPPED,
  'page.html': HTML,
  'no-credit.txt': AGENCY_FIRST.replace(' AP/Jo Hart', ''),
  'binary.txt': Uint8Array.from({ length: 4096 }, (_, at) => (at * 31) % 256),
  'huge.txt': 'x'.repeat(11 * 1024 * 1024),
  'empty.txt': '',
  'blank.txt': '\r\n \n',
};

export interface Parsed {
  readonly headline: string | null;
  readonly date: string | null;
  readonly standfirst: string | null;
  readonly body: readonly string[];
  readonly pictures: readonly { readonly caption: string; readonly credit: CreditJson | null }[];
}

export function agencyFirst(raw: string, agencies: readonly string[], photographer: string): CreditJson {
  return { raw, agencies, photographer, form: 'agency-first', certain: true };
}

function nameFirst(raw: string, agencies: readonly string[], photographer: string): CreditJson {
  return { raw, agencies, photographer, form: 'name-first', certain: true };
}

export const SHAPES: readonly (readonly [string, Partial<Parsed>])[] = [
  [
    'agency-first.txt',
    {
      headline: 'Ashby holds its regatta',
      date: '2024-08-12',
      standfirst: 'Boats of every size came to the river in Ashby on Monday.',
      pictures: [
        { caption: 'Anna Berg crosses the line.', credit: agencyFirst('AP/Jo Hart', ['AP'], 'Jo Hart') },
        {
          caption: 'Fans of Anna Berg wave from the old bridge.',
          credit: agencyFirst('Reuters/Eve Moor', ['Reuters'], 'Eve Moor'),
        },
      ],
    },
  ],
  [
    'brackets.txt',
    {
      headline: 'Ashby holds its regatta',
      date: '2024-08-12',
      pictures: [
        { caption: 'Anna\u00a0Berg crosses the line in Ashby.', credit: nameFirst('Jo Hart/AP', ['AP'], 'Jo Hart') },
        {
          caption: 'The crew rests in the shade of the bridge.',
          credit: nameFirst('Eve Moor/Pool via Reuters', ['Reuters'], 'Eve Moor'),
        },
      ],
    },
  ],
  [
    'no-stops.txt',
    {
      headline: 'Éva Özil wins in Ashby.',
      standfirst: 'The rower from Åmål takes gold on a hot day at the regatta.',
      pictures: [
        {
          caption: 'Éva Özil waves to the fans by the river',
          credit: agencyFirst('AP/Zoë Lévêque', ['AP'], 'Zoë Lévêque'),
        },
        { caption: 'A crew rests after the race in the shade', credit: agencyFirst('AP/Jo Hart', ['AP'], 'Jo Hart') },
      ],
    },
  ],
  [
    'wrapped.txt',
    {
      pictures: [
        {
          caption: 'Anna Berg crosses the line ahead of three other boats in Ashby.',
          credit: agencyFirst('AP/Jo Hart', ['AP'], 'Jo Hart'),
        },
        {
          caption: 'The town shows how the new lock will look.',
          credit: agencyFirst('Getty Images/Eve Moor/Handout', ['Getty Images'], 'Eve Moor'),
        },
      ],
    },
  ],
  [
    'page.html',
    {
      headline: 'Ashby holds its regatta',
      body: ['The regatta has been held since the lock was built & opened.'],
      pictures: [
        { caption: 'Anna Berg crosses the line.', credit: agencyFirst('AP/Jo Hart', ['AP'], 'Jo Hart') },
        { caption: 'Fans wave from the bridge.', credit: agencyFirst('AP/Eve Moor', ['AP'], 'Eve Moor') },
      ],
    },
  ],
];
