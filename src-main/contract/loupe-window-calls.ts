/** Calls about the loupe in its own window: it shows what the window of the desk looks at, and hands keys and zoom back. */
import { z } from 'zod';
import { SHOWN_THEMES } from '../domain/theme.ts';
import { id, none, reply, shell } from './call.ts';

/** What is looked at and how; a field that is absent is as it was. */
export const loupeLook = z.object({
  photoId: id.nullable().optional(),
  /** What comes next in the direction of the last step, nearest first. */
  ahead: z.array(id).max(4).optional(),
  theme: z.enum(SHOWN_THEMES).optional(),
  zoom: z.object({ scale: z.literal('fit').or(z.number().positive().max(8)), x: z.number(), y: z.number() }).optional(),
});
export type LoupeLook = z.infer<typeof loupeLook>;

export const LOUPE_WINDOW_CALLS = {
  /** Opens the window, on another screen where there is one, or closes it. */
  'loupeWindow.toggle': shell(none, reply<{ readonly isOpen: boolean; readonly isOnOtherScreen: boolean }>()),
  /** Tells the other of the two windows. */
  'loupeWindow.look': shell(loupeLook, reply<void>()),
  /** A key that was pressed in the loupe's window, by its name in the form of commands. */
  'loupeWindow.key': shell(z.object({ key: z.string().min(1).max(40), repeat: z.boolean() }), reply<void>()),
} as const;
