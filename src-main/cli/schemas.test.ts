/** Every `--json` answer of the command line matches the schema that ships with it: real photographs, a real bundle, real refusals. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAILURE_KINDS } from '../domain/failure.ts';
import { PHOTO_TYPES } from '../domain/metadata.ts';
import { COMMANDS } from './commands/index.ts';
import { runCommandLine } from './run.ts';

const PROGRAM = resolve(import.meta.dirname, '../..');
const SCHEMAS = join(PROGRAM, 'resources', 'schemas');
const ajv = new Ajv({ strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true });
let place = '';

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'desk-schemas-'));
  mkdirSync(join(place, 'photos'));
  for (const [at, background] of ['#705848', '#627a9d'].entries()) {
    const picture = sharp({ create: { width: 1200, height: 800, channels: 3, background } });
    await picture.jpeg().toFile(join(place, 'photos', `frame-${at + 1}.jpg`));
  }
  writeFileSync(join(place, 'photos', 'torn.jpg'), new Uint8Array([255, 216, 255, 224, 0, 16]));
  writeFileSync(join(place, 'photos', 'notes.txt'), 'shot list');
  const text = [
    'date 2024-08-12',
    'Ashby holds its regatta',
    'The river town held its regatta on Monday.',
    'It was a long day.',
  ];
  const captions = [
    'Rowers pass the old lock in Ashby on Monday. AP/Jo Bloggs',
    'Boats rest below the bridge in Ashby on Monday',
  ];
  writeFileSync(
    join(place, 'article.txt'),
    [...text, `frame-1.jpg: ${captions[0]}`, `frame-2.jpg: ${captions[0]?.replace('Rowers', 'Boats')}`].join('\n\n'),
  );
  writeFileSync(join(place, 'doubtful.txt'), [...text, ...captions].join('\n\n'));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

async function run(...argv: readonly string[]): Promise<{ readonly exit: number; readonly out: string }> {
  const out: string[] = [];
  const context = {
    signal: new AbortController().signal,
    workingFolder: place,
    programFolder: PROGRAM,
    programVersion: '0.0.0',
    say: () => undefined,
  };
  const streams = { out: async (text: string) => void out.push(text), error: () => undefined };
  return { exit: await runCommandLine(argv, context, streams), out: out.join('\n') };
}

/** What is wrong with the answer, in Ajv's words; none where it holds. */
function faultsOf(schema: string, answer: string): readonly string[] {
  const check = ajv.compile(JSON.parse(readFileSync(join(SCHEMAS, `${schema}.schema.json`), 'utf8')) as object);
  check(JSON.parse(answer));
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

it('says its version, and lists every command where it is asked for help', async () => {
  expect((await run('--version')).out).toMatch(/^Picture Desk \S+$/);
  const { out } = await run('--help');
  for (const { name } of COMMANDS) expect(out).toContain(`  ${name} `);
});

describe('schemas of the command line', () => {
  it('are there for every command, and printed by it', async () => {
    expect(readdirSync(SCHEMAS).sort()).toEqual(
      [...COMMANDS.map(({ name }) => name), 'error'].map((name) => `${name}.schema.json`).sort(),
    );
    for (const { name } of COMMANDS) {
      const { exit, out } = await run(name, '--schema');
      expect(exit).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ title: `picture-desk ${name} --json` });
    }
  });

  it.each([
    ['parse', ['article.txt']],
    ['parse', ['doubtful.txt']],
    ['check', ['doubtful.txt']],
    ['credits', ['doubtful.txt']],
    ['index', ['photos']],
    ['photos', ['photos']],
  ] as const)('%s %j answers as its schema says', async (name, words) => {
    const { out } = await run(name, ...words, '--json');
    expect(faultsOf(name, out)).toEqual([]);
  });

  it('make, verify, check, credits and photos of a bundle answer as their schemas say, whole and changed', async () => {
    const override = ['R5', 'T7', 'T3', 'G1', 'G4'].flatMap((rule) => ['--override', `${rule}=a test`]);
    const made = await run('make', 'photos', 'article.txt', '--out', 'out', '--json', ...override);
    expect(faultsOf('make', made.out)).toEqual([]);
    const { bundle } = JSON.parse(made.out) as { readonly bundle: string | null };
    expect(bundle, made.out).not.toBeNull();
    for (const name of ['verify', 'check', 'credits'])
      expect(faultsOf(name, (await run(name, bundle ?? '', '--json')).out)).toEqual([]);
    writeFileSync(join(bundle ?? '', 'data', 'index.html'), 'changed');
    writeFileSync(join(bundle ?? '', '.DS_Store'), 'left behind');
    for (const name of ['verify', 'check', 'credits']) {
      const { exit, out } = await run(name, bundle ?? '', '--json');
      expect(exit).toBe(1);
      expect(faultsOf(name, out)).toEqual([]);
    }
  }, 90_000);

  it('a blocked make and every refusal answer as their schemas say', async () => {
    const blocked = await run('make', 'photos', 'doubtful.txt', '--out', 'out2', '--json');
    expect(faultsOf(blocked.exit === 1 ? 'make' : 'error', blocked.out)).toEqual([]);
    expect(JSON.parse(blocked.out)).toMatchObject({ bundle: null });
    for (const argv of [
      ['parse', 'nothing.txt'],
      ['index', 'nowhere'],
      ['check', 'article.txt', '--profile', 'none'],
      ['verify'],
    ]) {
      const { exit, out } = await run(...argv, '--json');
      expect(exit).toBeGreaterThan(1);
      expect(faultsOf('error', out)).toEqual([]);
    }
  });

  it('know every type of photograph and every kind of failure', () => {
    const read = (name: string): string => readFileSync(join(SCHEMAS, `${name}.schema.json`), 'utf8');
    for (const type of PHOTO_TYPES) expect(read('photos')).toContain(`"${type}"`);
    for (const kind of FAILURE_KINDS) expect(read('error')).toContain(`"${kind}"`);
  });

  it('find a field too many and one too few', () => {
    expect(faultsOf('verify', '{"ok":true,"files":1,"problems":[],"more":1}')).not.toEqual([]);
    expect(faultsOf('verify', '{"ok":true,"files":1}')).not.toEqual([]);
  });
});
