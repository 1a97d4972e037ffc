/** The question that the contact sheet puts to the library. */
import { z } from 'zod';
import { PICKS } from '../domain/photo.ts';
import { PHOTO_CONDITIONS, PHOTO_SORTS, type PhotoSelection, STACK_CHOICES } from '../domain/photo-selection.ts';
import { id, ids } from './call.ts';

/** What the contact sheet shows: where from, which, in what order. All parts are joined by "and". */
export const photoQuery = z.object({
  folderId: id.nullable().default(null),
  articleId: id.nullable().default(null),
  search: z.string().max(500).default(''),
  pick: z.array(z.enum(PICKS)).default([]),
  minStars: z.number().int().min(0).max(5).default(0),
  colours: z.array(z.number().int().min(0).max(5)).default([]),
  /** Chips: no caption, used in an article, unreadable, missing, restricted, changed. */
  only: z.array(z.enum(PHOTO_CONDITIONS)).default([]),
  /** Facet name (camera, lens, agency, photographer, place, keyword, date, orientation) to accepted values. */
  facets: z.record(z.string().max(40), z.array(z.string().max(300)).max(100)).default({}),
  minPixels: z.number().int().min(0).default(0),
  /** Only these photographs: bursts, similar pictures, a pasted list. */
  ids: ids.nullable().default(null),
  /** Only what looks like this photograph; with the sort `likeness` nearest first. */
  similarTo: id.nullable().default(null),
  /** `manual`: the editor's own arrangement of the folder. */
  sort: z.enum(PHOTO_SORTS).default('captured'),
  descending: z.boolean().default(false),
  /** What is collapsed into stacks, and which of them (by their first photograph) are open. */
  stacks: z.enum(STACK_CHOICES).default('off'),
  open: z.literal('all').or(ids).default([]),
}) satisfies z.ZodType<PhotoSelection, unknown>;
export type PhotoQuery = z.infer<typeof photoQuery>;
export type PhotoQueryInput = z.input<typeof photoQuery>;
