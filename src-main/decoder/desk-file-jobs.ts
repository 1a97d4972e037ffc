/** Reads the small files that a desk imports: presets, code replacements, agency lists, templates; limited in size, refused by name. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { decodeText } from '../documents/decode-text.ts';
import { type AgencyFaults, readAgencyFile } from '../domain/credit/agency-list.ts';
import { DeskError } from '../domain/failure.ts';
import type { Preset } from '../domain/formats/format.ts';
import { readPreset } from '../domain/formats/read-preset.ts';
import type { NewsMetadata } from '../domain/metadata.ts';
import { readingTrouble } from '../domain/reading-trouble.ts';
import { newsCodeLines } from '../domain/topics/newscodes-export.ts';
import { readCodes } from '../domain/writing/codes.ts';
import { readSidecar } from '../metadata/xmp/sidecar.ts';

export interface DeskFile {
  /** Absolute. */
  readonly path: string;
}

/** Anything larger than such a file can be is another file. */
const MOST_BYTES = 2 * 1024 * 1024;
/** IPTC's export of its codes in thirteen languages has 2.3 MB. */
const MOST_EXPORT_BYTES = 8 * 1024 * 1024;

interface Wanted {
  /** As in "… is not a preset". */
  readonly what: string;
  readonly wayOut: string;
}

const PRESET: Wanted = {
  what: 'a preset (JSON)',
  wayOut: 'Export the preset from another desk, and choose that file.',
};
const CODES: Wanted = {
  what: 'a file of code replacements (a code, a tab, its replacement, a line each)',
  wayOut: 'Choose a text file with tab-separated columns, as Photo Mechanic reads it.',
};
const AGENCIES: Wanted = {
  what: 'a list of agencies of at most 2 MB',
  wayOut: 'Save the list of another desk from its settings, and choose that file.',
};

const STATIONERY: Wanted = {
  what: 'a template of metadata (XMP)',
  wayOut: 'Save the template as an XMP file in Bridge or Photo Mechanic, and choose that file.',
};
const LIST: Wanted = {
  what: 'a list of at most 2 MB, one entry a line',
  wayOut: 'Export the keywords from Lightroom or Photo Mechanic as a text file, and choose that file.',
};

export function readPresetJob({ path }: DeskFile): Preset {
  return readPreset(bytesOf(path, PRESET).toString('utf8'));
}

/** The text of a file of codes: it is kept as it was written. */
export function readCodesJob({ path }: DeskFile): string {
  const text = decodeText(bytesOf(path, CODES));
  if (text.includes('\0')) throw refused(path, CODES, 'it is not text');
  if (readCodes(text).codes.size === 0) throw refused(path, CODES, 'it has none');
  return text;
}

export function readAgenciesJob({ path }: DeskFile): AgencyFaults {
  return readAgencyFile(decodeText(bytesOf(path, AGENCIES)), basename(path));
}

export function readStationeryJob({ path }: DeskFile): NewsMetadata {
  const { metadata } = readSidecar(bytesOf(path, STATIONERY));
  if (Object.keys(metadata).length === 0) throw refused(path, STATIONERY, 'it has no field of the form');
  return metadata;
}

/** As it was written: it is shown and saved the same. IPTC's export of its codes becomes such a list. */
export function readListJob({ path }: DeskFile): string {
  const text = decodeText(bytesOf(path, LIST, MOST_EXPORT_BYTES)).replace(/^\uFEFF/, '');
  if (text.includes('\0') || text.trim() === '') throw refused(path, LIST, 'it is empty, or no text');
  const lines = newsCodeLines(text) ?? text;
  if (lines.length > MOST_BYTES) throw refused(path, LIST, `it has ${Math.ceil(lines.length / 1024 / 1024)} MB`);
  return lines;
}

function bytesOf(path: string, wanted: Wanted, most = MOST_BYTES): Buffer {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw refused(path, wanted, 'there is no such file');
  if (!found.isFile()) throw refused(path, wanted, 'it is no file');
  if (found.size > most) throw refused(path, wanted, `it has ${Math.ceil(found.size / 1024 / 1024)} MB`);
  try {
    return readFileSync(path);
  } catch (error) {
    const { reason, wayOut } = readingTrouble(error);
    const subject = basename(path);
    throw new DeskError('unreadable', `${subject} cannot be read: ${reason}`, {
      subject,
      wayOut: wayOut ?? wanted.wayOut,
    });
  }
}

function refused(path: string, { what, wayOut }: Wanted, found: string): DeskError {
  const name = basename(path);
  return new DeskError('unreadable', `${name} is not ${what}: ${found}.`, { subject: name, wayOut });
}
