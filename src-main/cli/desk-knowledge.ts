/** What the desk of a library knows besides the program: its own words, agencies and house rules. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { AGENCIES, type Agency } from '../domain/credit/agencies.ts';
import { DeskError } from '../domain/failure.ts';
import { type HouseRules, houseRulesOf } from '../domain/house-rules.ts';
import { delimiterOf } from '../domain/writing/codes.ts';
import { readAgencies } from '../sqlite/desk/agency-store.ts';
import { readKept } from '../sqlite/desk/view-store.ts';
import { readWords } from '../sqlite/desk/word-store.ts';
import { readLibrary } from '../sqlite/library/database.ts';
import type { ReadableDb } from '../sqlite/library/handles.ts';
import type { CommandArguments, CommandContext } from './command.ts';
import { takeLibrary } from './take-library.ts';

export interface DeskKnowledge {
  readonly words: readonly string[];
  readonly agencies: readonly Agency[];
  readonly houseRules: HouseRules;
  /** The sign before and after a code; absent without a library. */
  readonly codeDelimiter?: string;
}

/** Of the library that `--library` names, also while a window has it open; without one, what the program ships. A library is read here, never made. */
export async function deskKnowledge(args: CommandArguments, context: CommandContext): Promise<DeskKnowledge> {
  const given = args.values.get('library')?.at(-1);
  if (given === undefined) return { words: [], agencies: AGENCIES, houseRules: {} };
  const file = resolve(context.workingFolder, given);
  if (!existsSync(file)) {
    throw new DeskError('unreadable', `There is no library ${given}.`, {
      subject: given,
      wayOut: 'Name the library.sqlite of the desk.',
    });
  }
  const db = readLibrary(file);
  if (db !== null) {
    try {
      return knownIn(db);
    } finally {
      db.close();
    }
  }
  // It is older than this program: updating it is writing, which one program does at a time.
  const session = await takeLibrary(file, context, args);
  try {
    return knownIn(session.db);
  } finally {
    session.close();
  }
}

function knownIn(db: ReadableDb): DeskKnowledge {
  return {
    words: readWords(db),
    agencies: readAgencies(db),
    houseRules: houseRulesOf(readKept(db, 'houseRules')),
    codeDelimiter: delimiterOf(readKept(db, 'codeDelimiter')),
  };
}
