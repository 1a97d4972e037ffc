/** `parse` and `credits` as scripts use them: the exact JSON on texts of five shapes, and the exit code of every refusal. */
import { describe, expect, test } from 'vitest';
import { EXIT } from './command.ts';
import { runInFolderOfTexts } from './testing/run-in-folder.ts';
import { type Parsed, SHAPES } from './testing/text-shapes.ts';

const { run } = runInFolderOfTexts();

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

describe('bad input', () => {
  test.each(
    ['parse', 'credits', 'check'].flatMap((command) =>
      (
        [
          ['binary.txt', /binary\.txt is not text/],
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
