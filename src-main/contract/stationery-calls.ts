/** Calls about templates of metadata and about the desk's lists of values. */
import { z } from 'zod';
import { EDIT_WAYS } from '../domain/metadata-edit.ts';
import type { Stationery } from '../domain/metadata-template.ts';
import { OWN_FIELDS } from '../domain/own-metadata.ts';
import { VALUE_LISTS, type ValueList } from '../domain/writing/value-lists.ts';
import { id, library, longText, none, reply, shell } from './call.ts';

const fields = z.partialRecord(z.enum(OWN_FIELDS), z.object({ text: longText, way: z.enum(EDIT_WAYS) }));
type ValueListTexts = { readonly [L in ValueList]: string };

export const STATIONERY_CALLS = {
  'stationery.list': library(none, reply<readonly Stationery[]>()),
  /** A template of the same name is replaced. */
  'stationery.save': library(
    z.object({ name: z.string().trim().min(1).max(80), fields }),
    reply<readonly Stationery[]>(),
  ),
  'stationery.delete': library(z.object({ stationeryId: id }), reply<readonly Stationery[]>()),
  /** Asks for XMP files of Bridge, Photo Mechanic or another desk and keeps each as a template; null where the editor cancelled. */
  'stationery.choose': shell(none, reply<readonly Stationery[] | null>()),
  /** Asks where to write the template as XMP; null where the editor cancelled. */
  'stationery.export': shell(z.object({ stationeryId: id }), reply<{ name: string } | null>()),
  /** Every list as the text of its file. */
  'lists.get': library(none, reply<ValueListTexts>()),
  'lists.set': library(
    z.object({ list: z.enum(VALUE_LISTS), text: z.string().max(4_000_000) }),
    reply<ValueListTexts>(),
  ),
  /** Asks for a file and takes it as that list; null where the editor cancelled. */
  'lists.choose': shell(z.object({ list: z.enum(VALUE_LISTS) }), reply<ValueListTexts | null>()),
  /** Asks where to save the list; null where the editor cancelled. */
  'lists.export': shell(z.object({ list: z.enum(VALUE_LISTS) }), reply<{ name: string } | null>()),
} as const;
