/** Beneath a field of codes: what they mean, by IPTC's list and the desk's own. */
import { useEffect, useMemo } from 'react';
import type { OwnField, OwnValue } from '../../../src-main/domain/own-metadata.ts';
import { codeWords, holdsCodes } from '../../../src-main/domain/topics/code-words.ts';
import { readValueList } from '../../../src-main/domain/writing/value-lists.ts';
import { useStore } from '../../shared/store.ts';
import { attempt } from '../../shared/window/notices.ts';
import { loadLists, valueLists } from './state/value-lists.ts';

export function CodeNames({ field, value }: { readonly field: OwnField; readonly value: OwnValue }) {
  const list = useStore(valueLists, ({ texts }) => texts?.subjects);
  const isNeeded = holdsCodes(field) && value !== null;
  useEffect(() => {
    if (isNeeded && valueLists.get().texts === null) attempt(loadLists);
  }, [isNeeded]);
  const others = useMemo(
    () => new Map(readValueList('subjects', list ?? '').map(({ text, note }) => [text, note])),
    [list],
  );
  const words = codeWords(field, value, others);
  if (words.length === 0) return null;
  return (
    <ul className="form-codes">
      {words.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
