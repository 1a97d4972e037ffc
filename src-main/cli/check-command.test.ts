/** `check` as scripts use it: the exact JSON on texts of five shapes, with a desk’s own words, agencies and house rules. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { houseRulesJson } from '../domain/house-rules.ts';
import { agencyStore } from '../sqlite/desk/agency-store.ts';
import { viewStore } from '../sqlite/desk/view-store.ts';
import { wordStore } from '../sqlite/desk/word-store.ts';
import { closeLibrary, openLibrary } from '../sqlite/library/database.ts';
import { EXIT } from './command.ts';
import { runInFolderOfTexts } from './testing/run-in-folder.ts';
import { AGENCY_FIRST, agencyFirst, SHAPES } from './testing/text-shapes.ts';

const { place, run } = runInFolderOfTexts();

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
