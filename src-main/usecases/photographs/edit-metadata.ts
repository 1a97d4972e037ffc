/** Writes photographs' own metadata over what their files say: of one while it is typed, of many as one undoable step. */
import { counted } from '../../domain/counts.ts';
import { iptcName } from '../../domain/iptc-fields.ts';
import { editedValue, type MetadataEdit } from '../../domain/metadata-edit.ts';
import { fileWord, type OwnField, type OwnMetadata, takenBack, withOwn } from '../../domain/own-metadata.ts';
import type { Photo, PhotoId } from '../../domain/photo.ts';
import type { LeftOut } from '../../domain/writing/left-out.ts';
import type { ArticleStore, Change, Clock, Journal, PhotoReader } from '../journal-ports.ts';

export interface MetadataPorts {
  readonly journal: Journal;
  readonly articles: Pick<ArticleStore, 'uses'>;
  readonly photos: PhotoReader;
  readonly clock: Clock;
}

export interface MetadataEdited {
  /** What was done, in words. */
  readonly label: string;
  /** Photographs that say something else now. */
  readonly changed: number;
  /** Photographs that were left as they are, and why. */
  readonly left: readonly LeftOut[];
}

/** The edits of one photograph; or why it is left as it is. */
export type EditsOf = (photo: Photo) => readonly MetadataEdit[] | string;

/** What a credit that was signed off rests on: written otherwise, it must be looked at again. */
const SIGNED: ReadonlySet<OwnField> = new Set([
  'creator',
  'creditLine',
  'source',
  'copyrightNotice',
  'usageTerms',
  'instructions',
  'digitalSourceType',
]);

/** So many photographs are read and written in some milliseconds. */
const PAGE = 250;

/** One photograph, as the editor types: edits of one field within seconds are one step. */
export function editPhotoMetadata(
  ports: MetadataPorts,
  photoId: PhotoId,
  edits: readonly MetadataEdit[],
): MetadataEdited {
  const photo = ports.photos.photo(photoId);
  const changes = photo === null ? [] : changesOf(ports, [photo], () => edits, []);
  const label = `${fieldWords(edits)} of ${photo?.fileName ?? `photograph ${photoId}`}`;
  const fields = edits.map(({ field }) => field).sort();
  if (changes.length > 0) ports.journal.apply({ label, changes, merge: `metadata:${photoId}:${fields.join()}` });
  return { label, changed: changes.length > 0 ? 1 : 0, left: [] };
}

/** Many photographs in pages; all that is written is one undoable step, also where it is stopped half way. */
export async function editManyMetadata(
  ports: MetadataPorts,
  order: {
    readonly photoIds: readonly PhotoId[];
    readonly editsOf: EditsOf;
    /** What is done, in words: `Headline and City`, `Template “Match day”`. */
    readonly what: string;
  },
  options: {
    readonly signal: AbortSignal;
    readonly onProgress: (done: number, total: number) => void;
    readonly breathe: () => Promise<void>;
  },
): Promise<MetadataEdited> {
  const { photoIds, editsOf, what } = order;
  const ids = [...new Set(photoIds)];
  const left: LeftOut[] = [];
  let changed = 0;
  const run = `metadata:${ports.clock.now()}:${ids[0] ?? 0}`;
  for (let from = 0; from < ids.length; from += PAGE) {
    if (options.signal.aborted) break;
    const photos = ids.slice(from, from + PAGE).flatMap((id) => ports.photos.photo(id) ?? []);
    const changes = changesOf(ports, photos, editsOf, left);
    changed += changes.filter(({ entity }) => entity === 'metadata').length;
    if (changes.length > 0)
      ports.journal.apply({ label: `${what}: ${counted(ids.length, 'photograph')}`, changes, run });
    options.onProgress(Math.min(from + PAGE, ids.length), ids.length);
    await options.breathe();
  }
  return { label: `${what}: ${counted(changed, 'photograph')}`, changed, left };
}

function changesOf(
  ports: MetadataPorts,
  photos: readonly Photo[],
  editsOf: EditsOf,
  left: LeftOut[],
): readonly Change[] {
  const at = ports.clock.now();
  const written: Change[] = [];
  const rights = new Set<PhotoId>();
  for (const photo of photos) {
    const edits = editsOf(photo);
    if (typeof edits === 'string') {
      left.push({ name: photo.fileName, why: edits });
      continue;
    }
    const before = photo.own ?? {};
    const after = edits.reduce((own, edit) => edited(photo, own, edit, at), before);
    if (after === before || isSameOwn(before, after)) continue;
    const said = (photo.fileSays ?? photo).metadata;
    const file = Object.fromEntries(edits.map(({ field }) => [field, fileWord(said, before, field)]));
    written.push({ entity: 'metadata', id: photo.id, before, after, file });
    if (edits.some(({ field }) => SIGNED.has(field) && before[field]?.value !== after[field]?.value))
      rights.add(photo.id);
  }
  return [...written, ...signOffsTakenBack(ports, rights)];
}

function edited(photo: Photo, own: OwnMetadata, edit: MetadataEdit, at: string): OwnMetadata {
  const file = photo.fileSays ?? photo;
  if (edit.way === 'file') return takenBack(own, file.metadata, edit.field, at);
  return withOwn(own, file, edit.field, editedValue(photo.metadata, edit), at);
}

function isSameOwn(one: OwnMetadata, other: OwnMetadata): boolean {
  const keys = Object.keys(one) as OwnField[];
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}

function signOffsTakenBack({ articles }: MetadataPorts, ids: ReadonlySet<PhotoId>): readonly Change[] {
  if (ids.size === 0) return [];
  return articles
    .uses([...ids])
    .filter(({ signOff }) => signOff !== null)
    .map((row): Change => ({ entity: 'picture', id: row.id, before: row, after: { ...row, signOff: null } }));
}

/** `Headline and City`, `5 fields`. */
export function fieldWords(edits: readonly Pick<MetadataEdit, 'field'>[]): string {
  const names = [...new Set(edits.map(({ field }) => iptcName(field)))];
  if (names.length > 3) return `${names.length} fields`;
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
