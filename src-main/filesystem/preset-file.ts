/** Reads a preset from the JSON file that another desk exported or a person wrote. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { DeskError } from '../domain/failure.ts';
import type { Preset } from '../domain/formats/format.ts';
import { readPreset } from '../domain/formats/read-preset.ts';

/** Anything larger than a preset can be is another file. */
const MOST_BYTES = 1024 * 1024;

export function readPresetFile(path: string): Preset {
  const name = basename(path);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined || !found.isFile() || found.size > MOST_BYTES) {
    const what =
      found === undefined ? 'there is no such file' : found.isFile() ? `it has ${found.size} bytes` : 'it is no file';
    throw new DeskError('unreadable', `${name} is not a preset: ${what}.`, { subject: name });
  }
  return readPreset(readFileSync(path, 'utf8'));
}
