/** Reads an article text for a command: the file's bytes to text to the article it describes, with refusals that name the file. */
import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { DeskError } from '../domain/failure.ts';

/** Largest article text that is read, in bytes. */
const MOST_BYTES = 10 * 1024 * 1024;

/** The text of a file: UTF-8 (with or without mark), UTF-16 with mark, else Windows-1252; binary and oversize files are refused. */
export function readTextFile(path: string, workingFolder: string): { readonly text: string; readonly name: string; readonly bytes: Uint8Array } {
  const full = resolve(workingFolder, path);
  const name = basename(full);
  let bytes: Buffer;
  try {
    const found = statSync(full);
    if (!found.isFile()) throw new DeskError('unreadable', `Expected an article text in ${path}, found no file.`, { subject: name });
    if (found.size > MOST_BYTES) {
      const size = `${(found.size / 1024 / 1024).toFixed(1)} MB`;
      throw new DeskError('unreadable', `Expected an article text of at most 10 MB in ${path}, found ${size}.`, { subject: name });
    }
    bytes = readFileSync(full);
  } catch (error) {
    if (error instanceof DeskError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new DeskError('unreadable', `Expected an article text in ${path}, found ${code === 'ENOENT' ? 'no such file' : code}.`, {
      subject: name,
      wayOut: 'Check the name and the rights of the file.',
    });
  }
  return { text: decodeText(bytes), name, bytes };
}

function decodeText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
