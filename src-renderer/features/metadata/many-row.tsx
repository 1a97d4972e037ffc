/** One field of the form for a selection: a tick that says it is written, the common value or "mixed", and how it is written. */

import { useId } from 'react';
import { numbered } from '../../../src-main/domain/counts.ts';
import type { IptcField } from '../../../src-main/domain/iptc-fields.ts';
import type { EditWay } from '../../../src-main/domain/metadata-edit.ts';
import { ownValueOf } from '../../../src-main/domain/own-metadata.ts';
import { textOfValue, valueOfText } from '../../../src-main/domain/writing/list-text.ts';
import { useStore } from '../../shared/store.ts';
import { CheckBox } from '../../shared/ui/check-box.tsx';
import { CodeNames } from './code-names.tsx';
import { form } from './state/form.ts';
import { many, setWay, tick, typeMany } from './state/many.ts';
import { ValueInput } from './value-input.tsx';

const WAYS: readonly { readonly id: EditWay; readonly label: string }[] = [
  { id: 'replace', label: 'Replace' },
  { id: 'before', label: 'Put before' },
  { id: 'after', label: 'Add behind' },
  { id: 'if-empty', label: 'Only where empty' },
  { id: 'file', label: 'Back to the file’s' },
];

export function ManyRow({ of }: { readonly of: IptcField }) {
  const id = useId();
  const isAtHand = useStore(form, ({ field }) => field === of.field);
  const ticked = useStore(many, (state) => state.ticked[of.field]);
  const common = useStore(many, (state) => state.common?.[of.field]);
  const text = ticked?.text ?? (common === undefined || common.mixed ? '' : textOfValue(of.field, common.value));
  const isEmptied = ticked?.way === 'replace' && text === '';
  return (
    <div className={`form-row ${isAtHand ? 'is-at-hand' : ''}`}>
      <span className="form-name">
        <CheckBox
          isSelected={ticked !== undefined}
          isDisabled={common === undefined}
          onChange={(isOn) => tick(of.field, isOn)}
        >
          <span className="visually-hidden">Write </span>
          {of.name}
        </CheckBox>
        {ticked !== undefined && (
          <select
            className="form-way"
            aria-label={`How ${of.name} is written`}
            value={ticked.way}
            onChange={(event) => setWay(of.field, event.currentTarget.value as EditWay)}
          >
            {WAYS.map((way) => (
              <option key={way.id} value={way.id}>
                {way.label}
              </option>
            ))}
          </select>
        )}
      </span>
      <div className="form-value">
        <ValueInput
          of={of}
          owner={ticked === undefined ? 'common' : 'many'}
          text={text}
          placeholder={isEmptied ? 'Will be emptied in all' : common?.mixed === true ? 'Mixed' : ''}
          describedBy={id}
          onType={(next) => typeMany(of.field, next)}
          onFill={(fills) => {
            for (const [field, filled] of Object.entries(fills)) typeMany(field as IptcField['field'], filled);
          }}
        />
        <span id={id} className={isAtHand ? 'form-help' : 'visually-hidden'}>
          {common?.mixed === true ? `Mixed: ${numbered(common.filled)} say something. ` : ''}
          {of.help}
        </span>
        <CodeNames field={of.field} value={ownValueOf(of.field, valueOfText(of.field, text))} />
      </div>
    </div>
  );
}
