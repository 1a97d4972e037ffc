/** `parse`, `credits` and `check` as scripts use them: the exact JSON on texts of five shapes, and the exit code of every refusal. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CreditJson } from '../domain/credit/credit.ts';
import { houseRulesJson } from '../domain/house-rules.ts';
import { agencyStore } from '../sqlite/desk/agency-store.ts';
import { viewStore } from '../sqlite/desk/view-store.ts';
import { wordStore } from '../sqlite/desk/word-store.ts';
import { closeLibrary, openLibrary } from '../sqlite/library/database.ts';
import { EXIT } from './command.ts';
import { runCommandLine } from './run.ts';

let place = '';
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'desk-cli-'));
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(place, name), content);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

async function run(...argv: readonly string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const context = {
    signal: new AbortController().signal,
    workingFolder: place,
    programFolder: resolve(import.meta.dirname, '../..'),
    programVersion: '0.0.0',
    say: (line: string) => errors.push(line),
  };
  const streams = {
    out: async (text: string) => {
      out.push(text);
    },
    error: (text: string) => {
      errors.push(text);
    },
  };
  const exit = await runCommandLine(argv, context, streams);
  return { exit, out, errors: errors.join('\n'), json: () => JSON.parse(out.join('\n')) as Record<string, unknown> };
}

const AGENCY_FIRST = `date 2024-08-12
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

const FILES: Readonly<Record<string, string | Uint8Array>> = {
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

interface Parsed {
  readonly headline: string | null;
  readonly date: string | null;
  readonly standfirst: string | null;
  readonly body: readonly string[];
  readonly pictures: readonly { readonly caption: string; readonly credit: CreditJson | null }[];
}

function agencyFirst(raw: string, agencies: readonly string[], photographer: string): CreditJson {
  return { raw, agencies, photographer, form: 'agency-first', certain: true };
}

function nameFirst(raw: string, agencies: readonly string[], photographer: string): CreditJson {
  return { raw, agencies, photographer, form: 'name-first', certain: true };
}

const SHAPES: readonly (readonly [string, Partial<Parsed>])[] = [
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

describe('parse', () => {
  test.each(SHAPES)('reads %s', async (file, expected) => {
    const { exit, out, json } = await run('parse', file, '--json');
    expect(exit).toBe(EXIT.done);
    expect(out).toHaveLength(1);
    expect(Object.keys(json())).toEqual(['headline', 'date', 'standfirst', 'body', 'pictures']);
    for (const picture of (json() as unknown as Parsed).pictures)
      expect(Object.keys(picture)).toEqual(['caption', 'credit']);
    expect(json()).toMatchObject(expected);
  });

  test('a picture without a credit has null', async () => {
    const { json } = await run('parse', 'no-credit.txt', '--json');
    expect((json() as unknown as Parsed).pictures.map(({ credit }) => credit?.raw ?? null)).toContain(null);
  });
});

describe('with the library of a desk', () => {
  test('its own words are spelt right and its own agencies are known', { timeout: 60_000 }, async () => {
    const library = join(place, 'desk.sqlite');
    const db = openLibrary(library);
    wordStore(db).add('zorbing');
    agencyStore(db).replace([{ name: 'Ashby Wire', aliases: ['AW'] }]);
    closeLibrary(db);
    writeFileSync(join(place, 'own.txt'), `${AGENCY_FIRST}\nVisitors go zorbing in Ashby. AW/Jo Hart\n`);
    const rules = async (...more: readonly string[]) => {
      const { json } = await run('check', 'own.txt', '--json', ...more);
      return (json() as { findings: readonly { rule: string; message: string }[] }).findings
        .filter(({ message }) => /zorbing|AW/.test(message))
        .map(({ rule }) => rule);
    };
    expect(await rules()).toEqual(['T22', 'C3']);
    expect(await rules('--library', 'desk.sqlite')).toEqual([]);
    const { json } = await run('parse', 'own.txt', '--json', '--library', 'desk.sqlite');
    expect((json() as { pictures: readonly unknown[] }).pictures.at(-1)).toEqual({
      caption: 'Visitors go zorbing in Ashby.',
      credit: agencyFirst('AW/Jo Hart', ['Ashby Wire'], 'Jo Hart'),
    });
    const credits = await run('credits', 'own.txt', '--json', '--library', 'desk.sqlite');
    expect((credits.json() as { credits: readonly unknown[] }).credits.at(-1)).toMatchObject({
      agencies: ['Ashby Wire'],
      photographer: 'Jo Hart',
    });
    expect((await run('check', 'own.txt', '--json', '--library', 'nowhere.sqlite')).exit).toBe(EXIT.inputUnreadable);
  });

  test('its house rules hold, and a file of house rules holds in their place', { timeout: 60_000 }, async () => {
    const db = openLibrary(join(place, 'house.sqlite'));
    viewStore(db).save('houseRules', { web: { off: ['T22'], severities: { C3: 'block' } } });
    closeLibrary(db);
    writeFileSync(join(place, 'house.txt'), `${AGENCY_FIRST}\nVisitors go zorbing in Ashby. AW/Jo Hart\n`);
    writeFileSync(join(place, 'rules.json'), houseRulesJson({ web: { off: ['C3'], severities: {} } }));
    writeFileSync(join(place, 'not-rules.json'), '{"format": "preset"}');
    const check = async (...more: readonly string[]) => {
      const { exit, json } = await run('check', 'house.txt', '--json', ...more);
      const { findings } = json() as { findings: readonly { rule: string; severity: string; message: string }[] };
      const own = findings.filter(({ message }) => /zorbing|AW/.test(message));
      return [exit, ...own.map(({ rule, severity }) => `${rule} ${severity}`)];
    };
    expect(await check()).toEqual([EXIT.done, 'T22 warn', 'C3 warn']);
    expect(await check('--library', 'house.sqlite')).toEqual([EXIT.blocked, 'C3 block']);
    expect(await check('--profile', 'agency', '--library', 'house.sqlite')).toContain('C3 warn');
    const byFile = await check('--library', 'house.sqlite', '--rules', 'rules.json');
    expect(byFile).toEqual([EXIT.done, 'T22 warn']);
    expect((await run('check', 'house.txt', '--rules', 'nowhere.json')).exit).toBe(EXIT.inputUnreadable);
    expect((await run('check', 'house.txt', '--rules', 'not-rules.json')).exit).toBe(EXIT.wrongUse);
  });
});

describe('credits', () => {
  test.each([
    [
      'agency-first.txt',
      [
        { raw: 'AP/Jo Hart', agencies: ['AP'], photographer: 'Jo Hart', form: 'agency-first', certain: true },
        {
          raw: 'Reuters/Eve Moor',
          agencies: ['Reuters'],
          photographer: 'Eve Moor',
          form: 'agency-first',
          certain: true,
        },
      ],
    ],
    [
      'brackets.txt',
      [
        { raw: 'Jo Hart/AP', agencies: ['AP'], photographer: 'Jo Hart', form: 'name-first', certain: true },
        { raw: 'Eve Moor/Pool via Reuters', photographer: 'Eve Moor', form: 'name-first' },
      ],
    ],
    ['no-stops.txt', [{ photographer: 'Zoë Lévêque' }, { photographer: 'Jo Hart' }]],
    ['wrapped.txt', [{ photographer: 'Jo Hart' }, { agencies: ['Getty Images'], photographer: 'Eve Moor' }]],
    ['page.html', [{ photographer: 'Jo Hart' }, { photographer: 'Eve Moor' }]],
  ])('takes the credits of %s apart', async (file, expected) => {
    const { exit, json } = await run('credits', file, '--json');
    expect(exit).toBe(EXIT.done);
    const { credits } = json() as { credits: readonly Record<string, unknown>[] };
    for (const credit of credits) {
      expect(Object.keys(credit)).toEqual(['raw', 'agencies', 'photographer', 'form', 'certain']);
    }
    expect(credits).toMatchObject(expected);
  });

  test('ends with 1 where a picture has none, and prints it as CSV too', async () => {
    const { exit, json } = await run('credits', 'no-credit.txt', '--json');
    expect(exit).toBe(EXIT.blocked);
    expect((json() as { credits: readonly unknown[] }).credits).toContain(null);
    const { out } = await run('credits', 'agency-first.txt', '--csv');
    expect(out[0]?.split('\r\n').slice(0, 2)).toEqual([
      'picture,credit,agencies,photographer,form,certain',
      '1,AP/Jo Hart,AP,Jo Hart,agency-first,yes',
    ]);
  });
});

describe('check', () => {
  test.each(SHAPES.map(([file]) => file))(
    'answers exactly the findings and their counts for %s',
    async (file) => {
      const { exit, out, json } = await run('check', file, '--json');
      expect(out).toHaveLength(1);
      expect(Object.keys(json())).toEqual(['findings', 'counts']);
      const { findings, counts } = json() as {
        findings: readonly Record<string, unknown>[];
        counts: Readonly<Record<string, number>>;
      };
      expect(Object.keys(counts)).toEqual(['block', 'warn', 'info']);
      for (const finding of findings) {
        expect(Object.keys(finding)).toEqual([
          'rule',
          'severity',
          'picture',
          'field',
          'start',
          'end',
          'message',
          'suggestion',
        ]);
      }
      for (const severity of ['block', 'warn', 'info']) {
        expect(counts[severity]).toBe(findings.filter((finding) => finding.severity === severity).length);
      }
      expect(exit).toBe(counts.block === 0 ? EXIT.done : EXIT.blocked);
    },
    60_000,
  );

  test('ends with 1 where something blocks', async () => {
    const { exit, json } = await run('check', 'no-credit.txt', '--json');
    expect(exit).toBe(EXIT.blocked);
    expect((json() as { findings: readonly { rule: string }[] }).findings.map(({ rule }) => rule)).toContain('C1');
  }, 60_000);
});

describe('bad input', () => {
  test.each(
    ['parse', 'credits', 'check'].flatMap((command) =>
      (
        [
          ['binary.txt', /binary\.txt is no text/],
          ['huge.txt', /huge\.txt has 11\.0 MB; an article text has 10 MB at most/],
          ['empty.txt', /empty\.txt is empty/],
          ['blank.txt', /blank\.txt is empty/],
          ['missing.txt', /There is no file missing\.txt/],
        ] as const
      ).map(([file, words]) => [command, file, words] as const),
    ),
  )('%s refuses %s with 3 and a sentence', async (command, file, words) => {
    const { exit, errors, json } = await run(command, file, '--json');
    expect(exit).toBe(EXIT.inputUnreadable);
    expect(errors).toMatch(words);
    expect(json()).toMatchObject({ error: { kind: 'unreadable', message: expect.stringMatching(words) } });
  });

  test.each([
    [[]],
    [['nonsense']],
    [['parse']],
    [['parse', 'a', 'b']],
    [['check', 'a', '--profile', 'none']],
    [['parse', 'a', '--x']],
  ])('wrong use ends with 2: %j', async (argv) => {
    const { exit, errors, out } = await run(...argv);
    expect(exit).toBe(EXIT.wrongUse);
    expect(errors).not.toBe('');
    expect(out).toEqual([]);
  });

  test('help is no wrong use', async () => {
    expect(await run('help')).toMatchObject({ exit: EXIT.done, errors: '' });
    expect((await run('check', '--help')).out[0]).toMatch(/^picture-desk check/);
  });
});
