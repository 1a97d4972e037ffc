/** Calls about exports, presets, bundles and saved credit reviews. */
import { z } from 'zod';
import { GROUPINGS, SHEET_KINDS } from '../domain/credit-review/sheet-kinds.ts';
import type { Preset } from '../domain/formats/format.ts';
import { id, library, none, reply, shell } from './call.ts';
import type { ArrivedBundle, ExportPlan, ExportRecord, LostPicture, OpenedArticle, SavedPresets } from './views.ts';

export const EXPORT_CALLS = {
  /** Asks where to save the credit review, and writes it whole; null where the editor cancelled. */
  'review.save': shell(
    z.object({ articleId: id, kind: z.enum(SHEET_KINDS), grouping: z.enum(GROUPINGS) }),
    reply<{ name: string } | null>(),
  ),
  /** Asks for the folder an export is written into; the answer's `name` is for display, `token` for `exports.run`. */
  'exports.chooseTarget': shell(none, reply<{ token: string; name: string } | null>()),
  /** Asks for a bundle, a folder or a zip; it is verified and then waits. False where the editor cancelled. */
  'bundles.choose': shell(z.object({ zip: z.boolean() }), reply<boolean>()),
  /** Asks for a preset's JSON file and keeps it; null where the editor cancelled. */
  'presets.import': shell(none, reply<SavedPresets | null>()),
  /** Asks where to write the preset's JSON file; its name, or null where the editor cancelled. */
  'presets.export': shell(z.object({ presetId: z.string().max(60) }), reply<string | null>()),
  'exports.reveal': shell(z.object({ exportId: id }), reply<boolean>()),
  'exports.openPage': shell(z.object({ exportId: id }), reply<boolean>()),
  /** Bundles that were chosen, dropped or named on the command line and are verified; what is lost is looked up again. */
  'bundles.waiting': library(none, reply<readonly ArrivedBundle[]>()),
  /** Makes an article of it, in one undoable step. */
  'bundles.open': library(
    z.object({ token: z.string().max(60) }),
    reply<OpenedArticle & { readonly lost: readonly LostPicture[] }>(),
  ),
  'bundles.dismiss': library(z.object({ token: z.string().max(60) }), reply<void>()),
  'exports.plan': library(
    z.object({
      articleId: id,
      presetId: z.string().max(60),
      token: z.string().max(100).nullable(),
      zip: z.boolean().default(false),
    }),
    reply<ExportPlan>(),
  ),
  /** How large the bundle will be once its heaviest pictures are encoded to see; null where it has none. */
  'exports.measure': library(
    z.object({ articleId: id, presetId: z.string().max(60) }),
    reply<{ readonly estimatedBytes: number | null }>(),
  ),
  'exports.run': library(
    z.object({
      articleId: id,
      presetId: z.string().max(60),
      token: z.string().max(100),
      zip: z.boolean(),
      replace: z.boolean(),
    }),
    reply<ExportRecord>(),
  ),
  'exports.list': library(z.object({ articleId: id.nullable() }), reply<readonly ExportRecord[]>()),
  /** The built-in presets, then the desk's own. */
  'presets.list': library(none, reply<readonly Preset[]>()),
  /** A preset without id is a new one; one of the desk's own is replaced. Refused by field where a value is wrong. */
  'presets.save': library(z.object({ preset: z.record(z.string().max(40), z.json()) }), reply<SavedPresets>()),
  'presets.delete': library(z.object({ presetId: z.string().max(60) }), reply<readonly Preset[]>()),
} as const;
