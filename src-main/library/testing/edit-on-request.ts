/** Entry for bad-disk.test.ts: takes a library as the window does and makes an edit for every number it is sent. Argument: library. */
import { resolve } from 'node:path';
import { failureOf } from '../../domain/failure.ts';
import { openSession } from '../../sqlite/library/session.ts';
import { careFor } from '../library-care.ts';
import { checkThreads } from '../library-check.ts';

export interface Edit {
  readonly number: number;
  /** Null where the edit was made. */
  readonly refused: { readonly kind: string; readonly message: string; readonly wayOut: string | null } | null;
  /** Notices since the edit before. */
  readonly notices: readonly string[];
}

const now = new Date().toISOString();
const claim = { program: 'window', doing: null, profile: null } as const;
const session = await openSession(process.argv[2] ?? '', claim, { now, verify: 'later' }).catch((error: unknown) => {
  process.send?.(failureOf(error));
  process.exit(0);
});
const notices: string[] = [];
const care = careFor({
  session,
  checks: checkThreads(resolve(import.meta.dirname, '../../sqlite/library/check-thread.ts')),
  emit: (name, payload) => name === 'notice' && notices.push((payload as { message: string }).message),
  onDamage: () => undefined,
});
const set = session.db.prepare('INSERT INTO library_state (key, value) VALUES (?, ?)');

process.on('message', (number: number) => {
  let refused: Edit['refused'] = null;
  try {
    set.run(`edit ${number}`, `${number}`);
  } catch (error) {
    const { kind, message, wayOut } = failureOf(care.explain(error));
    refused = { kind, message, wayOut };
  }
  process.send?.({ number, refused, notices: notices.splice(0) } satisfies Edit);
});
process.send?.('open');
