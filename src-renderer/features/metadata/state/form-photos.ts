/** Photographs of the form as the library said, and what is typed over them: shown at once, written after a pause, kept until it is. */
import { useCallback, useSyncExternalStore } from 'react';
import { isSame } from '../../../../src-main/domain/changed-rows.ts';
import {
  metadataWith,
  type OwnField,
  type OwnValue,
  openConflicts,
  takenBack,
  withOwn,
} from '../../../../src-main/domain/own-metadata.ts';
import type { Photo, PhotoId } from '../../../../src-main/domain/photo.ts';
import type { UnsavedPhotoWords } from '../../../../src-main/domain/unsaved-words.ts';
import { textOfValue } from '../../../../src-main/domain/writing/list-text.ts';
import { act } from '../../../shared/answers/acts.ts';
import { isHopeless, scheduleSave } from '../../../shared/answers/saves.ts';
import { type Act, Truths } from '../../../shared/answers/truths.ts';
import { ask, subscribe, subscribeRows } from '../../../shared/api.ts';
import { alsoUnsaved } from '../../../shared/articles/unsaved.ts';
import { attempt } from '../../../shared/window/notices.ts';

/** A pause in typing, in ms, after which a field is written. */
const PAUSE_MS = 300;
/** Photographs kept next to those that are shown: the way back is without a wait. */
const KEPT = 60;

const listeners = new Set<() => void>();
const photos = new Truths<PhotoId, Photo>({
  keep: (before, next) => (isSame(before, next) ? before : next),
  changed: () => {
    for (const listener of [...listeners]) listener();
  },
});
const asked = new Map<PhotoId, Promise<void>>();
/** Those that were wanted, the longest ago first. */
const wanted = new Set<PhotoId>();

/** Makes sure that this photograph is here or coming. */
export function wantPhoto(id: PhotoId): void {
  wanted.delete(id);
  wanted.add(id);
  if (!photos.has(id) && !asked.has(id)) read(id);
}

function read(id: PhotoId): void {
  const reading = (async () => {
    for (;;) {
      const { value, order } = await ask('photos.get', { photoId: id });
      if (photos.read(id, value, order)) break;
    }
    for (const oldest of wanted) {
      if (photos.size <= KEPT) break;
      if (oldest === id || photos.isAhead(oldest)) continue;
      photos.forget(oldest);
      wanted.delete(oldest);
    }
  })();
  asked.set(id, reading);
  attempt(() => reading.finally(() => asked.delete(id)));
}

export function shownPhoto(id: PhotoId): Photo | null {
  return photos.shown(id) ?? null;
}

export function useFormPhoto(id: PhotoId | null): Photo | null {
  const subscribeTo = useCallback((listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, []);
  return useSyncExternalStore(subscribeTo, () => (id === null ? null : shownPhoto(id)));
}

export const wordsKey = (photoId: PhotoId, field: OwnField): string => `draft:photo:${photoId}:${field}`;

interface Typed {
  readonly photoId: PhotoId;
  readonly field: OwnField;
  /** `undefined` goes back to what the file says. */
  readonly value: OwnValue | undefined;
  readonly shown: Act<PhotoId, Photo>;
}

const typed = new Map<string, Typed>();

/** Shows what was typed, and writes it after a pause. */
export function typeField(photoId: PhotoId, field: OwnField, value: OwnValue | undefined): void {
  const key = wordsKey(photoId, field);
  const by = { touches: (id: PhotoId) => id === photoId, change: (photo: Photo) => withWords(photo, field, value) };
  const before = typed.get(key);
  before?.shown.replace(by);
  typed.set(key, { photoId, field, value, shown: before?.shown ?? photos.act(by) });
  scheduleSave(key, () => save(key), PAUSE_MS);
}

function withWords(photo: Photo, field: OwnField, value: OwnValue | undefined): Photo {
  const file = photo.fileSays ?? { metadata: photo.metadata, conflicts: photo.conflicts };
  const before = photo.own ?? {};
  const own =
    value === undefined ? takenBack(before, file.metadata, field, '') : withOwn(before, file, field, value, '');
  const { own: _own, fileSays: _fileSays, ...rest } = photo;
  if (Object.keys(own).length === 0) return { ...rest, ...file };
  return {
    ...rest,
    metadata: metadataWith(file.metadata, own),
    conflicts: openConflicts(file.conflicts, own),
    own,
    fileSays: file,
  };
}

async function save(key: string): Promise<void> {
  const mine = typed.get(key);
  if (mine === undefined) return;
  const { photoId, field, value } = mine;
  const edit =
    value === undefined
      ? { field, way: 'file' as const, value: null }
      : { field, way: 'replace' as const, value: typeof value === 'string' || value === null ? value : [...value] };
  try {
    // What it shows stays over older answers until the photograph has been read again.
    const isNewest = (): boolean => typed.get(key) === mine;
    // An edit that failed is tried again: until it is hopeless, what was typed stays shown.
    const shown = { end: (order?: number) => (order !== undefined && isNewest() ? mine.shown.end(order) : undefined) };
    await act('metadata.edit', { photoIds: [photoId], edits: [edit] }, { shown, keep: true });
  } catch (error) {
    if (isHopeless(error) && typed.get(key) === mine) {
      mine.shown.end();
      typed.delete(key);
    }
    throw error;
  }
  if (typed.get(key) === mine) typed.delete(key);
}

/** What the library has not confirmed, as the shell keeps it over a close. */
function unsavedFields(): readonly UnsavedPhotoWords[] {
  return [...typed.values()].map(({ photoId, field, value }) => {
    return { photoId, field, text: value === undefined ? null : textOfValue(field, value) };
  });
}

/** After an edit of many, an undo, or a change of the file: what is here is read again. */
function readAgain(ids: readonly PhotoId[] | null): void {
  for (const id of ids ?? [...photos.ids()]) if (photos.has(id)) read(id);
}

let isFollowing = false;

/** Begins to hear of changes; called when the form is first opened. */
export function followPhotos(): void {
  if (isFollowing) return;
  isFollowing = true;
  alsoUnsaved(unsavedFields);
  subscribeRows(({ described }) => readAgain(described));
  subscribe('photos.changed', ({ ids }) => readAgain(ids));
  subscribe('library.restarted', () => readAgain(null));
}
