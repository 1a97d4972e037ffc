/** Counts in words, and that no other file writes a plural, a grouped number or a size by hand. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bytesInWords, counted, numbered, plural } from './counts.ts';

describe('counts', () => {
  it.each([0, 1, 2, 12, 999, 1_000, 12_345, 999_999, 1_000_000, 1_234_567_890])('group %i as Intl does', (count) => {
    expect(numbered(count)).toBe(new Intl.NumberFormat('en-GB').format(count));
  });

  it('take the singular for one alone', () => {
    expect([0, 1, 2, 1_001].map((count) => counted(count, 'photograph'))).toEqual([
      '0 photographs',
      '1 photograph',
      '2 photographs',
      '1,001 photographs',
    ]);
    expect(counted(2, 'entry', 'entries')).toBe('2 entries');
    expect(plural(1, 'is', 'are')).toBe('is');
  });

  it('say sizes in powers of 1,000, with a decimal where it tells something', () => {
    expect([0, 980, 1_000, 1_234_567, 123_456_789, 2.4e10].map(bytesInWords)).toEqual([
      '0 bytes',
      '980 bytes',
      '1.0 kB',
      '1.2 MB',
      '123 MB',
      '24.0 GB',
    ]);
  });
});

const ROOT = resolve(import.meta.dirname, '..', '..');
/** `n === 1 ? 'it' : 'them'`, and a word that takes its s from `n === 1 ? '' : 's'`. */
const PLURAL = /\b([\w.]+) === 1 \? (?:'[^']*'|`[^`]*`) : (?:'[^']*'|`[^`]*`|\()/g;
/** What is compared with 1 there is a code of a file format, a depth or a place, and no count. */
const NO_COUNT = /(?:^|\.)(?:components|flag|depth|heading|at|undone)$/;
/** The singular shows another thing than the number, or nothing where there are no others. */
const SHOWS_WHICH = /=== 1 \? (?:`[^`]*\$\{|'' : `[^`]*\$\{)/;
const BY_HAND: readonly RegExp[] = [/\(\?=\(\?:\\d\{3\}\)\+\$\)/, /(?:length|count|size|[a-z]+s)\.toLocaleString\(/];

function stragglers(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const plurals = [...line.matchAll(PLURAL)].filter(
      ([whole, name = '']) => !NO_COUNT.test(name) && !SHOWS_WHICH.test(whole),
    );
    return plurals.length > 0 || BY_HAND.some((shape) => shape.test(line)) ? [line.trim()] : [];
  });
}

describe('no other file', () => {
  it('writes a plural or groups a number by hand', () => {
    const found = ['src-main', 'src-renderer'].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.tsx?$/.test(path) && !/\.(?:test|examples)\.tsx?$/.test(path))
        .filter((path) => !path.split(sep).includes('testing') && !path.endsWith(join('domain', 'counts.ts')))
        .flatMap((path) =>
          stragglers(readFileSync(join(ROOT, folder, path), 'utf8')).map((line) => `${join(folder, path)}: ${line}`),
        ),
    );
    expect(found, 'Use counted, plural and numbered of domain/counts.ts').toEqual([]);
  });

  it('and a straggler is seen', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source of the kind that is looked for.
    expect(stragglers("const what = ids.length === 1 ? '1 file' : `${ids.length} files`;")).toHaveLength(1);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source of the kind that is looked for.
    expect(stragglers("`${n} picture${n === 1 ? '' : 's'}`")).toHaveLength(1);
    expect(stragglers("ids.length.toLocaleString('en-GB')")).toHaveLength(1);
    expect(stragglers("frame.components === 1 ? 'grey' : 'rgb'")).toEqual([]);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source of the kind that is looked for.
    expect(stragglers('all.length === 1 ? `“${all[0]}”` : `${all.length} names`')).toEqual([]);
  });
});
