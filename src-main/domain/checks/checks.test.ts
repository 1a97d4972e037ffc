/** Runs every registered check over its own examples, and the run itself. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Picture } from '../article.ts';
import type { Check, CheckInput } from './check.ts';
import { CHECKS, runChecks } from './index.ts';
import { inOneLine } from './reading/say.ts';
import { SOURCES, sourcesOf } from './sources.ts';
import { exampleInput } from './testing/example.ts';
import { checksWithExamples } from './testing/examples.ts';

/** What is the matter and what to do; a developer's error says what was expected, and what found. */
const EDITORS_VOICE = /^(?!.*(?:\bExpected\b|, found\b|\bfound none\b)).+/s;

const EXAMPLES = await checksWithExamples();

describe.each(EXAMPLES.map((one) => [one.check.id, one] as const))('%s', (id, { check, examples }) => {
  it('says what it is for', () => {
    expect(check.title).not.toBe('');
    expect(check.reason).toMatch(/\.$/);
    expect(examples.good.length).toBeGreaterThan(0);
    expect(examples.bad.length).toBeGreaterThan(0);
  });

  it.each(examples.good.map((one) => [one.title, one] as const))('passes: %s', (_title, one) => {
    expect(check.check(one.input)).toEqual([]);
  });

  it.each(examples.bad.map((one) => [one.title, one] as const))('finds: %s', (_title, one) => {
    const found = check.check(one.input);
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) {
      expect(finding.rule).toBe(id);
      expect(finding.message).toMatch(EDITORS_VOICE);
      for (const place of [finding, ...finding.also]) expect(place.end).toBeGreaterThanOrEqual(place.start);
    }
  });
});

const RULES_TEXT = resolve(import.meta.dirname, '..', '..', '..', '..', 'shared', 'design', 'desk-rules.md');

describe('the registry', () => {
  it('has each rule once, in a file that begins with its id', () => {
    const ids = CHECKS.map((check) => check.id);
    expect(new Set(ids).size).toBe(ids.length);
    const rules = join(import.meta.dirname, 'rules');
    const files = readdirSync(rules, { recursive: true, encoding: 'utf8' });
    for (const id of ids) {
      const start = `${id.charAt(0).toLowerCase()}${id.slice(1).padStart(2, '0')}-`;
      const own = files.filter((path) => basename(path).startsWith(start) && !/\.(?:examples|test)\.ts$/.test(path));
      expect(own, `Name the file of rule ${id} ${start}<name>.ts, one file a rule`).toHaveLength(1);
      expect(readFileSync(join(rules, own[0] ?? ''), 'utf8'), own[0]).toContain(`id: '${id}'`);
    }
  });

  it('says where each rule comes from, by names that it knows, and knows none in vain', () => {
    const named = CHECKS.map(({ id, source }) => ({ id, parts: sourcesOf(source) }));
    const unknown = named.filter(({ parts }) => parts.some(({ name, part }) => name === null || part.endsWith(name)));
    expect(unknown).toEqual([]);
    const used = new Set(named.flatMap(({ parts }) => parts.map(({ name }) => name)));
    expect(Object.keys(SOURCES).filter((name) => !used.has(name))).toEqual([]);
  });

  it.skipIf(!existsSync(RULES_TEXT))(
    'has the rules that the desk’s own text names (skipped where ../shared is absent)',
    () => {
      const named = [...readFileSync(RULES_TEXT, 'utf8').matchAll(/^\|([CRTPG]\d+)\|/gm)].map((match) => match[1]);
      expect(named.filter((id) => !CHECKS.some((check) => check.id === id))).toEqual([]);
    },
  );

  it('says a defect of a whole gallery once, with every picture', () => {
    const said: string[] = [];
    for (const { check, examples } of EXAMPLES) {
      for (const { title, input } of examples.bad) {
        const one = input.article.pictures[0];
        if (one === undefined || input.article.pictures.length !== 1) continue;
        const found = runChecks(repeated(input, one, 12), [check]);
        if (found.length > 1 && !MORE_THAN_ONE.has(check.id)) said.push(`${check.id} ${title}: ${found.length}`);
        if (found.length === 1 && found[0]?.picture !== null && found[0]?.severity === 'block')
          expect(found[0]?.also.length, `${check.id} ${title}`).toBeGreaterThanOrEqual(11);
      }
    }
    expect(said).toEqual([]);
  });
});

