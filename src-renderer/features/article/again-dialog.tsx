/** Asks why a photograph that is in the article is added again; without a reason it is not. */
import { useState } from 'react';
import { articles } from '../../state/articles.ts';
import { attempt } from '../../state/notices.ts';
import { addAgain, waiting } from '../../state/pictures.ts';
import { useStore } from '../../state/store.ts';
import { closeDialog } from '../../state/view.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Modal } from '../../ui/modal.tsx';

export function AgainDialog() {
  const [reason, setReason] = useState('');
  const photoIds = useStore(waiting, (state) => state.photoIds);
  const article = useStore(articles, (state) => state.article);
  const places = (article?.pictures ?? []).flatMap(({ photoId }, at) => (photoIds.includes(photoId) ? [at + 1] : []));
  return (
    <Modal title="Add again?" width="narrow" onClose={closeDialog}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() !== '') attempt(() => addAgain(reason));
        }}
      >
        <p>
          {photoIds.length === 1 ? 'This photograph is' : 'These photographs are'} in the article already, as{' '}
          {places.length === 1 ? 'picture' : 'pictures'} {places.join(', ')}.
        </p>
        <Field
          label="Reason"
          note="Stays with the picture, in its findings and in the bundle."
          value={reason}
          onChange={(value) => setReason(value.slice(0, 200))}
          autoFocus
        />
        <p className="dialog-actions">
          <Button tone="primary" type="submit" isDisabled={reason.trim() === ''}>
            Add again
          </Button>
        </p>
      </form>
    </Modal>
  );
}
