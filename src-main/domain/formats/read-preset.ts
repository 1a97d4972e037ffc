/** Reads a preset from JSON that another desk exported or a person edited; says which value is wrong, and never guesses one. */
import { CROP_RATIOS } from '../article.ts';
import { DeskError } from '../failure.ts';
import { PROFILES } from '../profile.ts';
import { namingProblem } from './file-names.ts';
import { DEFAULT_PRESET, IMAGE_TYPES, type Preset } from './format.ts';
import { FORMATS } from './index.ts';
import { record } from './read-values.ts';

const MOST_SIZES = 12;
const LARGEST_SIZE_PX = 20_000;

/** One field that is not as it must be. */
export interface PresetFault {
  readonly field: keyof Preset;
  /** What the field must be, and what it is. */
  readonly message: string;
}

class Unfit extends Error {
  constructor(expected: string, found: unknown) {
    super(`The value of % must be ${expected}, not ${typeof found === 'string' ? found : JSON.stringify(found)}.`);
  }
}

const READERS: { readonly [F in keyof Preset]: (value: unknown) => Preset[F] } = {
  id: (value) => matching(value, /^[a-z0-9][a-z0-9-]{0,59}$/, 'lower-case letters, digits and hyphens'),
  label: (value) =>
    matching(typeof value === 'string' ? value.trim() : value, /^.{1,80}$/u, 'a name of 1 to 80 characters'),
  profile: (value) =>
    oneOf(
      value,
      PROFILES.map(({ id }) => id),
    ),
  sizes: sizesOf,
  quality: (value) => wholeNumber(value, 1, 100),
  naming: namingOf,
  imageTypes: (value) => each(value, IMAGE_TYPES),
  crops: (value) => each(value, CROP_RATIOS),
  baseAddress: (value) =>
    value == null || value === ''
      ? null
      : matching(value, /^https?:\/\/[^\s<>"'\\{}|^`]+$/i, 'an http or https address'),
  allSigned: (value) => {
    if (typeof value !== 'boolean') throw new Unfit('true or false', value);
    return value;
  },
  keep: keepOf,
  formats: (value) =>
    each(
      value,
      FORMATS.map(({ id }) => id),
    ),
};
const FIELDS = Object.keys(READERS) as readonly (keyof Preset)[];

/** Absent values are those of the default preset; a value that is there must be right. */
export function readPreset(json: string): Preset {
  return presetOf(parsed(json));
}

/** A preset of values that anybody may have written; throws the first fault. */
export function presetOf(value: unknown): Preset {
  const given = record(value);
  const stranger = Object.keys(given).find((name) => !(name in READERS));
  if (stranger !== undefined)
    throw refused('the whole preset', `A preset has no ${stranger}; it has ${FIELDS.join(', ')}.`);
  const [fault] = presetFaults(given);
  if (fault !== undefined) throw refused(fault.field, fault.message);
  return Object.fromEntries(FIELDS.map((field) => [field, read(field, given)])) as unknown as Preset;
}

/** Everything that is wrong with these values, field by field; empty for a preset that can be saved. */
export function presetFaults(given: Readonly<Record<string, unknown>>): readonly PresetFault[] {
  return FIELDS.flatMap((field): readonly PresetFault[] => {
    try {
      read(field, given);
      return [];
    } catch (error) {
      if (!(error instanceof Unfit)) throw error;
      return [{ field, message: error.message.replace('%', field) }];
    }
  });
}

/** The preset as JSON for another desk. */
export function presetJson(preset: Preset): string {
  return `${JSON.stringify(preset, null, 2)}\n`;
}

function read(field: keyof Preset, given: Readonly<Record<string, unknown>>): unknown {
  return READERS[field](given[field] ?? DEFAULT_PRESET[field]);
}

function parsed(json: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw refused('the whole preset', `The preset is not JSON: ${found}.`);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw refused('the whole preset', `A preset is an object of values, not ${JSON.stringify(value)}.`);
}

function refused(subject: string, message: string): DeskError {
  return new DeskError('unreadable', message, { wayOut: 'Correct this value of the preset and try again.', subject });
}

function matching(value: unknown, pattern: RegExp, expected: string): string {
  if (typeof value !== 'string' || !pattern.test(value)) throw new Unfit(expected, JSON.stringify(value));
  return value;
}

function wholeNumber(value: unknown, least: number, most: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) {
    throw new Unfit(`a whole number from ${least} to ${most}`, value);
  }
  return value;
}

function listed(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Unfit('a list', value);
  return value;
}

function sizesOf(value: unknown): readonly number[] {
  const values = listed(value);
  if (values.length === 0 || values.length > MOST_SIZES) throw new Unfit(`1 to ${MOST_SIZES} sizes`, values.length);
  return [...new Set(values.map((size) => wholeNumber(size, 16, LARGEST_SIZE_PX)))].sort((left, right) => right - left);
}

function oneOf<T extends string>(value: unknown, choices: readonly T[]): T {
  const choice = choices.find((one) => one === value);
  if (choice == null) throw new Unfit(`any of ${choices.join(', ')}`, value);
  return choice;
}

function each<T extends string>(value: unknown, choices: readonly T[]): readonly T[] {
  return [...new Set(listed(value).map((one) => oneOf(one, choices)))];
}

function namingOf(value: unknown): string {
  const problem = typeof value === 'string' ? namingProblem(value) : 'a pattern of image names';
  if (problem != null) throw new Unfit(problem, JSON.stringify(value));
  return value as string;
}

function keepOf(value: unknown): Preset['keep'] {
  const { gps = false, serialNumbers = false, ...others } = record(value);
  if (typeof gps === 'boolean' && typeof serialNumbers === 'boolean' && Object.keys(others).length === 0)
    return { gps, serialNumbers };
  throw new Unfit('gps and serialNumbers, each true or false', value);
}
