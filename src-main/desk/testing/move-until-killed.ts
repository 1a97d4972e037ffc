/** Moves a library's pictures to another folder and says how far it is; the test kills it on the way. */
import { openPictureFolder } from '../../filesystem/picture-folder.ts';
import { movableHome } from '../indexing/movable-home.ts';
import { taskList } from '../tasks.ts';

const [library = '', parent = ''] = process.argv.slice(2);
const home = movableHome({
  place: openPictureFolder(library),
  tasks: taskList(({ done }) => process.stdout.write(`${done}\n`)),
  notice: () => undefined,
  moved: () => process.stdout.write('moved\n'),
});
await home.move(parent);
