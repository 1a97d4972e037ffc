/** Calls about what helps with writing: language, the desk's own lists, templates, sidecars. */
import { z } from 'zod';
import type { KnownAs, LanguageFault, UnknownWord } from '../domain/language-tools.ts';
import type { PlannedSidecar, WrittenSidecars } from '../domain/sidecar-name.ts';
import type { CodeList } from '../domain/writing/codes.ts';
import { type SavedTemplate, TEMPLATE_WAYS } from '../domain/writing/templates.ts';
import type { VocabularyEntry } from '../domain/writing/vocabulary.ts';
import { field, id, ids, library, longText, none, reply, shell } from './call.ts';
import type { DeskAgencies } from './views.ts';

const templateField = z.object({ on: z.boolean(), text: longText, way: z.enum(TEMPLATE_WAYS) });

export const WRITING_CALLS = {
  /** Asks for files of code replacements and keeps their text; null where the editor cancelled. */
  'codes.choose': shell(none, reply<readonly CodeList[] | null>()),
  /** Asks for a file of agencies and uses it from now on; null where the editor cancelled. */
  'agencies.choose': shell(none, reply<DeskAgencies | null>()),
  /** Asks where to save the list of agencies; null where the editor cancelled. */
  'agencies.save': shell(none, reply<{ name: string } | null>()),
  /** Grammar and spelling, text by text in the order asked; null where the language has no dictionary that can be read. The first call loads it. */
  'language.examine': library(
    z.object({
      language: z.string().max(35),
      agreement: z.array(longText).max(2_000),
      spelling: z.array(longText).max(4_000),
      words: z.array(z.string().max(200)).max(4_000),
    }),
    reply<{
      readonly agreement: readonly (readonly LanguageFault[])[];
      readonly spelling: readonly (readonly UnknownWord[])[];
      readonly words: readonly (KnownAs | null)[];
    } | null>(),
  ),
  /** The desk's own words, in lower case; adding and removing answer the new list. */
  'words.list': library(none, reply<readonly string[]>()),
  'words.add': library(z.object({ word: z.string().trim().min(1).max(100) }), reply<readonly string[]>()),
  'words.remove': library(z.object({ word: z.string().max(100) }), reply<readonly string[]>()),
  'agencies.list': library(none, reply<DeskAgencies>()),
  /** Replaces the whole list; null goes back to the program's. */
  'agencies.set': library(
    z.object({
      agencies: z
        .array(
          z.object({
            name: z.string().max(200),
            aliases: z.array(z.string().max(200)).max(200),
            preferred: z.string().max(200).optional(),
          }),
        )
        .max(5_000)
        .nullable(),
    }),
    reply<DeskAgencies>(),
  ),
  'codes.list': library(none, reply<readonly CodeList[]>()),
  'codes.remove': library(z.object({ listId: id }), reply<readonly CodeList[]>()),
  'templates.list': library(none, reply<readonly SavedTemplate[]>()),
  /** A template of the same name is replaced. */
  'templates.save': library(
    z.object({
      name: z.string().trim().min(1).max(80),
      fields: z.object({ caption: templateField, credit: templateField, altText: templateField }),
    }),
    reply<readonly SavedTemplate[]>(),
  ),
  'templates.delete': library(z.object({ templateId: id }), reply<readonly SavedTemplate[]>()),
  /** Names, places and credits of the desk's other articles, the most used first. */
  'desk.vocabulary': library(z.object({ except: id.nullable() }), reply<readonly VocabularyEntry[]>()),
  /** Which `.xmp` files would be written next to the originals of these pictures; writes nothing. */
  'sidecars.plan': library(z.object({ articleId: id, pictureIds: ids.max(2_000) }), reply<readonly PlannedSidecar[]>()),
  /** Marks and own words of these photographs go into their sidecars, in the background; `refused` lie in folders without sidecars. */
  'sidecars.ask': library(z.object({ ids: ids.min(1) }), reply<{ asked: number; refused: number }>()),
  'sidecars.write': library(
    z.object({ articleId: id, pictureIds: ids.max(2_000), fields: z.array(field).min(1).max(3) }),
    reply<WrittenSidecars>(),
  ),
} as const;
