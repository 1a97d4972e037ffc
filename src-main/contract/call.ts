/** How a call is written down: where it is answered, its checked arguments, the type of its reply. */
import { z } from 'zod';
import { PICTURE_FIELDS } from '../domain/article.ts';

export const id = z.number().int().positive();
export const ids = z.array(id).max(1_000_000);
export const shortText = z.string().max(2_000);
export const longText = z.string().max(200_000);
export const field = z.enum(PICTURE_FIELDS);

/** Carries a reply's type; there is nothing at run time. */
declare const replyType: unique symbol;
export interface Reply<T> {
  readonly [replyType]?: T;
}
export const reply = <T>(): Reply<T> => ({});

/** `shell`: needs dialogs, the window or the desktop. `library`: passed on to the library process. */
export const shell = <A extends z.ZodType, T>(args: A, result: Reply<T>) => ({ at: 'shell' as const, args, result });
export const library = <A extends z.ZodType, T>(args: A, result: Reply<T>) => ({
  at: 'library' as const,
  args,
  result,
});
export const none = z.undefined().or(z.null()).optional();

export type ReplyOf<R> = R extends Reply<infer T> ? T : never;
