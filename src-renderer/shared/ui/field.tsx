/** One labelled text field; the label is above it, the note beneath. */

import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import type { Direction } from '../../../src-main/domain/article.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly note?: string | undefined;
  /** What is wrong with the value; said to screen readers too. */
  readonly error?: string | undefined;
  readonly isReadOnly?: boolean;
  readonly type?: 'text' | 'date' | 'search';
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly className?: string;
  readonly isRequired?: boolean;
  readonly dir?: Direction;
  readonly lang?: string;
  readonly onBlur?: () => void;
}

export function Field({
  label,
  value,
  onChange,
  note,
  error,
  isReadOnly = false,
  type = 'text',
  placeholder,
  autoFocus = false,
  className = '',
  dir,
  lang,
  isRequired = false,
  onBlur,
}: Props) {
  return (
    <TextField
      className={`field ${className}`}
      value={value}
      onChange={onChange}
      type={type}
      autoFocus={autoFocus}
      isRequired={isRequired}
      isReadOnly={isReadOnly}
      isInvalid={error !== undefined}
      {...(onBlur === undefined ? {} : { onBlur })}
    >
      <Label>{label}</Label>
      <Input placeholder={placeholder ?? ''} spellCheck={false} dir={dir} lang={lang} />
      {note !== undefined && <Text slot="description">{note}</Text>}
      {error !== undefined && <FieldError>{error}</FieldError>}
    </TextField>
  );
}
