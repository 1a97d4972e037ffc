/** The first start, without a folder: what the program does in three sentences, and the two ways to begin. */
import { addFolders } from '../../shared/photographs/folders.ts';
import { tasks } from '../../shared/photographs/tasks.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Empty } from '../../shared/ui/empty.tsx';
import { KeyCap } from '../../shared/ui/keycap.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { openSampleDesk, program } from '../../shared/window/program.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { EMPTY } from './words.ts';

export function FirstStart() {
  const isSample = useStore(program, (info) => info?.isSample === true);
  const drawing = useStore(tasks, ({ running }) => running.find(({ kind }) => kind === 'sample') ?? null);
  if (isSample) {
    return (
      <Empty icon="refresh" title={EMPTY.drawingSample}>
        <p>{EMPTY.drawingSampleNote}</p>
        {drawing?.total != null && (
          <p className="count" role="status">
            {EMPTY.drawn(drawing.done, drawing.total)}
          </p>
        )}
      </Empty>
    );
  }
  return (
    <Empty icon="folder" title={EMPTY.begin}>
      <p>{EMPTY.beginNote}</p>
      <div className="first-start">
        <Button tone="primary" icon="add" onPress={() => attempt(addFolders)}>
          {EMPTY.addFolder}
        </Button>
        <Button onPress={() => attempt(openSampleDesk)}>{WINDOW_WORDS.openSample}</Button>
      </div>
      <p className="muted">
        <KeyCap name="Mod+o" /> {EMPTY.keys.addFolder} <KeyCap name="F1" /> {EMPTY.keys.help} <KeyCap name="Mod+k" />{' '}
        {EMPTY.keys.palette}
      </p>
      <p className="muted">{EMPTY.sampleNote}</p>
    </Empty>
  );
}
