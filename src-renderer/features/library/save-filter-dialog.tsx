/** Gives the present filter a name, under which the sources list it. */
import { useState } from 'react';
import { saveFilter } from '../../shared/photographs/saved-filters.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { closeDialog } from '../../shared/window/view.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { FILTER } from './words.ts';

export function SaveFilterDialog() {
  const [name, setName] = useState('');
  const save = (): Promise<void> => {
    closeDialog();
    return saveFilter(name.trim());
  };
  return (
    <Modal title={FILTER.save} width="narrow" onClose={closeDialog}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') attempt(save);
        }}
      >
        <Field label={WINDOW_WORDS.name} value={name} onChange={setName} autoFocus />
        <p className="dialog-actions">
          <Button tone="primary" type="submit" isDisabled={name.trim() === ''}>
            {WINDOW_WORDS.save}
          </Button>
        </p>
      </form>
    </Modal>
  );
}
