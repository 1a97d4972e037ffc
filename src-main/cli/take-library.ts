/** Takes a library for a command: one program writes it at a time, so a command waits for the one before it, and says so. */
import { hostname } from 'node:os';
import { basename } from 'node:path';
import { systemClock } from '../desk/clock.ts';
import { DeskError } from '../domain/failure.ts';
import { ownerInWords } from '../domain/library-owner.ts';
import { readLibrary } from '../sqlite/library/database.ts';
import type { WritableDb } from '../sqlite/library/handles.ts';
import { LibraryHeld, ownerOf, realPlace } from '../sqlite/library/library-lock.ts';
import { lacksInWords, madeInWords } from '../sqlite/library/rescue.ts';
import { type LibrarySession, openSession } from '../sqlite/library/session.ts';
import type { CommandArguments, CommandContext } from './command.ts';

/** Another command ends by itself. */
const WAIT_FOR_COMMAND_MS = 10 * 60_000;
/** A window may be about to close; it may also stay open all day. */
const WAIT_FOR_WINDOW_MS = 15_000;

/** Throws `busy`, naming who has it, when the wait is over; `damaged-library` where the file is not what was written. */
export async function takeLibrary(
  file: string,
  context: CommandContext,
  args: CommandArguments,
): Promise<LibrarySession> {
  const wait = waitGiven(args);
  const session = await openSession(
    file,
    { program: 'command line', doing: context.command ?? null, profile: null },
    {
      waitForCommand: wait ?? WAIT_FOR_COMMAND_MS,
      waitForWindow: wait ?? WAIT_FOR_WINDOW_MS,
      signal: context.signal,
      now: systemClock.now(),
      verify: 'before',
      asItIs: args.flags.has('as-it-is'),
      onWaiting: (owner, milliseconds) => {
        const who = ownerInWords(owner, hostname());
        const long = milliseconds < 60_000 ? `${milliseconds / 1000} seconds` : `${milliseconds / 60_000} minutes`;
        context.say(`${basename(file)} is in use by ${who}: waiting up to ${long}.`);
      },
    },
  ).catch((error: unknown) => {
    throw error instanceof LibraryHeld ? heldInWords(error) : error;
  });
  tellRescue(session, context);
  return session;
}

/** What a script can do about it; a window can also do the work itself. */
function heldInWords({ owner, failure }: LibraryHeld): LibraryHeld {
  const first = owner?.program === 'window' ? 'Add the folder in that window, or close it. ' : '';
  return new LibraryHeld(failure.subject ?? '', owner, `${first}--wait SECONDS waits longer.`);
}

/**
 * For a command that only reads: the library, or, where another program has it now, a look at it as it is, which waits for nobody.
 * Throws like `takeLibrary`.
 */
export async function takeOrRead(
  file: string,
  context: CommandContext,
  args: CommandArguments,
): Promise<LibrarySession | { readonly db: WritableDb; readonly held: null }> {
  const owner = ownerOf(realPlace(file));
  try {
    return await takeLibrary(file, context, owner === null ? args : WITHOUT_WAITING(args));
  } catch (error) {
    if (!(error instanceof LibraryHeld)) throw error;
    const db = readLibrary(file);
    // One from an older program must be updated first, which is writing.
    if (db === null) return takeLibrary(file, context, args);
    context.say(`${basename(file)} is in use by ${ownerInWords(error.owner, hostname())}: reading it as it is now.`);
    return { db: db as WritableDb, held: null };
  }
}

const WITHOUT_WAITING = (args: CommandArguments): CommandArguments => ({
  ...args,
  values: new Map([...args.values, ['wait', ['0']]]),
});

/** A lost or damaged library is never replaced in silence. */
function tellRescue({ rescue, held }: LibrarySession, { say }: CommandContext): void {
  const { trouble, keptAside, backup, before, now } = rescue;
  if (trouble === null) return;
  if (trouble === 'log gone') {
    say(`${held.file}-wal is gone: the last changes may be lost.`);
    return;
  }
  const what = trouble === 'damaged' ? 'was damaged' : trouble === 'gone' ? 'was missing' : 'was empty';
  const kept = keptAside === null ? '' : ` The bad file is kept as ${keptAside}.`;
  if (backup === null || now === null)
    say(`The library ${what} and there is no good backup: a new one was created.${kept}`);
  else say(`The library ${what}; the backup of ${madeInWords(backup)} was opened. ${lacksInWords(before, now)}${kept}`);
}

/** `--wait SECONDS`, in milliseconds; null where it was not given. */
function waitGiven({ values }: CommandArguments): number | null {
  const given = values.get('wait')?.at(-1);
  if (given === undefined) return null;
  if (/^\d{1,6}$/.test(given)) return Number(given) * 1000;
  throw new DeskError('wrong-use', `--wait takes a number of seconds, not ${given}.`);
}
