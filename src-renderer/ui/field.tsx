/** One labelled text field; the label is above it, the note beneath. */
import { Input, Label, Text, TextField } from 'react-aria-components';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly note?: string | undefined;
  readonly type?: 'text' | 'date' | 'search';
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly className?: string;
  readonly isRequired?: boolean;
  readonly dir?: 'ltr' | 'rtl';
  readonly lang?: string;
  readonly onBlur?: () => void;
}

export function Field({
  label,
  value,
  onChange,
  note,
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
      {...(onBlur === undefined ? {} : { onBlur })}
    >
      <Label>{label}</Label>
      <Input placeholder={placeholder ?? ''} spellCheck={false} dir={dir} lang={lang} />
      {note !== undefined && <Text slot="description">{note}</Text>}
    </TextField>
  );
}
