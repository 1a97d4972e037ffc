/** Calls about photographs' own metadata: written once for all uses, over what the files say; originals are never touched. */
import { z } from 'zod';
import type { CommonMetadata } from '../domain/common-metadata.ts';
import { EDIT_WAYS } from '../domain/metadata-edit.ts';
import type { PhotographUse } from '../domain/offered-words.ts';
import { OWN_FIELDS } from '../domain/own-metadata.ts';
import type { Suggestion } from '../domain/suggestion.ts';
import type { LeftOut } from '../domain/writing/left-out.ts';
import { id, ids, library, longText, reply } from './call.ts';

const value = z.union([longText, z.array(z.string().max(2_000)).max(1_000)]).nullable();
const edit = z.object({ field: z.enum(OWN_FIELDS), way: z.enum(EDIT_WAYS), value });

export const METADATA_CALLS = {
  /**
   * Writes fields of one photograph or many, as one undoable step; typing in one field is one step. Variables and codes in the
   * values are filled photograph by photograph where `expand` says so, and a photograph that cannot fill them is left as it is.
   */
  'metadata.edit': library(
    z.object({
      photoIds: ids.min(1),
      edits: z.array(edit).min(1).max(60),
      expand: z.boolean().default(false),
      /** What is done, for the history; the fields' names where it is absent. */
      what: z.string().max(200).optional(),
    }),
    reply<{ label: string; changed: number; left: readonly LeftOut[] }>(),
  ),
  /** What the photographs have in common, field by field. */
  'metadata.common': library(z.object({ photoIds: ids.min(1) }), reply<CommonMetadata>()),
  /** What begins like the letters that were typed into a field. */
  'metadata.suggest': library(
    z.object({ field: z.enum(OWN_FIELDS), typed: z.string().max(200) }),
    reply<readonly Suggestion[]>(),
  ),
  /** Pictures of articles that use the photograph, with the words that it could give them. */
  'metadata.uses': library(z.object({ photoId: id }), reply<readonly PhotographUse[]>()),
} as const;
