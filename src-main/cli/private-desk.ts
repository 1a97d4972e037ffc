/** A desk for one command: on the library that `--library` names, or on a private one that is gone afterwards. */
import { join, resolve } from 'node:path';
import { createDecoderClient } from '../decoder/client.ts';
import { forkedDecoder } from '../decoder/fork.ts';
import { composeDesk, type Desk } from '../desk/desk.ts';
import { homeAt, homeOf, lostPictures, type PictureHome } from '../desk/indexing/picture-home.ts';
import { taskList } from '../desk/tasks.ts';
import type { TaskProgress } from '../domain/overviews/program.ts';
import { removeLeftOvers, workFolder } from '../filesystem/left-overs.ts';
import { openPictureFolder } from '../filesystem/picture-folder.ts';
import { closeLibrary, openLibrary, whyNotOpened } from '../sqlite/library/database.ts';
import type { FactsAnswer, FactsRequest } from '../usecases/indexing/disk-ports.ts';
import type { CommandArguments, CommandContext } from './command.ts';
import { takeLibrary, takeOrRead } from './take-library.ts';

const PROGRESS_EVERY_MS = 1_000;

export interface PrivateDesk extends Desk {
  /** What one file says of itself, asked again. */
  factsOf(request: FactsRequest): Promise<FactsAnswer>;
}

/**
 * Runs `work` on an opened desk and closes it whatever happens. Progress goes to `context.say`, at most once a second. Work that
 * only `reads` does not wait for who writes the library now.
 */
export async function withDesk<T>(
  args: CommandArguments,
  context: CommandContext,
  work: (desk: PrivateDesk) => Promise<T>,
  { reads = false } = {},
): Promise<T> {
  const given = args.values.get('library')?.at(-1);
  await removeLeftOvers();
  const file = given === undefined ? null : resolve(context.workingFolder, given);
  const taken = file === null ? null : await (reads ? takeOrRead : takeLibrary)(file, context, args);
  const session = taken === null || taken.held === null ? null : taken;
  const temporary = workFolder();
  const db = taken?.db ?? openLibrary(join(temporary.path, 'library.sqlite'));
  const decoder = createDecoderClient(forkedDecoder(join(context.programFolder, 'out', 'main', 'decoder.cjs')));
  let desk: Desk | null = null;
  const stop = (): void => decoder.close();
  context.signal.addEventListener('abort', stop, { once: true });
  try {
    const home = file === null ? homeAt(join(temporary.path, 'pictures')) : homeOfLibrary(file, context);
    const resourcesFolder = join(context.programFolder, 'resources');
    const tasks = taskList(progressLines(context.say));
    const events = {
      photosChanged: quiet,
      pictured: quiet,
      foldersChanged: quiet,
      notice: (_tone: string, message: string) => context.say(message),
    };
    desk = composeDesk({ db, home, resourcesFolder, decoder, tasks, events, watch: false });
    const factsOf: PrivateDesk['factsOf'] = async (request) => (await decoder.run('facts', [request]))[0]!;
    return await work({ ...desk, factsOf });
  } catch (error) {
    throw whyNotOpened(error, file ?? db.name);
  } finally {
    context.signal.removeEventListener('abort', stop);
    await desk?.engine.close();
    decoder.close();
    if (session !== null) session.close();
    else if (taken !== null) db.close();
    else closeLibrary(db);
    temporary.remove();
  }
}

/** A disk with the thumbnails that is not there is done without, as in the window. */
function homeOfLibrary(file: string, { say }: CommandContext): PictureHome {
  const place = openPictureFolder(file);
  const lost = place.lost();
  if (lost !== null) say(`${lostPictures(lost)} Until it is back, thumbnails are made next to the library.`);
  return homeOf(place);
}

const quiet = (): void => undefined;

/** One line of progress at most once a second. */
function progressLines(say: CommandContext['say']): (progress: TaskProgress) => void {
  let said = 0;
  return ({ subject, phase, done, total }) => {
    if (Date.now() - said < PROGRESS_EVERY_MS) return;
    said = Date.now();
    say(`${subject}: ${phase} ${done}${total === null ? '' : ` of ${total}`}`);
  };
}
