/** One field of the form for one photograph: its IPTC name, where the value comes from, the text, and what else it could say. */
import { useId } from 'react';
import type { IptcField } from '../../../src-main/domain/iptc-fields.ts';
import { valueIn } from '../../../src-main/domain/own-metadata.ts';
import type { Photo } from '../../../src-main/domain/photo.ts';
import { textOfValue, valueOfText } from '../../../src-main/domain/writing/list-text.ts';
import { saving } from '../../shared/answers/saves.ts';
import { useStore } from '../../shared/store.ts';
import { TEXT_WORDS } from '../../shared/words/words.ts';
import { CodeNames } from './code-names.tsx';
import { Choices, originOf } from './field-origin.tsx';
import { form } from './state/form.ts';
import { typeField, wordsKey } from './state/form-photos.ts';
import { ValueInput } from './value-input.tsx';
import { WORDS } from './words.ts';

export function MetadataRow({ photo, of }: { readonly photo: Photo; readonly of: IptcField }) {
  const id = useId();
  const isCurrent = useStore(form, ({ field }) => field === of.field);
  const given = useStore(form, (state) => state.given);
  const key = wordsKey(photo.id, of.field);
  const hasFailed = useStore(saving, ({ failed }) => failed.has(key));
  const origin = originOf(photo, of);
  return (
    <div className={`form-row ${isCurrent ? 'is-at-hand' : ''}`}>
      <span className="form-name">
        {of.name}
        {origin !== '' && <span className={`form-origin ${origin === WORDS.desk ? 'is-desk' : ''}`}>{origin}</span>}
      </span>
      <div className="form-value">
        <ValueInput
          of={of}
          owner={`${photo.id}:${given}`}
          text={textOfValue(of.field, valueIn(photo.metadata, of.field))}
          describedBy={id}
          onType={(text) => typeField(photo.id, of.field, valueOfText(of.field, text))}
          onFill={(fills) => {
            for (const [field, text] of Object.entries(fills))
              typeField(photo.id, field as IptcField['field'], valueOfText(field as IptcField['field'], text));
          }}
        />
        <span id={id} className={isCurrent ? 'form-help' : 'visually-hidden'}>
          {of.help}
          {origin === '' ? '' : WORDS.from(origin)}
        </span>
        <CodeNames field={of.field} value={valueIn(photo.metadata, of.field)} />
        <Choices photo={photo} of={of} isCurrent={isCurrent} />
        {hasFailed && <p className="typing-hint typing-unsaved">{TEXT_WORDS.notSaved}</p>}
      </div>
    </div>
  );
}
