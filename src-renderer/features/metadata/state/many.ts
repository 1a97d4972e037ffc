/** The form of a selection: what its photographs have in common, and which fields are to be written, how. */

import type { CommonMetadata } from '../../../../src-main/domain/common-metadata.ts';
import type { EditWay, MetadataEdit } from '../../../../src-main/domain/metadata-edit.ts';
import { OWN_FIELDS, type OwnField } from '../../../../src-main/domain/own-metadata.ts';
import type { PhotoId } from '../../../../src-main/domain/photo.ts';
import { photographsLeftOut } from '../../../../src-main/domain/writing/left-out.ts';
import { textOfValue, valueOfText } from '../../../../src-main/domain/writing/list-text.ts';
import { act, newest } from '../../../shared/answers/acts.ts';
import { ask, subscribe, subscribeRows } from '../../../shared/api.ts';
import { ARTICLE_WORDS } from '../../../shared/articles/words.ts';
import { createStore } from '../../../shared/store.ts';
import { said } from '../../../shared/window/last-step.ts';
import { attempt, notify, say } from '../../../shared/window/notices.ts';
import { view } from '../../../shared/window/view.ts';
import { WORDS } from '../words.ts';
import { form } from './form.ts';

export interface ManyField {
  readonly text: string;
  readonly way: EditWay;
}

export interface ManyFields {
  /** Null until it is known. */
  readonly common: CommonMetadata | null;
  /** Fields that are ticked, with what is to be written. */
  readonly ticked: { readonly [F in OwnField]?: ManyField };
  readonly isWriting: boolean;
}

export const many = createStore<ManyFields>({ common: null, ticked: {}, isWriting: false });

const newestCommon = newest();

export async function readCommon(): Promise<void> {
  const photoIds = Array.from(form.get().ids);
  if (form.get().mode !== 'many' || photoIds.length === 0) return;
  const reply = await newestCommon((signal) => ask('metadata.common', { photoIds }, { signal }));
  if (reply !== null) many.patch({ common: reply.value });
}

let begunFor: readonly PhotoId[] = [];
let isFollowing = false;

/** Undo, another window, a file changed outside: what the selection has in common is read again. */
function followCommon(): void {
  if (isFollowing) return;
  isFollowing = true;
  const again = (): void => {
    if (view.get().place === 'metadata') attempt(readCommon);
  };
  subscribeRows(({ described }) => {
    const selected = new Set(begunFor);
    if (described === null || described.some((id) => selected.has(id))) again();
  });
  subscribe('photos.changed', again);
}

/** Another selection begins with nothing ticked; the same one has what was typed into it still. */
export function beginMany(): void {
  const ids = Array.from(form.get().ids);
  followCommon();
  const isSameSelection = ids.length === begunFor.length && ids.every((id, at) => id === begunFor[at]);
  if (isSameSelection) return;
  if (Object.keys(many.get().ticked).length > 0) notify('warn', WORDS.notWritten);
  begunFor = ids;
  many.set({ common: null, ticked: {}, isWriting: false });
}

/** What the field shows before anything is written: the common value; nothing where values are mixed. */
export function commonText(field: OwnField): string {
  const common = many.get().common?.[field];
  return common === undefined || common.mixed ? '' : textOfValue(field, common.value);
}

export function tick(field: OwnField, isOn: boolean): void {
  const { [field]: before, ...rest } = many.get().ticked;
  many.patch({ ticked: isOn ? { ...rest, [field]: before ?? { text: commonText(field), way: 'replace' } } : rest });
}

/** Typing ticks the field. */
export function typeMany(field: OwnField, text: string): void {
  const { ticked } = many.get();
  const way = ticked[field]?.way ?? 'replace';
  many.patch({ ticked: { ...ticked, [field]: { way: way === 'file' ? 'replace' : way, text } } });
}

export function setWay(field: OwnField, way: EditWay): void {
  const { ticked } = many.get();
  many.patch({ ticked: { ...ticked, [field]: { text: commonText(field), ...ticked[field], way } } });
}

/** Takes over texts for several fields, as a template has them. */
export function tickAll(fields: { readonly [F in OwnField]?: ManyField }): void {
  many.patch({ ticked: { ...many.get().ticked, ...fields } });
}

export function editsOf(fields: { readonly [F in OwnField]?: ManyField }): readonly MetadataEdit[] {
  return OWN_FIELDS.flatMap((field): readonly MetadataEdit[] => {
    const one = fields[field];
    return one === undefined ? [] : [{ field, way: one.way, value: valueOfText(field, one.text) }];
  });
}

/** Writes the ticked fields into all photographs of the selection, as one step. */
export async function writeMany(): Promise<void> {
  const { ticked, isWriting } = many.get();
  const edits = editsOf(ticked);
  if (isWriting) return;
  if (edits.length === 0) {
    say(WORDS.tickFirst);
    return;
  }
  many.patch({ isWriting: true });
  try {
    await writeEdits(Array.from(form.get().ids), edits, undefined);
    // What was typed while it was written is not written yet.
    const left = Object.entries(many.get().ticked).filter(([field, one]) => ticked[field as OwnField] !== one);
    many.patch({ ticked: Object.fromEntries(left) });
  } finally {
    many.patch({ isWriting: false });
  }
  await readCommon();
}

/** One undoable step; what was left out is told. */
export async function writeEdits(
  photoIds: readonly number[],
  edits: readonly MetadataEdit[],
  what: string | undefined,
): Promise<void> {
  const sent = edits.map(({ value, ...edit }) => ({
    ...edit,
    value: typeof value === 'string' || value === null ? value : [...value],
  }));
  const order = { photoIds: [...photoIds], edits: sent, expand: true, ...(what === undefined ? {} : { what }) };
  const { label, changed, left } = await act('metadata.edit', order);
  said(label);
  say(changed === 0 && left.length === 0 ? ARTICLE_WORDS.nothingToChange : `${label}.`);
  if (left.length > 0) notify('warn', photographsLeftOut(left).join(' '), WORDS.leftOutNote);
}
