/** Asks why a photograph that is in the article is added again; without a reason it is not. */

import { useState } from 'react';
import { articles } from '../../shared/articles/articles.ts';
import { addAgain, waiting } from '../../shared/articles/pictures.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { closeDialog } from '../../shared/window/view.ts';
import { WORDS } from './words.ts';

export function AgainDialog() {
  const [reason, setReason] = useState('');
  const photoIds = useStore(waiting, (state) => state.photoIds);
  const article = useStore(articles, (state) => state.article);
  const places = (article?.pictures ?? []).flatMap(({ photoId }, at) => (photoIds.includes(photoId) ? [at + 1] : []));
  return (
    <Modal title={WORDS.againTitle} width="narrow" onClose={closeDialog}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() !== '') attempt(() => addAgain(reason));
        }}
      >
        <p>{WORDS.againNote(photoIds.length, places)}</p>
        <Field
          label={WORDS.reason}
          note={WORDS.reasonNote}
          value={reason}
          onChange={(value) => setReason(value.slice(0, 200))}
          autoFocus
        />
        <p className="dialog-actions">
          <Button tone="primary" type="submit" isDisabled={reason.trim() === ''}>
            {WORDS.addAgain}
          </Button>
        </p>
      </form>
    </Modal>
  );
}
