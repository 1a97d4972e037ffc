/** Command palette…: type a few letters, Enter runs it. */
import { Autocomplete, Input, Menu, MenuItem, SearchField, useFilter } from 'react-aria-components';
import { canRun, keysOf } from '../../shared/commands/keys.ts';
import { allCommands, commandOf } from '../../shared/commands/registry.ts';
import { KeyCap } from '../../shared/ui/keycap.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { closeDialog } from '../../shared/window/view.ts';

export function PaletteDialog() {
  const { contains } = useFilter({ sensitivity: 'base' });
  const commands = allCommands().filter((command) => command.id !== 'program.palette' && canRun(command));
  /** Every word that was typed must occur, in any order. */
  const matches = (text: string, typed: string): boolean => typed.split(/\s+/).every((word) => contains(text, word));
  const run = (id: string): void => {
    closeDialog();
    // After the dialog has given the focus back, so that the command finds it where it was.
    window.setTimeout(() => attempt(() => commandOf(id)?.run()), 0);
  };
  return (
    <Modal title="Commands" bare onClose={closeDialog}>
      <Autocomplete filter={matches}>
        <SearchField className="palette-search" aria-label="Command" autoFocus>
          <Input placeholder="What do you want to do?" spellCheck={false} />
        </SearchField>
        <Menu
          className="menu palette-menu"
          aria-label="Commands"
          items={commands}
          onAction={(key) => run(String(key))}
          renderEmptyState={() => <p className="muted panel-pad">No command of that name.</p>}
        >
          {(command) => (
            <MenuItem className="menu-item" id={command.id} textValue={`${command.label} ${command.group}`}>
              <span className="menu-label">{command.label}</span>
              <span className="muted menu-group">{command.group}</span>
              <span className="menu-keys">
                {keysOf(command)
                  .slice(0, 2)
                  .map((key) => (
                    <KeyCap key={key} name={key} />
                  ))}
              </span>
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </Modal>
  );
}
