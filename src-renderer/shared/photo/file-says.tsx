/** Under a desk's word, what the photograph's own file says. */
import type { NewsField } from '../../../src-main/domain/metadata.ts';
import { otherThanDesk } from '../../../src-main/domain/other-than-desk.ts';
import type { Photo } from '../../../src-main/domain/photo.ts';
import { sourceTypeName } from '../../../src-main/domain/rights/digital-source-type.ts';
import { FACT_WORDS } from './words.ts';

export function FileSays({ photo, field }: { readonly photo: Photo; readonly field: NewsField }) {
  const other = otherThanDesk(photo, field);
  if (other === undefined) return null;
  const words = other === null ? '' : [other].flat().join(', ');
  return (
    <dd className="muted">{FACT_WORDS.fileSays(field === 'digitalSourceType' ? sourceTypeName(words) : words)}</dd>
  );
}
