/** Opens the window's desk, or its rescue if damage shows only while the desk is opened. */
import { failureOf } from '../domain/failure.ts';
import type { LibrarySession } from '../sqlite/library/session.ts';
import { type WindowDesk, type WindowDeskParts, windowDesk } from './window-desk.ts';

/**
 * The desk on its library; where pages that it is made of are damaged, the library is opened once more with every page checked:
 * the damaged file is then put aside and the newest proved backup is there, which the desk says. Throws like `windowDesk`.
 */
export async function deskOrRescue(
  session: LibrarySession,
  parts: WindowDeskParts,
  openDoubted: () => Promise<LibrarySession>,
): Promise<WindowDesk> {
  try {
    return windowDesk(session, parts);
  } catch (error) {
    if (failureOf(error).kind !== 'damaged-library') throw error;
    return windowDesk(await openDoubted(), parts);
  }
}
