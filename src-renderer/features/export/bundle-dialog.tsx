/** A bundle that cannot simply be opened again: what is wrong with it, which originals are missing, and what can be done. */
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { addFolders } from '../../shared/photographs/folders.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { bundles, dismissBundle, openArrived } from './state/bundles.ts';
import { WORDS } from './words.ts';

/** Rows of a list before it says how many more there are. */
const MOST_SHOWN = 100;

export function BundleDialog() {
  const bundle = useStore(bundles, (list) => list[0] ?? null);
  if (bundle === null) return null;
  const { token, name, headline, pictures, files, faults, lost, from } = bundle;
  const here = pictures - lost.length;
  return (
    <Modal title={WORDS.openBundle(name)} onClose={() => attempt(() => dismissBundle(token))}>
      <p>
        <strong>{ARTICLE_WORDS.titleOf(headline)}</strong>{' '}
        <span className="muted count">{WORDS.compared(pictures, files)}</span>
      </p>
      {faults.length > 0 && (
        <section aria-label={WORDS.faults}>
          <p className="note note-block">{WORDS.notAsWritten}</p>
          <ul className="finding-list bundle-list" aria-label={WORDS.faultsOfBundle}>
            {faults.slice(0, MOST_SHOWN).map(({ path, problem }) => (
              <li key={`${path}:${problem}`} className="finding finding-block">
                <Icon name="block" size={14} />{' '}
                <span>
                  <strong>{path}</strong> {problem}
                </span>
              </li>
            ))}
          </ul>
          {faults.length > MOST_SHOWN && <p className="muted">{WINDOW_WORDS.more(faults.length - MOST_SHOWN)}</p>}
        </section>
      )}
      {from === 'ninjs' && <p className="note note-warn">{WORDS.noDecisions}</p>}
      {lost.length > 0 && (
        <section aria-label={WORDS.missingOriginals}>
          <p className="note note-warn">{WORDS.missingNote(lost.length)}</p>
          <ul className="bundle-list" aria-label={WORDS.missingOriginals}>
            {lost.slice(0, MOST_SHOWN).map(({ position, fileName, caption }) => (
              <li key={position}>
                <span className="count">{position}</span> <strong>{revealedName(fileName)}</strong>{' '}
                <span className="muted">{caption}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {faults.length === 0 && lost.length === 0 && from === 'decisions' && <p>{WORDS.allHere}</p>}
      <div className="dialog-actions">
        <Button tone="primary" onPress={() => attempt(() => openArrived(bundle))}>
          {lost.length === 0 ? WORDS.openArticle : WORDS.openWith(here, pictures)}
        </Button>
        {lost.length > 0 && (
          <Button icon="folder" onPress={() => attempt(addFolders)}>
            {WORDS.addFolder}
          </Button>
        )}
        <Button tone="quiet" onPress={() => attempt(() => dismissBundle(token))}>
          {WORDS.doNotOpen}
        </Button>
      </div>
    </Modal>
  );
}
