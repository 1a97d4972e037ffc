/** The agencies that the desk uses: read from the library, edited in their dialog, used by checks, review and completion. */

import type { DeskAgencies } from '../../../src-main/contract/views.ts';
import { AGENCIES, type Agency } from '../../../src-main/domain/credit/agencies.ts';
import { act } from '../answers/acts.ts';
import { call } from '../api.ts';
import { createStore } from '../store.ts';

export const agencies = createStore<DeskAgencies>({ agencies: AGENCIES, isOwn: false, faults: [] });

/** The program's own list is one array, whoever sends it: what was read with it stays read. */
function take(answer: DeskAgencies): void {
  agencies.set(answer.isOwn ? answer : { ...answer, agencies: AGENCIES });
}

/** Null goes back to the program's list. */
export async function setAgencies(list: readonly Agency[] | null): Promise<void> {
  const plain = list?.map(({ name, aliases, preferred }) => ({
    name,
    aliases: [...aliases],
    ...(preferred === undefined ? {} : { preferred }),
  }));
  take(await act('agencies.set', { agencies: plain ?? null }));
}

/** Takes a file that the editor chooses; false where the editor cancelled. */
export async function chooseAgencies(): Promise<boolean> {
  const answer = await call('agencies.choose');
  if (answer !== null) take(answer);
  return answer !== null;
}

export async function startAgencies(): Promise<void> {
  take(await act('agencies.list', undefined));
}
