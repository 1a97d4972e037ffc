/** Answers calls about the desk's list of agencies: reading it, replacing it, taking it from a file and writing it to one. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { agenciesAsJson, agenciesAsText, readAgencyFile, tidyAgencies } from '../../domain/credit/agency-list.ts';
import { DeskError } from '../../domain/failure.ts';
import { decodeText } from '../../domain/text/decode-text.ts';
import type { DeskAgencies } from '../../domain/views.ts';
import { writeWhole } from '../../filesystem/write-whole.ts';
import type { AgencyStore } from '../../sqlite/desk/agency-store.ts';
import type { Handlers } from '../transport.ts';

type Answered = 'agencies.list' | 'agencies.set' | 'internal.readAgencies' | 'internal.saveAgencies';

const MOST_BYTES = 2 * 1024 * 1024;

export function agencyHandlers(store: AgencyStore): Pick<Handlers, Answered> {
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
    'internal.readAgencies': ({ path }) => {
      const name = basename(path);
      const { agencies, faults } = readAgencyFile(textOf(path, name), name);
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

function textOf(path: string, name: string): string {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? -1;
  if (size < 0 || size > MOST_BYTES) {
    const found = size < 0 ? 'there is no file' : `it has ${Math.round(size / 1024 / 1024)} MB`;
    throw new DeskError('unreadable', `${name} is not a list of agencies (2 MB at most): ${found}.`, {
      subject: name,
    });
  }
  return decodeText(readFileSync(path));
}
