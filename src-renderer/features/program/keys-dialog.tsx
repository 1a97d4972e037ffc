/** The sheet of keys: of this view or of all, searched by word or by key, and printed. */
import { useState } from 'react';
import { Switch } from 'react-aria-components';
import { type Command, GROUPS } from '../../shared/commands/command.ts';
import { keyCap, keysOf } from '../../shared/commands/keys.ts';
import { allCommands } from '../../shared/commands/registry.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { FoundNothing } from '../../shared/ui/found-nothing.tsx';
import { KeyCap } from '../../shared/ui/keycap.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { closeDialog, openDialog, view } from '../../shared/window/view.ts';
import { WORDS } from './words.ts';

export function KeysDialog() {
  const state = useStore(view, (value) => value);
  const [find, setFind] = useState('');
  const [isAll, setAll] = useState(false);
  const here = allCommands().filter(
    (command) =>
      keysOf(command).length > 0 && (isAll || (command.where?.(state) ?? true)) && matches(command, find.trim()),
  );
  const title = WORDS.keysOf[state.place === 'library' ? state.looking : state.place];
  return (
    <Modal title={isAll ? WORDS.allKeys : title} width="wide" onClose={closeDialog}>
      <div className="key-sheet-head">
        <Field label={WORDS.findKey} type="search" value={find} onChange={setFind} />
        <Switch className="switch" isSelected={isAll} onChange={setAll}>
          <span className="switch-track" /> {WORDS.ofAllViews}
        </Switch>
        <Button icon="print" onPress={() => window.print()}>
          {WORDS.print}
        </Button>
        <Button tone="quiet" onPress={() => openDialog('settings')}>
          {WORDS.changeKeys}
        </Button>
      </div>
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
                    <dd>
                      {keysOf(command).map((key) => (
                        <KeyCap key={key} name={key} />
                      ))}
                    </dd>
                    <dt>{command.label}</dt>
                  </div>
                ))}
              </dl>
            </section>
          );
        })}
      </div>
      {here.length === 0 && (
        <FoundNothing search={find} note={isAll ? WORDS.noKey : WORDS.noKeyHere} onClear={() => setFind('')} />
      )}
    </Modal>
  );
}

/** By words of the command, or by the key itself: `ctrl+k`, `K`. */
function matches(command: Command, find: string): boolean {
  if (find === '') return true;
  const words = find.toLowerCase();
  return (
    `${command.label} ${command.group}`.toLowerCase().includes(words) ||
    keysOf(command).some((key) => keyCap(key).toLowerCase() === words)
  );
}
