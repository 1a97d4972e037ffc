/** What was done, newest first, and how far it has been undone. */
import { useEffect, useState } from 'react';
import type { HistoryEntry } from '../../../src-main/contract/views.ts';
import { inOrder } from '../../shared/answers/in-order.ts';
import { ask } from '../../shared/api.ts';
import { momentInWords } from '../../shared/photo/photo-facts.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { redo, undo } from '../../shared/window/history.ts';
import { history } from '../../shared/window/last-step.ts';
import { attempt } from '../../shared/window/notices.ts';
import { closeDialog } from '../../shared/window/view.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { WORDS } from './words.ts';

export function HistoryDialog() {
  const [entries, setEntries] = useState<readonly HistoryEntry[]>([]);
  const state = useStore(history, (value) => value);
  const [take] = useState(() => inOrder(setEntries));
  // biome-ignore lint/correctness/useExhaustiveDependencies: every step changes the list.
  useEffect(() => attempt(async () => take(await ask('history.list', { limit: 200 }))), [state]);
  return (
    <Modal title={WORDS.history} onClose={closeDialog}>
      <p className="dialog-actions">
        <Button icon="undo" isDisabled={state.undo === null} onPress={() => attempt(undo)}>
          {WINDOW_WORDS.undo}
        </Button>
        <Button isDisabled={state.redo === null} onPress={() => attempt(redo)}>
          {WINDOW_WORDS.redo}
        </Button>
      </p>
      {entries.length === 0 && <p className="muted">{WORDS.nothingDone}</p>}
      <ol className="history-list">
        {entries.map((entry) => (
          <li key={entry.id} className={entry.undone ? 'is-undone' : ''}>
            <span>{entry.label}</span>
            <span className="muted count">{WORDS.done(momentInWords(entry.at), entry.undone)}</span>
          </li>
        ))}
      </ol>
    </Modal>
  );
}
