/** Asks why a photograph that is in the article is added again; without a reason it is not. */

import { useState } from 'react';
import { plural } from '../../../src-main/domain/counts.ts';
import { articles } from '../../shared/articles/articles.ts';
import { addAgain, waiting } from '../../shared/articles/pictures.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { closeDialog } from '../../shared/window/view.ts';

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
          {plural(photoIds.length, 'This photograph is', 'These photographs are')} in the article already, as{' '}
          {plural(places.length, 'picture', 'pictures')} {places.join(', ')}.
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
