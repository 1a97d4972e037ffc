/** What a desk keeps to describe photographs with: templates of metadata, and lists of values. */
import type { Stationery, StationeryFields } from '../../domain/metadata-template.ts';
import {
  entriesLike,
  LIST_OF,
  type ListEntry,
  readValueList,
  VALUE_LISTS,
  type ValueList,
} from '../../domain/writing/value-lists.ts';
import type { SuggestionSource } from '../../usecases/photographs/suggest-values.ts';
import type { WritableDb } from '../library/handles.ts';

export interface StationeryStore {
  list(): readonly Stationery[];
  /** A template of the same name is replaced. */
  put(name: string, fields: StationeryFields): void;
  remove(id: number): void;
}

export function stationeryStore(db: WritableDb): StationeryStore {
  const all = db.prepare('SELECT id, name, fields FROM stationery ORDER BY name COLLATE NOCASE');
  const put = db.prepare(
    'INSERT INTO stationery (name, fields) VALUES (@name, @fields) ON CONFLICT (name) DO UPDATE SET fields = @fields',
  );
  const drop = db.prepare('DELETE FROM stationery WHERE id = ?');
  return {
    list: () =>
      (all.all() as { id: number; name: string; fields: string }[]).map((row) => ({
        ...row,
        fields: JSON.parse(row.fields) as StationeryFields,
      })),
    put: (name, fields) => {
      put.run({ name, fields: JSON.stringify(fields) });
    },
    remove: (id) => {
      drop.run(id);
    },
  };
}

export type ValueListTexts = { readonly [L in ValueList]: string };

export interface ValueListStore extends SuggestionSource {
  /** Every list as the text of its file; an empty one is empty. */
  texts(): ValueListTexts;
  put(list: ValueList, text: string): void;
  /** The words above a keyword in the list of keywords, the topmost first. */
  above(keyword: string): readonly string[];
}

export function valueListStore(db: WritableDb): ValueListStore {
  const one = db.prepare('SELECT text FROM value_lists WHERE list = ?').pluck();
  const put = db.prepare(
    'INSERT INTO value_lists (list, text) VALUES (@list, @text) ON CONFLICT (list) DO UPDATE SET text = @text',
  );
  const textOf = (list: ValueList): string => (one.get(list) as string | undefined) ?? '';
  /** A list of ten thousand keywords is read once, not with every letter. */
  const read = new Map<ValueList, readonly ListEntry[]>();
  const entriesOf = (list: ValueList): readonly ListEntry[] => {
    const entries = read.get(list) ?? readValueList(list, textOf(list));
    read.set(list, entries);
    return entries;
  };
  let tree: ReadonlyMap<string, readonly string[]> | null = null;
  return {
    texts: () => Object.fromEntries(VALUE_LISTS.map((list) => [list, textOf(list)])) as ValueListTexts,
    put(list, text) {
      put.run({ list, text });
      read.delete(list);
      tree = null;
    },
    above(keyword) {
      // Of a word that is there twice the first place counts.
      tree ??= new Map([...entriesOf('keywords')].reverse().map(({ text, above }) => [text, above]));
      return tree.get(keyword) ?? [];
    },
    startingWith(field, typed, limit) {
      const list = LIST_OF[field];
      if (list === undefined) return [];
      return entriesLike(entriesOf(list), field, typed, limit);
    },
  };
}
