/** The keys of this view, not all keys. */
import { GROUPS } from '../../shared/commands/command.ts';
import { keysOf } from '../../shared/commands/keys.ts';
import { allCommands } from '../../shared/commands/registry.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { KeyCap } from '../../shared/ui/keycap.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { closeDialog, openDialog, view } from '../../shared/window/view.ts';

export function KeysDialog() {
  const state = useStore(view, (value) => value);
  const here = allCommands().filter((command) => keysOf(command).length > 0 && (command.where?.(state) ?? true));
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
