/** Writes today's schema as text, for reading in schema.sql; nothing is built from it. */
import type { ReadableDb } from './library/handles.ts';

/** Every table with its indexes and triggers; the inner tables of full text are left out. */
export function describeSchema(db: ReadableDb): string {
  const rows = db
    .prepare(`SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
      AND name NOT GLOB 'photo_text_*' ORDER BY tbl_name, type = 'index', type = 'trigger', name`)
    .all() as { sql: string }[];
  const version = db.pragma('user_version', { simple: true });
  const head = `-- GENERATED from an empty library by database.test.ts (user_version ${version}); to renew: vitest run -u src-main/sqlite/database.test.ts`;
  return `${[head, ...rows.map((row) => `${outdented(row.sql)};`)].join('\n\n')}\n`;
}

/** Migrations indent their SQL as their file does; the picture does not. */
function outdented(sql: string): string {
  const lines = sql.split('\n');
  const closing = /^\s*/.exec(lines.at(-1) ?? '')?.[0].length ?? 0;
  return lines
    .map((line, at) => (at === 0 ? line : line.slice(Math.min(closing, line.length - line.trimStart().length))))
    .join('\n');
}
