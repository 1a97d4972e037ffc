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
    const what = found === undefined ? 'no such file' : found.isFile() ? `${found.size} bytes` : 'no file';
    throw new DeskError('unreadable', `Expected a preset (JSON) in ${name}, found ${what}.`, { subject: name });
  }
  return readPreset(readFileSync(path, 'utf8'));
}
