/** What was done, newest first, and how far it has been undone. */
import { useEffect, useState } from 'react';
import type { HistoryEntry } from '../../../src-main/contract/views.ts';
import { call } from '../../api.ts';
import { redo, undo } from '../../state/history.ts';
import { history } from '../../state/last-step.ts';
import { attempt } from '../../state/notices.ts';
import { useStore } from '../../state/store.ts';
import { closeDialog } from '../../state/view.ts';
import { Button } from '../../ui/button.tsx';
import { Modal } from '../../ui/modal.tsx';
import { timeInWords } from '../photo/photo-facts.ts';

export function HistoryDialog() {
  const [entries, setEntries] = useState<readonly HistoryEntry[]>([]);
  const state = useStore(history, (value) => value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every step changes the list.
  useEffect(() => attempt(async () => setEntries(await call('history.list', { limit: 200 }))), [state]);
  return (
    <Modal title="History" onClose={closeDialog}>
      <p className="dialog-actions">
        <Button icon="undo" isDisabled={state.undo === null} onPress={() => attempt(undo)}>
          Undo
        </Button>
        <Button isDisabled={state.redo === null} onPress={() => attempt(redo)}>
          Redo
        </Button>
      </p>
      {entries.length === 0 && <p className="muted">Nothing has been done yet.</p>}
      <ol className="history-list">
        {entries.map((entry) => (
          <li key={entry.id} className={entry.undone ? 'is-undone' : ''}>
            <span>{entry.label}</span>
            <span className="muted count">
              {entry.undone ? 'undone · ' : ''}
              {timeInWords(entry.at)}
            </span>
          </li>
        ))}
      </ol>
    </Modal>
  );
}
