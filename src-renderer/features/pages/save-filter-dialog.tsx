/** Gives the present filter a name, under which it stands in the sources. */
import { useState } from 'react';
import { saveFilter } from '../../state/library.ts';
import { attempt } from '../../state/notices.ts';
import { closeDialog } from '../../state/view.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Modal } from '../../ui/modal.tsx';

export function SaveFilterDialog() {
  const [name, setName] = useState('');
  const save = async (): Promise<void> => {
    await saveFilter(name.trim());
    closeDialog();
  };
  return (
    <Modal title="Save this filter" width="narrow" onClose={closeDialog}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') attempt(save);
        }}
      >
        <Field label="Name" value={name} onChange={setName} autoFocus />
        <p className="dialog-actions">
          <Button tone="primary" type="submit" isDisabled={name.trim() === ''}>
            Save
          </Button>
        </p>
      </form>
    </Modal>
  );
}
