/** The first start, without a folder: what the program does in three sentences, and the two ways to begin. */
import { addFolders } from '../../shared/photographs/library.ts';
import { tasks } from '../../shared/photographs/tasks.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Empty } from '../../shared/ui/empty.tsx';
import { KeyCap } from '../../shared/ui/keycap.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { openSampleDesk, program } from '../../shared/window/program.ts';

export function FirstStart() {
  const isSample = useStore(program, (info) => info?.isSample === true);
  const drawing = useStore(tasks, ({ running }) => running.find(({ kind }) => kind === 'sample') ?? null);
  if (isSample) {
    return (
      <Empty icon="refresh" title="The sample desk is being drawn">
        <p>
          Photographs of an invented day, with captions and credits as agencies send them. They appear here in about a
          minute, and the text of their article is offered for import.
        </p>
        {drawing?.total != null && (
          <p className="count" role="status">
            {drawing.done} of {drawing.total} photographs
          </p>
        )}
      </Empty>
    );
  }
  return (
    <Empty icon="folder" title="Begin with a folder of photographs">
      <p>
        Picture Desk reads your photographs where they are and never changes an original. You pick, order and caption
        them by key, and every caption and credit is checked while you type. One export makes an article bundle that
        anyone can verify, and nothing goes on the network.
      </p>
      <div className="first-start">
        <Button tone="primary" icon="add" onPress={() => attempt(addFolders)}>
          Add folder…
        </Button>
        <Button onPress={() => attempt(openSampleDesk)}>Open the sample desk</Button>
      </div>
      <p className="muted">
        <KeyCap name="Mod+o" /> adds a folder, or drop one on the window. <KeyCap name="F1" /> opens the Help,{' '}
        <KeyCap name="Mod+k" /> finds any command.
      </p>
      <p className="muted">
        The sample desk draws 33 photographs of an invented day and opens them in a window and a library of their own;
        one command removes it.
      </p>
    </Empty>
  );
}
