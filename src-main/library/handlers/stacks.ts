/** Answers calls about stacks and the editor's own arrangement: the hint, keeping one frame of many, moving photographs. */
import type { Undone } from '../../domain/views.ts';
import { type ArrangementStore, movePhotos } from '../../usecases/photographs/arrange-photos.ts';
import { keepOfStack, type MarkPorts } from '../../usecases/photographs/mark-photos.ts';
import type { PhotoQueryStore } from '../../usecases/photographs/photo-query-ports.ts';
import type { Emit, Handlers } from '../transport.ts';

interface StackPorts extends MarkPorts {
  readonly photos: PhotoQueryStore;
  readonly arrangement: ArrangementStore;
}

export function stackHandlers(
  ports: StackPorts,
  emit: Emit,
): Pick<Handlers, 'stacks.hint' | 'stacks.keep' | 'arrangement.move'> {
  const done = <T extends Undone>(undone: T): T => {
    if (undone.photoIds.length > 0) emit('history.changed', ports.journal.heads());
    return undone;
  };
  return {
    'stacks.hint': ({ ids }) => ports.photos.bestOf(ids),
    'stacks.keep': ({ keep, rest }) => done(keepOfStack(ports, keep, rest)),
    'arrangement.move': ({ folderId, ids, before }) => done(movePhotos(ports, folderId, ids, before)),
  };
}
