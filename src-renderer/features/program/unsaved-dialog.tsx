/** Words of the last session that the library could not take: put back, copied, or thrown away. */
import { type UnsavedWords, unsavedPlace } from '../../../src-main/domain/unsaved-words.ts';
import { copyUnsaved, discardUnsaved, offered, putBack } from '../../shared/articles/unsaved.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { closeDialog } from '../../shared/window/view.ts';

export function UnsavedDialog() {
  const list = useStore(offered, (words) => words);
  const lost = list.filter(({ saved }) => saved === null).length;
  return (
    <Modal title="Words that were not saved" onClose={closeDialog}>
      <p>These words were typed before Picture Desk closed, and the library could not save them.</p>
      <ul className="finding-list bundle-list" aria-label="Unsaved words">
        {list.map(({ words, place, saved }) => (
          <li key={unsavedPlace(words)} className="finding finding-warn">
            <span>
              <strong>{place}</strong> {words.text || <span className="muted">{emptyWord(words)}</span>}
              {saved !== null && saved !== '' && <span className="muted"> In the library: {saved}</span>}
            </span>
          </li>
        ))}
      </ul>
      {lost > 0 && <p className="note note-warn">Words whose place is gone can only be copied.</p>}
      <div className="dialog-actions">
        <Button tone="primary" isDisabled={lost === list.length} onPress={() => attempt(putBack)}>
          Put back
        </Button>
        <Button onPress={() => attempt(copyUnsaved)}>Copy</Button>
        <Button tone="quiet" onPress={() => attempt(discardUnsaved)}>
          Discard
        </Button>
      </div>
    </Modal>
  );
}

const emptyWord = ({ text }: UnsavedWords): string => (text === null ? 'back to what the file says' : 'emptied');
