/** A bundle that cannot simply be opened again: what is wrong with it, which originals are missing, and what can be done. */
import { numbered, plural } from '../../../src-main/domain/counts.ts';
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import { addFolders } from '../../shared/photographs/library.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { bundles, dismissBundle, openArrived } from './state/bundles.ts';

/** Rows of a list before it says how many more there are. */
const MOST_SHOWN = 100;

export function BundleDialog() {
  const bundle = useStore(bundles, (list) => list[0] ?? null);
  if (bundle === null) return null;
  const { token, name, headline, pictures, files, faults, lost, from } = bundle;
  const here = pictures - lost.length;
  return (
    <Modal title={`Open the bundle ${name}`} onClose={() => attempt(() => dismissBundle(token))}>
      <p>
        <strong>{headline === '' ? 'Untitled article' : headline}</strong>{' '}
        <span className="muted count">
          {pictures} pictures, {files} files compared
        </span>
      </p>
      {faults.length > 0 && (
        <section aria-label="Faults">
          <p className="note note-block">
            This bundle is not as it was written. What it says may have been changed; sign-offs are not taken over.
          </p>
          <ul className="finding-list bundle-list" aria-label="Faults of the bundle">
            {faults.slice(0, MOST_SHOWN).map(({ path, problem }) => (
              <li key={`${path}:${problem}`} className="finding finding-block">
                <Icon name="block" size={14} />{' '}
                <span>
                  <strong>{path}</strong> {problem}
                </span>
              </li>
            ))}
          </ul>
          {faults.length > MOST_SHOWN && <p className="muted">and {faults.length - MOST_SHOWN} more</p>}
        </section>
      )}
      {from === 'ninjs' && (
        <p className="note note-warn">
          It holds no decisions of Picture Desk: captions, credits and order come back, crops and sign-offs do not.
        </p>
      )}
      {lost.length > 0 && (
        <section aria-label="Missing originals">
          <p className="note note-warn">
            {plural(lost.length, 'One original is', `${numbered(lost.length)} originals are`)} in none of your folders.
            Add their folder, and they are found by their content, whatever they are called now; without them these
            pictures are left out, captions and all.
          </p>
          <ul className="bundle-list" aria-label="Missing originals">
            {lost.slice(0, MOST_SHOWN).map(({ position, fileName, caption }) => (
              <li key={position}>
                <span className="count">{position}</span> <strong>{revealedName(fileName)}</strong>{' '}
                <span className="muted">{caption}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {faults.length === 0 && lost.length === 0 && from === 'decisions' && <p>Everything is here now.</p>}
      <div className="dialog-actions">
        <Button tone="primary" onPress={() => attempt(() => openArrived(bundle))}>
          {lost.length === 0 ? 'Open the article' : `Open with ${here} of ${pictures} pictures`}
        </Button>
        {lost.length > 0 && (
          <Button icon="folder" onPress={() => attempt(addFolders)}>
            Add a folder…
          </Button>
        )}
        <Button tone="quiet" onPress={() => attempt(() => dismissBundle(token))}>
          Do not open
        </Button>
      </div>
    </Modal>
  );
}
