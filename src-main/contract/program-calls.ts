/** Calls about the program itself: a question that nobody waits for any more, and words that could not be saved. */
import { z } from 'zod';
import { ARTICLE_FIELDS, PICTURE_FIELDS } from '../domain/article.ts';
import type { UnsavedWords } from '../domain/unsaved-words.ts';
import { id, longText, none, reply, shell } from './call.ts';

const words = z.object({
  articleId: id,
  pictureId: id.nullable(),
  field: z.enum([...ARTICLE_FIELDS, ...PICTURE_FIELDS]),
  text: longText,
});

export const PROGRAM_CALLS = {
  /** The call of that number, made by the same page, need not be answered. */
  'calls.cancel': shell(z.object({ call: z.number().int().positive() }), reply<void>()),
  /** Keeps these words, and only these, outside of the library. With `isClosing` the window has nothing more to hand over. */
  'unsaved.keep': shell(z.object({ words: z.array(words).max(5_000), isClosing: z.boolean() }), reply<void>()),
  /** What was kept for this library. */
  'unsaved.load': shell(none, reply<readonly UnsavedWords[]>()),
} as const;
