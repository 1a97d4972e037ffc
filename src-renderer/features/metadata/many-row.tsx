/** One field of the form for a selection: a tick that says it is written, the common value or "mixed", and how it is written. */

import { useId } from 'react';
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
import { WORDS } from './words.ts';

const WAYS: readonly EditWay[] = ['replace', 'before', 'after', 'if-empty', 'file'];

export function ManyRow({ of }: { readonly of: IptcField }) {
  const id = useId();
  const isCurrent = useStore(form, ({ field }) => field === of.field);
  const ticked = useStore(many, (state) => state.ticked[of.field]);
  const common = useStore(many, (state) => state.common?.[of.field]);
  const text = ticked?.text ?? (common === undefined || common.mixed ? '' : textOfValue(of.field, common.value));
  const isEmptied = ticked?.way === 'replace' && text === '';
  return (
    <div className={`form-row ${isCurrent ? 'is-at-hand' : ''}`}>
      <span className="form-name">
        <CheckBox
          isSelected={ticked !== undefined}
          isDisabled={common === undefined}
          onChange={(isOn) => tick(of.field, isOn)}
        >
          <span className="visually-hidden">{WORDS.write}</span>
          {of.name}
        </CheckBox>
        {ticked !== undefined && (
          <select
            className="form-way"
            aria-label={WORDS.wayOf(of.name)}
            value={ticked.way}
            onChange={(event) => setWay(of.field, event.currentTarget.value as EditWay)}
          >
            {WAYS.map((way) => (
              <option key={way} value={way}>
                {WORDS.ways[way]}
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
          placeholder={isEmptied ? WORDS.willBeEmptied : common?.mixed === true ? WORDS.mixed : ''}
          describedBy={id}
          onType={(next) => typeMany(of.field, next)}
          onFill={(fills) => {
            for (const [field, filled] of Object.entries(fills)) typeMany(field as IptcField['field'], filled);
          }}
        />
        <span id={id} className={isCurrent ? 'form-help' : 'visually-hidden'}>
          {common?.mixed === true ? WORDS.mixedNote(common.filled) : ''}
          {of.help}
        </span>
        <CodeNames field={of.field} value={ownValueOf(of.field, valueOfText(of.field, text))} />
      </div>
    </div>
  );
}
