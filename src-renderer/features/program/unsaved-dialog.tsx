/** Words of the last session that the library could not take: put back, copied, or thrown away. */
import { type UnsavedWords, unsavedPlace } from '../../../src-main/domain/unsaved-words.ts';
import { copyUnsaved, discardUnsaved, offered, putBack } from '../../shared/articles/unsaved.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { closeDialog } from '../../shared/window/view.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { WORDS } from './words.ts';

export function UnsavedDialog() {
  const list = useStore(offered, (words) => words);
  const lost = list.filter(({ saved }) => saved === null).length;
  return (
    <Modal title={WORDS.unsaved} onClose={closeDialog}>
      <p>{WORDS.unsavedNote}</p>
      <ul className="finding-list bundle-list" aria-label={WORDS.unsavedList}>
        {list.map(({ words, place, saved }) => (
          <li key={unsavedPlace(words)} className="finding finding-warn">
            <span>
              <strong>{place}</strong> {words.text || <span className="muted">{emptyWord(words)}</span>}
              {saved !== null && saved !== '' && <span className="muted"> {WORDS.inLibrary(saved)}</span>}
            </span>
          </li>
        ))}
      </ul>
      {lost > 0 && <p className="note note-warn">{WORDS.onlyCopied}</p>}
      <div className="dialog-actions">
        <Button tone="primary" isDisabled={lost === list.length} onPress={() => attempt(putBack)}>
          {WORDS.putBack}
        </Button>
        <Button onPress={() => attempt(copyUnsaved)}>{WORDS.copy}</Button>
        <Button tone="quiet" onPress={() => attempt(discardUnsaved)}>
          {WINDOW_WORDS.discard}
        </Button>
      </div>
    </Modal>
  );
}

const emptyWord = ({ text }: UnsavedWords): string => (text === null ? WORDS.asInFile : WORDS.emptied);