/** The headline and the file name are two defects of one caption. */
const MORE_THAN_ONE: ReadonlySet<string> = new Set(['T16']);

/** A gallery of that picture again and again. */
function repeated(input: CheckInput, one: Picture, count: number): CheckInput {
  const pictures = Array.from({ length: count }, (_, at) => ({ ...one, id: at + 1, photoId: at + 1 }));
  const photo = input.photos.get(one.photoId);
  const photos = new Map(
    photo === undefined ? [] : pictures.map(({ photoId }) => [photoId, { ...photo, id: photoId }]),
  );
  const text = input.written?.get(one.id);
  return {
    ...input,
    article: { ...input.article, pictures },
    photos,
    ...(text === undefined ? {} : { written: new Map(pictures.map(({ id }) => [id, text])) }),
  };
}

describe('one finding, said once', () => {
  const only = (id: string, pictures: Parameters<typeof exampleInput>[0]['pictures'] = []) =>
    runChecks(exampleInput({ pictures })).filter(({ rule }) => rule === id);

  it('T16: many pairs of captions, and many camera defaults', () => {
    const twice = ['Rowers rest.', 'Fans wait.', 'Rain falls.', 'Boats pass.'].flatMap((one) => [one, one]);
    const [found, ...others] = only('T16', twice);
    expect(others).toEqual([]);
    expect(found?.message).toContain('4 captions are on several pictures each (1 and 2; 3 and 4; 5 and 6; 7 and 8)');
    expect(found?.also).toHaveLength(7);
    expect(only('T16', ['DSC_0001', 'DSC_0002', 'IMG_77', 'Rain falls.'])).toHaveLength(1);
  });

  it('stands in one line by its count and its words', () => {
    const [found] = only('T17', ['Rowers  rest.', 'Fans  wait.', 'Rain  falls.']);
    const { pictures, words } = inOneLine(found?.message ?? '');
    expect(pictures).toBe(3);
    expect(found?.message).toBe(`In 3 pictures (1–3): ${words}`);
    expect(inOneLine('Two spaces.')).toEqual({ pictures: null, words: 'Two spaces.' });
  });

  it('P3: pictures in several profiles', () => {
    const photo = (profile: string) => ({ photo: { colour: { profile, space: 'rgb' as const } } });
    const [found, ...others] = only('P3', [photo('Adobe RGB (1998)'), photo('Display P3'), photo('Adobe RGB (1998)')]);
    expect(others).toEqual([]);
    expect(found?.message).toContain('3 pictures are not in sRGB');
    expect(found?.message).toContain('1 and 3 (“Adobe RGB (1998)”); 2 (“Display P3”)');
    expect(found?.also.map(({ picture }) => picture)).toEqual([2, 3]);
  });
});

describe('runChecks', () => {
  const input = exampleInput({ pictures: ['Rowers pass the lock.', 'Rowers rest.'] });
  const of = (input: Parameters<typeof runChecks>[0]) => runChecks(input).filter((finding) => finding.rule === 'C1');

  it('answers in reading order', () => {
    expect(of(input).map((finding) => finding.picture)).toEqual([1, 2]);
  });

  it('keeps the profile: off and severities', () => {
    expect(of({ ...input, profile: { ...input.profile, off: ['C1'] } })).toEqual([]);
    const milder = of({ ...input, profile: { ...input.profile, severities: { C1: 'info' } } });
    expect(milder.map((finding) => finding.severity)).toEqual(['info', 'info']);
  });

  it('makes a finding of a rule that fails', () => {
    const broken: Check = {
      id: 'X1',
      title: 'Broken',
      reason: 'For the test.',
      source: 'Desk rule: none',
      severity: 'block',
      check: () => {
        throw new Error('out of order');
      },
    };
    const found = runChecks(input, [broken, ...CHECKS]);
    expect(found[0]).toMatchObject({ rule: 'X1', severity: 'info', picture: null });
    expect(found.length).toBeGreaterThan(2);
  });
});
