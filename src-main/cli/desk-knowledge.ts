/** What the desk of a library knows besides the program: its own words and its own agencies. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { AGENCIES, type Agency } from '../domain/credit/agencies.ts';
import { DeskError } from '../domain/failure.ts';
import { agencyStore } from '../sqlite/desk/agency-store.ts';
import { wordStore } from '../sqlite/desk/word-store.ts';
import { closeLibrary, openLibrary } from '../sqlite/library/database.ts';
import type { CommandArguments, CommandContext } from './command.ts';

export interface DeskKnowledge {
  readonly words: readonly string[];
  readonly agencies: readonly Agency[];
}

/** Of the library that `--library` names; without one, what the program ships. A library is read here, never made. */
export function deskKnowledge({ values }: CommandArguments, { workingFolder }: CommandContext): DeskKnowledge {
  const given = values.get('library')?.at(-1);
  if (given === undefined) return { words: [], agencies: AGENCIES };
  const file = resolve(workingFolder, given);
  if (!existsSync(file)) {
    throw new DeskError('unreadable', `Expected a library at ${given}, found no such file.`, {
      subject: given,
      wayOut: 'Name the library.sqlite of the desk.',
    });
  }
  const db = openLibrary(file);
  try {
    return { words: wordStore(db).list(), agencies: agencyStore(db).list() };
  } finally {
    closeLibrary(db);
  }
}
