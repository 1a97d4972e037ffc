/** Which columns the credit table shows, each ticked or not. */
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useStore } from '../../shared/store.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import { CHOOSABLE_COLUMNS } from './state/credit-columns.ts';
import { review, setColumns } from './state/review.ts';
import { WORDS } from './words.ts';

export function ColumnMenu() {
  const columns = useStore(review, (state) => state.columns);
  return (
    <MenuTrigger>
      <AriaButton className="button button-quiet columns-button">
        <Icon name="grid" />
        <span className="button-words">{WORDS.columns}</span>
        <Icon name="chevronDown" size={14} />
      </AriaButton>
      <Popover className="popover" data-covers="" placement="bottom end">
        <Menu
          className="menu"
          aria-label={WORDS.columns}
          selectionMode="multiple"
          selectedKeys={columns}
          onSelectionChange={(keys) =>
            setColumns(CHOOSABLE_COLUMNS.filter(({ id }) => keys === 'all' || keys.has(id)).map(({ id }) => id))
          }
        >
          {CHOOSABLE_COLUMNS.map(({ id, title }) => (
            <MenuItem key={id} id={id} className="menu-item" textValue={title}>
              {({ isSelected }) => (
                <>
                  <span className="menu-tick">{isSelected && <Icon name="check" size={14} />}</span>
                  <span className="menu-words">{title}</span>
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
