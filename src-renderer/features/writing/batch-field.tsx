/** One field of the batch edit: its checkbox, how its text goes in, and what the chosen pictures have there now. */
import { useId } from 'react';
import type { Picture, PictureField } from '../../../src-main/domain/article.ts';
import { commonText, type TemplateField, type TemplateWay } from '../../../src-main/domain/writing/templates.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { CheckBox } from '../../shared/ui/check-box.tsx';
import { Choice } from '../../shared/ui/choice.tsx';
import { WORDS } from './words.ts';

const WAYS = (['replace', 'if-empty', 'before', 'after'] as const satisfies readonly TemplateWay[]).map((id) => ({
  id,
  label: WORDS.ways[id],
}));

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
  const now = common === undefined ? WORDS.noneChosen : common === null ? WORDS.mixed : common || WORDS.empty;
  return (
    <fieldset className="batch-field">
      <legend className="visually-hidden">{label}</legend>
      <div className="batch-head">
        <CheckBox isSelected={value.on} onChange={(on) => onChange({ on })}>
          {label}
        </CheckBox>
        <Choice
          label={WORDS.way(ARTICLE_WORDS.pictureFields[field])}
          value={value.way}
          options={WAYS}
          onChange={(way) => onChange({ way })}
        />
      </div>
      <textarea
        className="batch-text"
        aria-label={WORDS.newText(ARTICLE_WORDS.pictureFields[field])}
        aria-describedby={id}
        rows={field === 'caption' ? 3 : 1}
        placeholder={common === null ? WORDS.mixed : ''}
        spellCheck={false}
        value={value.text}
        onChange={(event) => onChange({ text: event.target.value, on: true })}
      />
      <p id={id} className="muted batch-now">
        {WORDS.now} {common === null ? <em>{now}</em> : now}
      </p>
    </fieldset>
  );
}
