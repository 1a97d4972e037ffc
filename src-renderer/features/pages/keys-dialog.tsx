/** The keys of this view, not all keys. */
import { GROUPS } from '../../commands/command.ts';
import { keysOf } from '../../commands/keys.ts';
import { COMMANDS } from '../../commands/registry.ts';
import { useStore } from '../../state/store.ts';
import { closeDialog, openDialog, view } from '../../state/view.ts';
import { Button } from '../../ui/button.tsx';
import { KeyCap } from '../../ui/keycap.tsx';
import { Modal } from '../../ui/modal.tsx';

export function KeysDialog() {
  const state = useStore(view, (value) => value);
  const here = COMMANDS.filter((command) => keysOf(command).length > 0 && (command.where?.(state) ?? true));
  const title =
    state.place === 'library'
      ? `Keys: ${{ grid: 'contact sheet', loupe: 'loupe', compare: 'compare', survey: 'survey' }[state.looking]}`
      : `Keys: ${state.place}`;
  return (
    <Modal title={title} width="wide" onClose={closeDialog}>
      <div className="key-sheet">
        {GROUPS.map((group) => {
          const own = here.filter((command) => command.group === group);
          if (own.length === 0) return null;
          return (
            <section key={group} className="key-group">
              <h3 className="panel-heading">{group}</h3>
              <dl>
                {own.map((command) => (
                  <div key={command.id} className="key-line">
                    <dt>{command.label}</dt>
                    <dd>
                      {keysOf(command).map((key) => (
                        <KeyCap key={key} name={key} />
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          );
        })}
      </div>
      <p>
        <Button tone="quiet" onPress={() => openDialog('settings')}>
          Change keys…
        </Button>
      </p>
    </Modal>
  );
}
