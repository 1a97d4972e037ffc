/** Shows what another program wrote into the same library: a tool of the system, or one that our lock does not reach. */
import type { WritableDb } from '../sqlite/library/handles.ts';
import type { Emit } from './transport.ts';

const LOOK_EVERY_MS = 2_000;

export function watchOtherWriters(db: WritableDb, emit: Emit, every = LOOK_EVERY_MS): { stop(): void } {
  /** Null where the disk does not answer: it is asked again. */
  const version = (): number | null => {
    try {
      return db.pragma('data_version', { simple: true }) as number;
    } catch {
      return null;
    }
  };
  let known = version();
  const timer = setInterval(() => {
    if (!db.open) return;
    const now = version();
    if (now === null || now === known) return;
    known = now;
    emit('photos.changed', { ids: null });
    emit('folders.changed', null);
    emit('articles.changed', { articleId: null });
    emit('stacks.changed', null);
  }, every);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
