/** The shell's journal of unsaved text: kept until it is restored or discarded. */
import { join } from 'node:path';
import { isOwnField } from '../domain/own-metadata.ts';
import type { UnsavedWords } from '../domain/unsaved-words.ts';
import { inTurn, putText, readProfileFile } from './profile-files.ts';

interface Journal {
  readonly libraryFile: string;
  readonly words: readonly UnsavedWords[];
}

const fileIn = (profileFolder: string): string => join(profileFolder, 'unsaved-words.json');

/** Replaces what was kept; words of another library stay. Rejects where the profile cannot be written. */
export function keepUnsaved(profileFolder: string, libraryFile: string, words: readonly UnsavedWords[]): Promise<void> {
  const file = fileIn(profileFolder);
  return inTurn(async () => {
    const others = (await read(file)).filter((journal) => journal.libraryFile !== libraryFile);
    const all = words.length === 0 ? others : [...others, { libraryFile, words }];
    await putText(file, all.length === 0 ? null : JSON.stringify(all));
  });
}

/** What was kept for this library; nothing where there is no journal or nobody can read it. */
export async function unsavedWords(profileFolder: string, libraryFile: string): Promise<readonly UnsavedWords[]> {
  const journals = await inTurn(() => read(fileIn(profileFolder)));
  return journals.flatMap((journal) => (journal.libraryFile === libraryFile ? journal.words : []));
}

async function read(file: string): Promise<readonly Journal[]> {
  const found = await readProfileFile(file);
  return Array.isArray(found) ? found.filter(isJournal) : [];
}

function isJournal(value: unknown): value is Journal {
  const { libraryFile, words } = (value ?? {}) as Partial<Record<keyof Journal, unknown>>;
  return typeof libraryFile === 'string' && Array.isArray(words) && words.every(isWords);
}

function isWords(value: unknown): value is UnsavedWords {
  const given = (value ?? {}) as Readonly<Record<string, unknown>>;
  const { photoId, articleId, pictureId, field, text } = given;
  const isId = (id: unknown): boolean => typeof id === 'number';
  if (typeof field !== 'string') return false;
  if (isId(photoId)) return isOwnField(field) && (text === null || typeof text === 'string');
  return isId(articleId) && (pictureId === null || isId(pictureId)) && typeof text === 'string';
}
