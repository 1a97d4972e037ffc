/** The journal of undoable steps: every edit and its reverse in one transaction, kept over restarts. */
import type { HistoryEntry, Undone } from '../../domain/overviews/program.ts';
import type { Change, Clock, Journal, JournalStep, Step } from '../../usecases/journal-ports.ts';
import type { WritableDb } from '../library/handles.ts';
import { type EntityWriter, entityWriter } from './journal-entities.ts';
import { statements } from './journal-statements.ts';

/** Typing in one field within this time is one step. */
const MERGE_MS = 4_000;
/** Older steps are deleted; their edits stay. */
const KEPT_STEPS = 10_000;

interface StepRow {
  readonly id: number;
  readonly at: string;
  readonly label: string;
  readonly merge_key: string | null;
  readonly undone: 0 | 1;
  readonly changes: string;
  /** The first step of its run; null for that one, and for a step that is alone. */
  readonly part_of: number | null;
}

interface TurnedStep {
  readonly changes: readonly Change[];
  readonly told: Undone;
}

/**
 * The journal on an open library. Every function answers after the transaction is on disk; `heard` is told what it changed.
 * What SQLite throws rolls the step back and is thrown on.
 */
export function openJournal(
  db: WritableDb,
  clock: Clock,
  heard: (changes: readonly Change[]) => void = () => undefined,
): Journal {
  const write = entityWriter(db, () => Date.parse(clock.now()));
  const sql = statements(db);
  /** The first step of a run that is at work; none outlives the process. */
  let run: { readonly key: string; readonly first: number } | null = null;

  const apply = db.transaction((step: Step): Undone => {
    for (const change of step.changes) write.put(change, change.after);
    write.finish();
    sql.forgetUndone.run();
    const last = sql.last.get() as StepRow | undefined;
    const now = clock.now();
    if (
      step.merge !== undefined &&
      last?.merge_key === step.merge &&
      Date.parse(now) - Date.parse(last.at) < MERGE_MS
    ) {
      const merged = mergeChanges(JSON.parse(last.changes) as Change[], step.changes);
      sql.extend.run({ id: last.id, at: now, changes: JSON.stringify(merged) });
    } else {
      const added = sql.insert.run({
        at: now,
        label: step.label,
        merge: step.merge ?? null,
        changes: JSON.stringify(step.changes),
        partOf: step.run !== undefined && step.run === run?.key ? run.first : null,
      });
      const id = Number(added.lastInsertRowid);
      if (step.run !== undefined && step.run !== run?.key) run = { key: step.run, first: id };
      sql.trim.run(id - KEPT_STEPS);
    }
    return undoneOf(step.label, step.changes);
  });

  const turn = db.transaction((row: StepRow, undone: 0 | 1): TurnedStep => {
    const parts = sql.parts.all({ id: row.part_of ?? row.id, undone: 1 - undone }) as StepRow[];
    const changes = parts.flatMap((part) => JSON.parse(part.changes) as Change[]);
    const ordered = undone === 1 ? [...changes].reverse() : changes;
    for (const change of ordered) write.put(change, undone === 1 ? change.before : change.after);
    write.finish();
    for (const { id } of parts) sql.flag.run({ id, undone });
    return { changes, told: undoneOf(undone === 1 ? `Undone: ${row.label}` : `Redone: ${row.label}`, changes) };
  });
  const whole = <T>(transaction: () => T): T => {
    try {
      return transaction();
    } catch (error) {
      write.forget();
      throw error;
    }
  };
  const turned = (row: StepRow, undone: 0 | 1): Undone => {
    const { changes, told } = whole(() => turn.immediate(row, undone));
    heard(changes);
    return told;
  };

  return {
    apply: (step) => {
      const result = whole(() => apply.immediate(step));
      heard(step.changes);
      return result;
    },
    undo: () => {
      const row = sql.last.get() as StepRow | undefined;
      return row === undefined ? null : turned(row, 1);
    },
    redo: () => {
      const row = sql.firstUndone.get() as StepRow | undefined;
      return row === undefined ? null : turned(row, 0);
    },
    list: (limit) => (sql.list.all(limit) as StepRow[]).map(entryOf),
    about: (of) => {
      const rows =
        'picture' in of
          ? sql.ofPicture.all(`"id":${of.picture},`)
          : sql.ofArticle.all(of.since, `"articleId":${of.article},`);
      return (rows as (StepRow & { readonly who: string })[]).map(
        ({ id, at, label, who, changes }): JournalStep => ({
          id,
          at,
          label,
          who,
          changes: JSON.parse(changes) as Change[],
        }),
      );
    },
    heads: () => {
      const last = sql.last.get() as StepRow | undefined;
      const firstUndone = sql.firstUndone.get() as StepRow | undefined;
      return { step: last?.id ?? null, undo: last?.label ?? null, redo: firstUndone?.label ?? null };
    },
    numbers: (kind, count) => {
      if (count === 0) return [];
      const { last } = sql.number.get({ kind, count }) as { last: number };
      return Array.from({ length: count }, (_, at) => last - count + 1 + at);
    },
  };
}

/** Two runs of changes as one: the first `before` and the last `after` of each thing. */
function mergeChanges(first: readonly Change[], second: readonly Change[]): readonly Change[] {
  const merged = new Map<string, Change>();
  for (const change of [...first, ...second]) {
    const key = `${change.entity}:${change.id}`;
    const earlier = merged.get(key);
    merged.set(key, earlier === undefined ? change : ({ ...change, ...earlier, after: change.after } as Change));
  }
  return [...merged.values()];
}

function undoneOf(label: string, changes: readonly Change[]): Undone {
  const photoIds = new Set<number>();
  const articleIds = new Set<number>();
  for (const change of changes) {
    if (
      change.entity === 'marks' ||
      change.entity === 'place' ||
      change.entity === 'time' ||
      change.entity === 'metadata' ||
      change.entity === 'stack'
    )
      photoIds.add(change.id);
    else if (change.entity === 'article') articleIds.add(change.id);
    else {
      const row = change.after ?? change.before;
      if (row !== null) {
        articleIds.add(row.articleId);
        if ('photoId' in row) photoIds.add(row.photoId);
      }
    }
  }
  return { label, photoIds: [...photoIds], articleIds: [...articleIds] };
}

const entryOf = (row: StepRow): HistoryEntry => ({
  id: row.id,
  at: row.at,
  label: row.label,
  undone: row.undone === 1,
});

export type { EntityWriter };
