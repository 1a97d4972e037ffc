/** What a just typed character expands: a code whose delimiter was closed, or a variable whose brace was. */
import { type Codes, codeClosedAt, replacementOf } from './codes.ts';
import { type VariableValues, variableClosedAt } from './variables.ts';

export type TypingExpansion =
  /** Put `text` in place of the characters from `start` to the caret. */
  | { readonly kind: 'replace'; readonly start: number; readonly text: string }
  /** Leave it, and say why. */
  | { readonly kind: 'stay'; readonly why: string };

export interface ExpansionSource {
  readonly codes: Codes;
  readonly delimiter: string;
  readonly values: VariableValues;
}

/** Null where the character before the caret closes nothing. */
export function expansionAt(text: string, caret: number, source: ExpansionSource): TypingExpansion | null {
  const code = source.codes.size === 0 ? null : codeClosedAt(text, caret, source.delimiter);
  if (code !== null) {
    const found = replacementOf(code.code, source.codes);
    return found.known ? { kind: 'replace', start: code.start, text: found.text } : { kind: 'stay', why: found.why };
  }
  const variable = variableClosedAt(text, caret, source.values);
  if (variable === null) return null;
  const { start, found } = variable;
  return 'value' in found ? { kind: 'replace', start, text: found.value } : { kind: 'stay', why: found.why };
}
