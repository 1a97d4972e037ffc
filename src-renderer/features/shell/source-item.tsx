/** One line of the sources: a button with its count, and a small menu of what else can be done with it. */
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import { type ContextEntry, EntryWords, hasTick, openContextMenu } from '../../shared/ui/context-menu.tsx';
import { Icon, type IconName } from '../../shared/ui/icon.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { WORDS } from './words.ts';

interface Props {
  readonly icon: IconName;
  readonly label: string;
  readonly title?: string;
  readonly note?: string;
  /** It is what is looked at. */
  readonly isCurrent: boolean;
  /** It is open while something else is looked at. */
  readonly isOpen?: boolean;
  readonly onPress: () => void;
  /** What else can be done with it, by its button and by right click. */
  readonly menu?: { readonly label: string; readonly items: readonly ContextEntry[] };
}

export function Source({ icon, label, title, note, isCurrent, isOpen = false, onPress, menu }: Props) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the Menu key asks at the button inside.
    <div
      className={`source ${isCurrent ? 'is-current' : isOpen ? 'is-open' : ''}`}
      title={title === undefined ? undefined : revealedName(title)}
      onContextMenu={(event) => menu !== undefined && openContextMenu(event, menu.label, menu.items)}
    >
      <AriaButton className="source-button" aria-current={isCurrent ? 'true' : undefined} onPress={onPress}>
        <Icon name={icon} />
        <span className="source-label">{revealedName(label)}</span>
        {icon === 'warn' && <span className="visually-hidden">{WORDS.isMissing}</span>}
        {note !== undefined && <span className="count muted">{note}</span>}
      </AriaButton>
      {menu !== undefined && <SourceMenu {...menu} />}
    </div>
  );
}

function SourceMenu({ label, items }: { readonly label: string; readonly items: readonly ContextEntry[] }) {
  const isTicked = hasTick(items);
  return (
    <MenuTrigger>
      <AriaButton className="source-more" aria-label={WORDS.moreFor(revealedName(label))}>
        <Icon name="chevronDown" size={14} />
      </AriaButton>
      <Popover className="popover" data-covers="">
        <Menu
          className="menu"
          items={items}
          onAction={(key) => attempt(() => items.find(({ id }) => id === key)?.run())}
        >
          {(item) => (
            <MenuItem className="menu-item" id={item.id} textValue={item.label}>
              <EntryWords entry={item} isTicked={isTicked} />
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
