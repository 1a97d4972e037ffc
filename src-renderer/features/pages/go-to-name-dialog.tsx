/** Goes to a photograph by the beginning of its file name, or selects a pasted list of names. */
import { useState } from 'react';
import { call } from '../../api.ts';
import { library } from '../../state/library.ts';
import { attempt, notify } from '../../state/notices.ts';
import { select } from '../../state/selection.ts';
import { reveal } from '../../state/stacks.ts';
import { closeDialog } from '../../state/view.ts';
import { Button } from '../../ui/button.tsx';
import { Modal } from '../../ui/modal.tsx';
import { MarkedText } from '../article/marked-text.tsx';

export function GoToNameDialog() {
  const [text, setText] = useState('');
  const [unknown, setUnknown] = useState<readonly string[]>([]);
  const go = async (): Promise<void> => {
    const byName = await call('photos.byNames', { text });
    await reveal(byName.found);
    const { positions, query } = library.get();
    let found = byName.found.filter((id) => positions.has(id));
    if (found.length === 0) {
      const search = text.trim().split('\n')[0] ?? '';
      found = [...(await call('photos.query', { ...query, search })).ids].slice(0, 1).filter((id) => positions.has(id));
    }
    if (found.length === 0) {
      setUnknown(byName.unknown.length > 0 ? byName.unknown : [text.trim()]);
      return;
    }
    select(found, found[0] ?? null);
    if (byName.unknown.length > 0)
      notify('warn', `${found.length} found. Not in view: ${byName.unknown.slice(0, 8).join(', ')}`);
    closeDialog();
  };
  return (
    <Modal title="Go to a file name" width="narrow" onClose={closeDialog}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') attempt(go);
        }}
      >
        <MarkedText label="File name, or a list of names to select" value={text} onChange={setText} places={[]} />
        {unknown.length > 0 && (
          <p className="note note-warn">Not found in this view: {unknown.slice(0, 8).join(', ')}</p>
        )}
        <p className="dialog-actions">
          <Button tone="primary" type="submit" isDisabled={text.trim() === ''}>
            Go
          </Button>
        </p>
      </form>
    </Modal>
  );
}
