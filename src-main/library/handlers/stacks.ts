/** Answers calls about stacks and the editor's own arrangement: the hint, keeping one frame of many, moving photographs. */
import { type ArrangementStore, movePhotos } from '../../usecases/photographs/arrange-photos.ts';
import { keepOfStack, type MarkPorts } from '../../usecases/photographs/mark-photos.ts';
import { type OwnStackPorts, stackPhotos, unstackPhotos } from '../../usecases/photographs/own-stacks.ts';
import type { PhotoQueryStore } from '../../usecases/photographs/photo-query-ports.ts';
import type { Handlers } from '../transport.ts';

interface StackPorts extends MarkPorts, OwnStackPorts {
  readonly photos: PhotoQueryStore;
  readonly arrangement: ArrangementStore;
}

export function stackHandlers(
  ports: StackPorts,
): Pick<Handlers, 'stacks.hint' | 'stacks.keep' | 'stacks.make' | 'stacks.unmake' | 'arrangement.move'> {
  return {
    'stacks.hint': ({ ids }) => ports.photos.bestOf(ids),
    'stacks.keep': ({ keep, rest }) => ({ label: keepOfStack(ports, keep, rest).label }),
    'stacks.make': ({ ids }) => ({ label: stackPhotos(ports, ids).label }),
    'stacks.unmake': ({ ids, kind }) => ({ label: unstackPhotos(ports, ids, kind).label }),
    'arrangement.move': ({ folderId, ids, before }) => movePhotos(ports, folderId, ids, before),
  };
}
