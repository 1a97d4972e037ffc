/** A checkbox with its label. */
import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import { Icon } from './icon.tsx';

interface Props {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly children: ReactNode;
  readonly className?: string;
  readonly isIndeterminate?: boolean;
  readonly isReadOnly?: boolean;
  readonly isDisabled?: boolean;
}

export function CheckBox({
  isSelected,
  onChange,
  children,
  className = '',
  isIndeterminate = false,
  isReadOnly = false,
  isDisabled = false,
}: Props) {
  return (
    <Checkbox
      className={`checkbox ${className}`}
      isSelected={isSelected}
      isIndeterminate={isIndeterminate}
      isReadOnly={isReadOnly}
      isDisabled={isDisabled}
      onChange={onChange}
    >
      <span className="checkbox-box">
        <Icon name="check" size={12} />
      </span>
      {children}
    </Checkbox>
  );
}
