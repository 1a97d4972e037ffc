/** Templates of metadata, Photo Mechanic's stationery: which fields are written, with which texts, and how. */
import type { NewsMetadata } from './metadata.ts';
import type { EditWay, MetadataEdit } from './metadata-edit.ts';
import { isListField, OWN_FIELDS, type OwnField, type OwnValue, ownValueOf } from './own-metadata.ts';
import { textOfValue, valueOfText } from './writing/list-text.ts';

/** One field of a template; lists as the form writes them (domain/writing/list-text.ts). */
export interface StationeryField {
  /** May hold variables and codes. */
  readonly text: string;
  readonly way: EditWay;
}

/** Only fields that are ticked. */
export type StationeryFields = { readonly [F in OwnField]?: StationeryField };

export interface Stationery {
  readonly id: number;
  readonly name: string;
  readonly fields: StationeryFields;
}

export function editsOfStationery(fields: StationeryFields): readonly MetadataEdit[] {
  return OWN_FIELDS.flatMap((field): readonly MetadataEdit[] => {
    const one = fields[field];
    return one === undefined ? [] : [{ field, way: one.way, value: valueOfText(field, one.text) }];
  });
}

/**
 * As Bridge and Photo Mechanic keep templates: an XMP file with the ticked fields. How a field meets what is there, XMP cannot
 * say, and fields that are emptied are left out.
 */
export function metadataOfStationery(fields: StationeryFields): NewsMetadata {
  const values = OWN_FIELDS.flatMap((field): readonly (readonly [OwnField, OwnValue])[] => {
    const one = fields[field];
    const value = one === undefined || one.way === 'file' ? null : valueOfText(field, one.text);
    return value === null ? [] : [[field, value]];
  });
  return Object.fromEntries(values) as NewsMetadata;
}

/** Every field that the file fills is ticked and replaces. */
export function stationeryOfMetadata(metadata: NewsMetadata): StationeryFields {
  const fields = OWN_FIELDS.flatMap((field): readonly (readonly [OwnField, StationeryField])[] => {
    const given = metadata[field];
    const value = given === undefined ? null : ownValueOf(field, isListField(field) ? given : String(given));
    return value === null ? [] : [[field, { text: textOfValue(field, value), way: 'replace' }]];
  });
  return Object.fromEntries(fields) as StationeryFields;
}
