/** One field of the batch edit: its checkbox, how its text goes in, and what the chosen pictures have there now. */
import { useId } from 'react';
import type { Picture, PictureField } from '../../../src-main/domain/article.ts';
import { commonText, type TemplateField, type TemplateWay } from '../../../src-main/domain/writing/templates.ts';
import { CheckBox } from '../../shared/ui/check-box.tsx';
import { Choice } from '../../shared/ui/choice.tsx';

const WAYS: readonly { readonly id: TemplateWay; readonly label: string }[] = [
  { id: 'replace', label: 'in place of what is there' },
  { id: 'if-empty', label: 'where it is empty' },
  { id: 'before', label: 'before what is there' },
  { id: 'after', label: 'after what is there' },
];

interface Props {
  readonly field: PictureField;
  readonly label: string;
  readonly value: TemplateField;
  readonly pictures: readonly Picture[];
  readonly onChange: (change: Partial<TemplateField>) => void;
}

export function BatchField({ field, label, value, pictures, onChange }: Props) {
  const id = useId();
  const common = commonText(pictures, field);
  const now = common === undefined ? 'No pictures chosen' : common === null ? 'Mixed values' : common || 'Empty';
  return (
    <fieldset className="batch-field">
      <legend className="visually-hidden">{label}</legend>
      <div className="batch-head">
        <CheckBox isSelected={value.on} onChange={(on) => onChange({ on })}>
          {label}
        </CheckBox>
        <Choice
          label={`Where the ${label.toLowerCase()} goes`}
          value={value.way}
          options={WAYS}
          onChange={(way) => onChange({ way })}
        />
      </div>
      <textarea
        className="batch-text"
        aria-label={`New ${label.toLowerCase()}`}
        aria-describedby={id}
        rows={field === 'caption' ? 3 : 1}
        placeholder={common === null ? 'Mixed values' : ''}
        spellCheck={false}
        value={value.text}
        onChange={(event) => onChange({ text: event.target.value, on: true })}
      />
      <p id={id} className="muted batch-now">
        Now: {common === null ? <em>{now}</em> : now}
      </p>
    </fieldset>
  );
}
