/** Reads a preset from JSON that another desk exported or a person edited; says which value is wrong, and never guesses one. */
import { CROP_RATIOS } from '../article.ts';
import { DeskError } from '../failure.ts';
import { DEFAULT_PRESET, IMAGE_TYPES, type Preset } from './format.ts';
import { FORMATS } from './index.ts';
import { list, record, text } from './read-values.ts';

const MOST_SIZES = 12;
const LARGEST_SIZE = 20_000;

/** Absent values are those of the default preset; a value that is there must be right. */
export function readPreset(json: string): Preset {
  const given = record(parsed(json));
  const value = (name: keyof Preset): unknown => given[name] ?? DEFAULT_PRESET[name];
  const keep = record(value('keep'));
  return {
    id: matching('id', text(value('id')), /^[a-z0-9][a-z0-9-]{0,59}$/, 'lower-case letters, digits and hyphens'),
    label: matching('label', text(value('label')).trim(), /^.{1,80}$/u, 'a name of at most 80 characters'),
    profile: matching('profile', text(value('profile')), /^[a-z0-9-]{1,40}$/, 'the id of a profile'),
    sizes: sizesOf(list(value('sizes'))),
    quality: wholeNumber('quality', value('quality'), 1, 100),
    imageTypes: known('imageTypes', list(value('imageTypes')), IMAGE_TYPES),
    crops: known('crops', list(value('crops')), CROP_RATIOS),
    baseAddress: baseAddressOf(value('baseAddress')),
    keep: { gps: keep.gps === true, serialNumbers: keep.serialNumbers === true },
    formats: known(
      'formats',
      list(value('formats')),
      FORMATS.map(({ id }) => id),
    ),
  };
}

/** The preset as JSON for another desk. */
export function presetJson(preset: Preset): string {
  return `${JSON.stringify(preset, null, 2)}\n`;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw wrong('the whole preset', 'JSON', error instanceof Error ? error.message : String(error));
  }
}

function wrong(name: string, expected: string, found: unknown): DeskError {
  return new DeskError(
    'unreadable',
    `Expected ${expected} for ${name}, found ${typeof found === 'string' ? found : JSON.stringify(found)}.`,
    {
      wayOut: 'Correct the preset file and import it again.',
      subject: name,
    },
  );
}

function matching(name: string, value: string, pattern: RegExp, expected: string): string {
  if (!pattern.test(value)) throw wrong(name, expected, JSON.stringify(value));
  return value;
}

function wholeNumber(name: string, value: unknown, least: number, most: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) {
    throw wrong(name, `a whole number from ${least} to ${most}`, value);
  }
  return value;
}

function sizesOf(values: readonly unknown[]): readonly number[] {
  if (values.length === 0 || values.length > MOST_SIZES)
    throw wrong('sizes', `1 to ${MOST_SIZES} sizes`, values.length);
  return [...new Set(values.map((value) => wholeNumber('sizes', value, 16, LARGEST_SIZE)))].sort(
    (left, right) => right - left,
  );
}

function known<T extends string>(name: string, values: readonly unknown[], choices: readonly T[]): readonly T[] {
  return values.map((value) => {
    const choice = choices.find((one) => one === value);
    if (choice == null) throw wrong(name, `any of ${choices.join(', ')}`, value);
    return choice;
  });
}

function baseAddressOf(value: unknown): string | null {
  if (value == null || value === '') return null;
  return matching('baseAddress', text(value), /^https?:\/\/[^\s<>"'\\{}|^`]+$/i, 'an http or https address');
}
