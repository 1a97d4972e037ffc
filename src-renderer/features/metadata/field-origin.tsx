/** Where a field's value comes from, and what the blocks of the file say where they contradict each other or the desk. */

import type { IptcField } from '../../../src-main/domain/iptc-fields.ts';
import type { MetadataBlock } from '../../../src-main/domain/metadata.ts';
import { fileWord, isWrittenHere, type OwnValue, ownValueOf } from '../../../src-main/domain/own-metadata.ts';
import type { Photo } from '../../../src-main/domain/photo.ts';
import { textOfValue } from '../../../src-main/domain/writing/list-text.ts';
import { CHOICE_KEYS } from '../../shared/commands/choice-keys.ts';
import { keyCap } from '../../shared/commands/keys.ts';
import { textGiven } from './state/form.ts';
import { typeField } from './state/form-photos.ts';
import { WORDS } from './words.ts';

const BLOCK_NAMES: Readonly<Record<MetadataBlock, string>> = WORDS.blocks;

export interface OriginChoice {
  readonly name: string;
  /** `undefined` takes the desk's words out again. */
  readonly value: OwnValue | undefined;
  readonly text: string;
}

/** What else the field could say: one entry a block that contradicts, or the file's word where the desk wrote another. */
export function choicesOf(photo: Photo, { field }: IptcField): readonly OriginChoice[] {
  const conflicts = photo.conflicts[field];
  if (conflicts !== undefined) {
    return Object.entries(conflicts).map(([block, given]) => {
      const value = ownValueOf(field, (given ?? null) as OwnValue);
      return { name: BLOCK_NAMES[block as MetadataBlock], value, text: textOfValue(field, value) };
    });
  }
  if (!isWrittenHere(photo, field)) return [];
  const file = fileWord(photo.fileSays?.metadata ?? {}, photo.own ?? {}, field);
  return file === null ? [] : [{ name: WORDS.fileSays, value: undefined, text: textOfValue(field, file) }];
}

/** Short, next to the field's name. */
export function originOf(photo: Photo, { field }: IptcField): string {
  if (isWrittenHere(photo, field)) return WORDS.desk;
  if (photo.metadata[field] === undefined) return '';
  const block = photo.sources?.[field];
  return block === undefined ? WORDS.file : BLOCK_NAMES[block];
}

export function takeChoice(photo: Photo, of: IptcField, index: number): boolean {
  const choice = choicesOf(photo, of)[index];
  if (choice === undefined) return false;
  typeField(photo.id, of.field, choice.value);
  textGiven();
  return true;
}

/** Side by side, each with its key. */
export function Choices({
  photo,
  of,
  isCurrent,
}: {
  readonly photo: Photo;
  readonly of: IptcField;
  readonly isCurrent: boolean;
}) {
  const choices = choicesOf(photo, of);
  const contradicts = photo.conflicts[of.field] !== undefined;
  if (choices.length === 0 || !(contradicts || isCurrent)) return null;
  return (
    <ul className={`form-choices ${contradicts ? 'is-conflict' : ''}`} aria-label={WORDS.choices(of.name)}>
      {choices.map((choice, index) => (
        <li key={choice.name}>
          <button
            type="button"
            className="form-choice"
            tabIndex={CHOICE_KEYS[index] === undefined ? 0 : -1}
            // The keyboard stays in the field.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => takeChoice(photo, of, index)}
          >
            <span className="form-choice-name">{choice.name}</span>
            <span className="form-choice-text">{choice.text === '' ? WORDS.nothing : choice.text}</span>
            {isCurrent && CHOICE_KEYS[index] !== undefined && <kbd>{keyCap(CHOICE_KEYS[index])}</kbd>}
          </button>
        </li>
      ))}
    </ul>
  );
}
