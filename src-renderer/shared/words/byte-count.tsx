/** How much of IPTC IIM's room a text takes: says nothing until the limit is near. */
import { IIM_LIMITS, utf8Length } from '../../../src-main/domain/checks/rules/caption/t18-iim-length.ts';

/** Part of the limit from which the count is shown. */
const NEAR = 0.8;

export function ByteCount({ text, field }: { readonly text: string; readonly field: 'caption' | 'credit' }) {
  const { bytes: limit, name } = IIM_LIMITS[field];
  // A character has at most three bytes a UTF-16 unit: short texts need no counting.
  const used = text.length * 3 < limit * NEAR ? 0 : utf8Length(text);
  if (used < limit * NEAR) return null;
  const over = used > limit;
  return (
    <p className={`byte-count ${over ? 'is-over' : 'muted'}`}>
      {used.toLocaleString('en-GB')} of {limit.toLocaleString('en-GB')} bytes of IPTC IIM {name}
      {over && ': older programs will show it cut'}
    </p>
  );
}
