/** What a photograph's own file says where the desk's own words replace it, in the library or by now in the sidecar. */
import type { NewsField } from './metadata.ts';
import { fileWord, isOwnField, isWrittenHere, type OwnValue, ownValueOf } from './own-metadata.ts';
import type { Photo } from './photo.ts';

/**
 * Undefined where the file says nothing else, or nobody knows; null where it says nothing at all. A desk's word in a sidecar is no word
 * of the file's.
 */
export function otherThanDesk(
  photo: Pick<Photo, 'own' | 'fileSays' | 'conflicts' | 'sources' | 'said'>,
  field: NewsField,
): OwnValue | undefined {
  if (!isOwnField(field)) return undefined;
  if (isWrittenHere(photo, field)) return fileWord(photo.fileSays?.metadata ?? {}, photo.own ?? {}, field);
  const isDesks = photo.sources?.[field] === 'sidecar' && photo.said?.times?.[field] !== undefined;
  const { sidecar: _, ...blocks } = photo.conflicts[field] ?? {};
  const [value] = isDesks ? Object.values(blocks) : [];
  return value === undefined ? undefined : ownValueOf(field, value as OwnValue);
}
