/** Answers calls about the desk's list of agencies: reading it, replacing it, taking it from a file and writing it to one. */
import { basename } from 'node:path';
import type { DeskFileReader } from '../../decoder/desk-file-reader.ts';
import { agenciesAsJson, agenciesAsText, tidyAgencies } from '../../domain/credit/agency-list.ts';
import type { DeskAgencies } from '../../domain/overviews/exports.ts';
import { writeWhole } from '../../filesystem/write-whole.ts';
import type { AgencyStore } from '../../sqlite/desk/agency-store.ts';
import type { Handlers } from '../transport.ts';

type Answered = 'agencies.list' | 'agencies.set' | 'internal.readAgencies' | 'internal.saveAgencies';

export function agencyHandlers(store: AgencyStore, files: Pick<DeskFileReader, 'agencies'>): Pick<Handlers, Answered> {
  const answer = (faults: readonly string[] = []): DeskAgencies => ({
    agencies: store.list(),
    isOwn: store.isOwn(),
    faults,
  });
  const replace = (given: Parameters<typeof tidyAgencies>[0] | null): DeskAgencies => {
    const tidy = given === null ? null : tidyAgencies(given);
    store.replace(tidy?.agencies ?? null);
    return answer(tidy?.faults);
  };
  return {
    'agencies.list': () => answer(),
    'agencies.set': ({ agencies }) => replace(agencies),
    'internal.readAgencies': async ({ path }) => {
      const { agencies, faults } = await files.agencies(path);
      return { ...replace(agencies), faults };
    },
    'internal.saveAgencies': async ({ path }) => {
      const list = store.list();
      const text = /\.json$/i.test(path) ? agenciesAsJson(list) : agenciesAsText(list);
      await writeWhole(path, new TextEncoder().encode(text));
      return { name: basename(path) };
    },
  };
}
