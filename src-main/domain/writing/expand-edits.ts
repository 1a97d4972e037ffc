/** Fills variables and codes in edits of metadata, for one photograph: all of them, or it is left as it is. */
import type { Agency } from '../credit/agencies.ts';
import type { MetadataEdit } from '../metadata-edit.ts';
import type { OwnValue } from '../own-metadata.ts';
import type { Photo } from '../photo.ts';
import { type Codes, expandCodes } from './codes.ts';
import { placeholdersIn } from './placeholders.ts';
import { expandVariables, variableValues } from './variables.ts';

export interface EditGround {
  readonly codes: Codes;
  readonly delimiter: string;
  readonly agencies: readonly Agency[];
}

/** The filled edits; or why the photograph is left as it is. */
export function expandEdits(
  photo: Photo,
  edits: readonly MetadataEdit[],
  ground: EditGround,
): readonly MetadataEdit[] | string {
  const values = variableValues({ article: null, picture: null, photo, agencies: ground.agencies });
  const unfilled = new Set<string>();
  const fill = (text: string): string => {
    const coded = expandCodes(text, ground.codes, ground.delimiter);
    const filled = expandVariables(coded.text, values);
    const stayed = [...coded.stayed, ...filled.stayed];
    for (const why of stayed.length > 0
      ? stayed
      : placeholdersIn(filled.text).map(({ words }) => `${words} is not filled.`))
      unfilled.add(why);
    return filled.text;
  };
  const filled = edits.map((edit) => ({ ...edit, value: filledValue(edit.value, fill) }));
  return unfilled.size === 0 ? filled : [...unfilled].join(' ');
}

function filledValue(value: OwnValue, fill: (text: string) => string): OwnValue {
  if (value === null) return null;
  return typeof value === 'string' ? fill(value) : value.map(fill);
}
