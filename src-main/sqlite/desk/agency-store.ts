/** The desk's agencies: its own list where it has made one, else the program's. */
import type { Database } from 'better-sqlite3';
import { AGENCIES, type Agency } from '../../domain/credit/agencies.ts';

export interface AgencyStore {
  /** The same array as long as nothing is changed: look-ups are prepared once a list. */
  list(): readonly Agency[];
  isOwn(): boolean;
  /** Null goes back to the program's list. */
  replace(agencies: readonly Agency[] | null): void;
}

interface AgencyRow {
  readonly name: string;
  readonly preferred: string | null;
  readonly aliases: string;
}

export function agencyStore(db: Database): AgencyStore {
  const all = db.prepare('SELECT name, preferred, aliases FROM agencies ORDER BY position');
  const clear = db.prepare('DELETE FROM agencies');
  const insert = db.prepare('INSERT INTO agencies (position, name, preferred, aliases) VALUES (?, ?, ?, ?)');
  const put = db.transaction((agencies: readonly Agency[]) => {
    clear.run();
    agencies.forEach(({ name, preferred, aliases }, position) => {
      insert.run(position, name, preferred ?? null, JSON.stringify(aliases));
    });
  });
  const read = (): readonly Agency[] | null => {
    const rows = all.all() as readonly AgencyRow[];
    if (rows.length === 0) return null;
    return rows.map(({ name, preferred, aliases }) => ({
      name,
      aliases: JSON.parse(aliases) as readonly string[],
      ...(preferred === null ? {} : { preferred }),
    }));
  };
  let own = read();
  return {
    list: () => own ?? AGENCIES,
    isOwn: () => own !== null,
    replace: (agencies) => {
      put(agencies ?? []);
      own = read();
    },
  };
}
