/** The desk's agencies: its own list where it has made one, else the program's. */
import { AGENCIES, type Agency } from '../../domain/credit/agencies.ts';
import type { ReadableDb, WritableDb } from '../library/handles.ts';
import { json, maybe, plain, table } from '../library/table.ts';

export interface AgencyStore {
  /** The same array as long as nothing is changed: look-ups are prepared once a list. */
  list(): readonly Agency[];
  isOwn(): boolean;
  /** Null goes back to the program's list. */
  replace(agencies: readonly Agency[] | null): void;
}

const COLUMNS = table<Agency & { readonly position: number }>({
  position: plain('position'),
  name: plain('name'),
  preferred: maybe('preferred'),
  aliases: json('aliases'),
});

/** The desk's own list, else the program's; also of a library that is open for reading only. */
export function readAgencies(db: ReadableDb): readonly Agency[] {
  return ownAgencies(db) ?? AGENCIES;
}

function ownAgencies(db: ReadableDb): readonly Agency[] | null {
  const rows = db.prepare(`SELECT ${COLUMNS.columns} FROM agencies ORDER BY position`).all().map(COLUMNS.row);
  return rows.length === 0 ? null : rows.map(({ position: _, ...agency }) => agency);
}

export function agencyStore(db: WritableDb): AgencyStore {
  const clear = db.prepare('DELETE FROM agencies');
  const insert = db.prepare(`INSERT INTO agencies (${COLUMNS.columns}) VALUES (${COLUMNS.values})`);
  const put = db.transaction((agencies: readonly Agency[]) => {
    clear.run();
    agencies.forEach((agency, position) => {
      insert.run(COLUMNS.parameters({ ...agency, position }));
    });
  });
  let own = ownAgencies(db);
  return {
    list: () => own ?? AGENCIES,
    isOwn: () => own !== null,
    replace: (agencies) => {
      put(agencies ?? []);
      own = ownAgencies(db);
    },
  };
}
