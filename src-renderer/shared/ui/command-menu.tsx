/** A button that opens a short list of commands, each with its key; what cannot be done now is greyed. */
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { canRun, keyCap, keysOf } from '../commands/keys.ts';
import { commandOf } from '../commands/registry.ts';
import { attempt } from '../window/notices.ts';
import { Icon, type IconName } from './icon.tsx';

interface Props {
  readonly label: string;
  readonly icon?: IconName;
  /** Ids of commands, in the order shown. */
  readonly commands: readonly string[];
}

export function CommandMenu({ label, icon, commands }: Props) {
  const items = commands.flatMap((id) => commandOf(id) ?? []);
  return (
    <MenuTrigger>
      <AriaButton className="button button-quiet">
        {icon !== undefined && <Icon name={icon} />}
        <span className="button-words">{label}</span>
        <Icon name="chevronDown" size={14} />
      </AriaButton>
      <Popover className="popover" data-covers="" placement="bottom end">
        <Menu
          className="menu"
          disabledKeys={items.filter((command) => !canRun(command)).map(({ id }) => id)}
          onAction={(key) => attempt(() => commandOf(String(key))?.run())}
        >
          {items.map((command) => {
            const [key] = keysOf(command);
            return (
              <MenuItem key={command.id} id={command.id} className="menu-item" textValue={command.label}>
                <span className="menu-words">{command.label}</span>
                {key !== undefined && <kbd>{keyCap(key)}</kbd>}
              </MenuItem>
            );
          })}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
