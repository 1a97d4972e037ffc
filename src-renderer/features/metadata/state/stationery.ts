/** The desk's templates of metadata: applied to the photograph or the current selection by key, made of the form's ticked fields. */
import { editsOfStationery, type Stationery } from '../../../../src-main/domain/metadata-template.ts';
import type { PhotoId } from '../../../../src-main/domain/photo.ts';
import { act } from '../../../shared/answers/acts.ts';
import { call } from '../../../shared/api.ts';
import { articles } from '../../../shared/articles/articles.ts';
import { aimed } from '../../../shared/photographs/selection.ts';
import { createStore } from '../../../shared/store.ts';
import { say } from '../../../shared/window/notices.ts';
import { closeDialog, view } from '../../../shared/window/view.ts';
import { WORDS } from '../words.ts';
import { currentPhoto, form, textGiven } from './form.ts';
import { many, readCommon, tickAll, writeEdits } from './many.ts';

export const stationery = createStore<{
  readonly templates: readonly Stationery[];
  /** The one that was applied last, by its name. */
  readonly last: string | null;
}>({ templates: [], last: null });

export async function loadStationery(): Promise<void> {
  stationery.patch({ templates: await call('stationery.list') });
}

/** The photographs that a template is applied to from where the editor is. */
export function targets(): readonly PhotoId[] {
  const { place } = view.get();
  if (place === 'metadata') {
    const { mode, ids } = form.get();
    const id = currentPhoto();
    return mode === 'many' ? Array.from(ids) : id === null ? [] : [id];
  }
  if (place === 'library') return aimed();
  const { article, pictureId } = articles.get();
  return article?.pictures.flatMap(({ id, photoId }) => (id === pictureId ? [photoId] : [])) ?? [];
}

export async function applyStationery(template: Stationery, photoIds = targets()): Promise<void> {
  stationery.patch({ last: template.name });
  await writeEdits(photoIds, editsOfStationery(template.fields), WORDS.template(template.name));
  textGiven();
  await readCommon();
}

/** Once more, without asking. */
export async function applyLast(): Promise<void> {
  // Those that the editor looks at now, not those that are looked at when the templates have come.
  const photoIds = targets();
  await loadStationery();
  const { templates, last } = stationery.get();
  const found = templates.find(({ name }) => name === last);
  if (found === undefined) say(WORDS.noneApplied);
  else await applyStationery(found, photoIds);
}

/** The ticked fields of the form, under this name. */
export async function saveStationery(name: string): Promise<void> {
  const fields = many.get().ticked;
  stationery.patch({ templates: await act('stationery.save', { name, fields }) });
  say(WORDS.templateSaved(name));
}

/** Into the form of the selection, to be changed or looked at first. */
export function takeStationery({ fields }: Stationery): void {
  tickAll(fields);
  closeDialog();
}

export async function deleteStationery({ id }: Stationery): Promise<void> {
  stationery.patch({ templates: await act('stationery.delete', { stationeryId: id }) });
}

export async function importStationery(): Promise<void> {
  const templates = await call('stationery.choose');
  if (templates !== null) stationery.patch({ templates });
}

export async function exportStationery({ id }: Stationery): Promise<void> {
  const saved = await call('stationery.export', { stationeryId: id });
  if (saved !== null) say(WORDS.fileWritten(saved.name));
}
