/** The agencies that the desk uses: read from the library, edited in their dialog, used by checks, review and completion. */

import type { DeskAgencies } from '../../../src-main/contract/views.ts';
import { AGENCIES, type Agency } from '../../../src-main/domain/credit/agencies.ts';
import { actAt } from '../answers/acts.ts';
import { Truths } from '../answers/truths.ts';
import { call, type Replied } from '../api.ts';
import { createStore } from '../store.ts';

export const agencies = createStore<DeskAgencies>({ agencies: AGENCIES, isOwn: false, faults: [] });

const LIST = 'agencies';
const lists = new Truths<typeof LIST, DeskAgencies>({
  keep: (_before, next) => next,
  changed: () => agencies.set(lists.shown(LIST) ?? agencies.get()),
});

/** The program's own list is one array, whoever sends it: what was read with it stays read. */
function take({ value, order }: Replied<DeskAgencies>): void {
  lists.read(LIST, value.isOwn ? value : { ...value, agencies: AGENCIES }, order);
}

/** Shown at once, so that the next edit is one of this list. Null goes back to the program's list. */
export async function setAgencies(list: readonly Agency[] | null): Promise<void> {
  const plain = list?.map(({ name, aliases, preferred }) => ({
    name,
    aliases: [...aliases],
    ...(preferred === undefined ? {} : { preferred }),
  }));
  const next: DeskAgencies = { agencies: list ?? AGENCIES, isOwn: list !== null, faults: [] };
  const shown = lists.act({ touches: () => true, change: () => next });
  take(await actAt('agencies.set', { agencies: plain ?? null }, { shown, keep: true }));
}

/** Takes a file that the editor chooses; false where the editor cancelled. */
export async function chooseAgencies(): Promise<boolean> {
  const chosen = await call('agencies.choose');
  // The dialog's answer says what the file was faulted for; where it stands among the others the library's own says.
  if (chosen !== null) take({ ...(await actAt('agencies.list', undefined)), value: chosen });
  return chosen !== null;
}

export async function startAgencies(): Promise<void> {
  take(await actAt('agencies.list', undefined));
}
