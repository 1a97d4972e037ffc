/** Entry for kill.test.ts alone: indexes a folder into a library until it is killed. Arguments: library, cache, decoder, folder. */
import { createDecoderClient } from '../../decoder/client.ts';
import { forkedDecoder } from '../../decoder/fork.ts';
import { openLibrary } from '../../sqlite/library/database.ts';
import { openPhotoStores } from '../../sqlite/photographs/photo-stores.ts';
import { createIndexEngine } from '../indexing/index-engine.ts';
import { homeAt } from '../indexing/picture-home.ts';
import { taskList } from '../tasks.ts';

const [library = '', cacheFolder = '', decoderScript = '', folder = ''] = process.argv.slice(2);
const nothing = (): void => undefined;
const stores = openPhotoStores(openLibrary(library));
const engine = createIndexEngine({
  stores,
  home: homeAt(cacheFolder),
  decoder: createDecoderClient(forkedDecoder(decoderScript)),
  tasks: taskList(nothing),
  events: {
    photosChanged: () => process.send?.('written'),
    pictured: nothing,
    foldersChanged: nothing,
    notice: nothing,
  },
  watch: false,
});
engine.indexFully([folder]).then(
  () => process.send?.('done'),
  (error: unknown) => console.error(error),
);
