/** One line of the sources: a button with its count, and a small menu of what else can be done with it. */
import type { ReactNode } from 'react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import { Icon, type IconName } from '../../shared/ui/icon.tsx';
import { attempt } from '../../shared/window/notices.ts';

interface Props {
  readonly icon: IconName;
  readonly label: string;
  readonly title?: string;
  readonly note?: string;
  readonly isCurrent: boolean;
  readonly onPress: () => void;
  readonly children?: ReactNode;
}

export function Source({ icon, label, title, note, isCurrent, onPress, children }: Props) {
  return (
    <div
      className={`source ${isCurrent ? 'is-current' : ''}`}
      title={title === undefined ? undefined : revealedName(title)}
    >
      <AriaButton className="source-button" aria-current={isCurrent ? 'true' : undefined} onPress={onPress}>
        <Icon name={icon} />
        <span className="source-label">{revealedName(label)}</span>
        {icon === 'warn' && <span className="visually-hidden">is not there</span>}
        {note !== undefined && <span className="count muted">{note}</span>}
      </AriaButton>
      {children}
    </div>
  );
}

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly run: () => Promise<unknown>;
}

export function SourceMenu({ label, items }: { readonly label: string; readonly items: readonly MenuEntry[] }) {
  return (
    <MenuTrigger>
      <AriaButton className="source-more" aria-label={`More for ${revealedName(label)}`}>
        <Icon name="chevronDown" size={14} />
      </AriaButton>
      <Popover className="popover" data-covers="">
        <Menu
          className="menu"
          items={items}
          onAction={(key) => attempt(() => items.find(({ id }) => id === key)?.run())}
        >
          {(item) => (
            <MenuItem className="menu-item" id={item.id}>
              {item.label}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
