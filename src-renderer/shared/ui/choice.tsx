/** One of a few values, as a small button that opens a list. */
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { Icon } from './icon.tsx';

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly id: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
  /** The label is before the value; else it is for screen readers only. */
  readonly labelled?: boolean;
}

export function Choice<T extends string>({ label, value, options, onChange, labelled = false }: Props<T>) {
  return (
    <Select className="choice" value={value} onChange={(key) => onChange(key as T)} aria-label={label}>
      {labelled && <Label>{label}</Label>}
      <Button className="button button-quiet choice-button">
        <SelectValue className="choice-value" />
        <Icon name="chevronDown" size={14} />
      </Button>
      <Popover className="popover" data-covers="">
        <ListBox className="menu" items={options}>
          {(option) => (
            <ListBoxItem className="menu-item" id={option.id} textValue={option.label}>
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
