/** Calls about the program itself: cancelling a call, and unsaved words. */
import { z } from 'zod';
import { ARTICLE_FIELDS, PICTURE_FIELDS } from '../domain/article.ts';
import type { NamedVersion } from '../domain/new-version.ts';
import { OWN_FIELDS } from '../domain/own-metadata.ts';
import type { UnsavedWords } from '../domain/unsaved-words.ts';
import { id, ids, longText, none, reply, shell, shortText } from './call.ts';
import { menu } from './menu.ts';

const words = z.union([
  z.object({
    articleId: id,
    pictureId: id.nullable(),
    field: z.enum([...ARTICLE_FIELDS, ...PICTURE_FIELDS]),
    text: longText,
  }),
  z.object({ photoId: id, field: z.enum(OWN_FIELDS), text: longText.nullable() }),
]);

/** Where in the window's own script: `index-a1b2.js:3:45`. */
const frame = z.string().regex(/^[\w.-]{1,80}:\d{1,9}:\d{1,9}$/);

export const PROGRAM_CALLS = {
  /** What the application menu holds, and the articles and folders that were open last. */
  'menu.set': shell(
    z.object({
      menus: z.array(menu).max(12),
      folders: ids.max(20),
      articles: z.array(z.object({ id, name: shortText.min(1) })).max(20),
    }),
    reply<void>(),
  ),
  'menu.enable': shell(
    z.object({ changes: z.array(z.object({ id: z.string().max(80), isEnabled: z.boolean() })).max(1_000) }),
    reply<void>(),
  ),
  /** Opens the menu in the window, where the system has no bar of its own for it. */
  'menu.popup': shell(none, reply<void>()),
  /** Where the desk keeps its file of versions; null, as at the beginning, where nothing is ever asked. */
  'version.address': shell(none, reply<string | null>()),
  'version.setAddress': shell(z.object({ address: z.string().max(2_000).nullable() }), reply<string | null>()),
  /** The one question that goes on the network, when the editor asks it: a newer version, or null. */
  'version.ask': shell(none, reply<NamedVersion | null>()),
  /** Opens the sample desk in its own window; it is drawn there the first time. */
  'sample.open': shell(none, reply<void>()),
  /** Removes its photographs, its library and its articles; asked in its own window, that window closes. */
  'sample.remove': shell(none, reply<void>()),
  /** Puts versions, sizes, timings and the last errors on the clipboard; answers with what was put there. */
  'diagnostics.copy': shell(none, reply<string>()),
  /** Shows the log in the system's file manager; false where nothing has been written yet. */
  'log.reveal': shell(none, reply<boolean>()),
  /** Something in the window failed that no call was waiting for: where, never what it said. */
  'log.trouble': shell(z.object({ type: z.string().regex(/^\w{1,40}$/), at: z.array(frame).max(6) }), reply<void>()),
  /** The call of that number, made by the same page, need not be answered. */
  'calls.cancel': shell(z.object({ call: z.number().int().positive() }), reply<void>()),
  /** Keeps these words, and only these, outside of the library. With `isClosing` the window has nothing more to save. */
  'unsaved.keep': shell(z.object({ words: z.array(words).max(5_000), isClosing: z.boolean() }), reply<void>()),
  /** What was kept for this library. */
  'unsaved.load': shell(none, reply<readonly UnsavedWords[]>()),
} as const;
