/** What went wrong or is worth knowing, with file, reason and way out; and the voice for screen readers. */
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import { useStore } from '../../shared/store.ts';
import { Button, IconButton } from '../../shared/ui/button.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { act, dismiss, notices, spoken } from '../../shared/window/notices.ts';
import { dialog } from '../../shared/window/view.ts';
import { WORDS } from './words.ts';

export function Notices() {
  const list = useStore(notices, (value) => value);
  const isOverDialog = useStore(dialog, (name) => name !== null);
  return (
    <section className={`notices ${isOverDialog ? 'is-over-dialog' : ''}`} aria-label={WORDS.notices}>
      {list.map((notice) => (
        <div
          key={notice.id}
          className={`notice notice-${notice.tone}`}
          role={notice.tone === 'info' ? 'status' : 'alert'}
        >
          <span className="notice-sign">
            <Icon name={notice.tone === 'error' ? 'block' : notice.tone === 'warn' ? 'warn' : 'info'} />
          </span>
          <div className="notice-words">
            {notice.subject !== null && <strong>{notice.subject}</strong>}
            <p>{revealedName(notice.message)}</p>
            {notice.wayOut !== null && <p className="muted">{notice.wayOut}</p>}
            {notice.actions.length > 0 && (
              <div className="notice-actions">
                {notice.actions.map((action) => (
                  <Button key={action.call} onPress={() => act(notice, action)}>
                    {action.label}
                  </Button>
                ))}
              </div>
            )}
          </div>
          <IconButton label={WORDS.dismiss} icon="close" onPress={() => dismiss(notice.id)} />
        </div>
      ))}
    </section>
  );
}

/** A live region: two take turns, so that the same sentence is heard again. */
export function Voice() {
  const { text, count } = useStore(spoken, (value) => value);
  return (
    <div className="visually-hidden" aria-live="assertive" data-testid="voice">
      <span>{count % 2 === 0 ? text : ''}</span>
      <span>{count % 2 === 1 ? text : ''}</span>
    </div>
  );
}
