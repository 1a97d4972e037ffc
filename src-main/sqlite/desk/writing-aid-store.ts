/** What a desk keeps to write with: files of code replacements, and templates. */
import type { CodeList } from '../../domain/writing/codes.ts';
import type { SavedTemplate, TemplateFields } from '../../domain/writing/templates.ts';
import type { WritableDb } from '../library/handles.ts';

export interface CodeListStore {
  list(): readonly CodeList[];
  /** A file of the same name is replaced, and counts as taken in now. */
  put(name: string, text: string): void;
  remove(id: number): void;
}

export function codeListStore(db: WritableDb): CodeListStore {
  const all = db.prepare('SELECT id, name, text FROM code_lists ORDER BY id');
  const dropNamed = db.prepare('DELETE FROM code_lists WHERE name = ?');
  const insert = db.prepare(
    'INSERT INTO code_lists (id, name, text) SELECT coalesce(max(id), 0) + 1, ?, ? FROM code_lists',
  );
  const drop = db.prepare('DELETE FROM code_lists WHERE id = ?');
  const put = db.transaction((name: string, text: string) => {
    dropNamed.run(name);
    insert.run(name, text);
  });
  return {
    list: () => all.all() as CodeList[],
    put: (name, text) => {
      put(name, text);
    },
    remove: (id) => {
      drop.run(id);
    },
  };
}

export interface TemplateStore {
  list(): readonly SavedTemplate[];
  /** A template of the same name is replaced. */
  put(name: string, fields: TemplateFields): void;
  remove(id: number): void;
}

export function templateStore(db: WritableDb): TemplateStore {
  const all = db.prepare('SELECT id, name, fields FROM templates ORDER BY name COLLATE NOCASE');
  const put = db.prepare(
    'INSERT INTO templates (name, fields) VALUES (@name, @fields) ON CONFLICT (name) DO UPDATE SET fields = @fields',
  );
  const drop = db.prepare('DELETE FROM templates WHERE id = ?');
  return {
    list: () =>
      (all.all() as { id: number; name: string; fields: string }[]).map((row) => ({
        ...row,
        fields: JSON.parse(row.fields) as TemplateFields,
      })),
    put: (name, fields) => {
      put.run({ name, fields: JSON.stringify(fields) });
    },
    remove: (id) => {
      drop.run(id);
    },
  };
}
