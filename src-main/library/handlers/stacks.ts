/** Answers calls about stacks and the editor's own arrangement: the hint, keeping one frame of many, moving photographs. */
import { type ArrangementStore, movePhotos } from '../../usecases/photographs/arrange-photos.ts';
import { keepOfStack, type MarkPorts } from '../../usecases/photographs/mark-photos.ts';
import type { PhotoQueryStore } from '../../usecases/photographs/photo-query-ports.ts';
import type { Handlers } from '../transport.ts';

interface StackPorts extends MarkPorts {
  readonly photos: PhotoQueryStore;
  readonly arrangement: ArrangementStore;
}

export function stackHandlers(ports: StackPorts): Pick<Handlers, 'stacks.hint' | 'stacks.keep' | 'arrangement.move'> {
  return {
    'stacks.hint': ({ ids }) => ports.photos.bestOf(ids),
    'stacks.keep': ({ keep, rest }) => ({ label: keepOfStack(ports, keep, rest).label }),
    'arrangement.move': ({ folderId, ids, before }) => movePhotos(ports, folderId, ids, before),
  };
}
