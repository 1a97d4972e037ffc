/** The shell's own questions to the library process. */
import type { InternalArgs, InternalName, InternalResult } from '../contract/api.ts';
import { DeskError } from '../domain/failure.ts';
import type { ShellContext } from './shell-context.ts';

/** @throws DeskError as the library answered it */
export async function ask<N extends InternalName>(
  context: ShellContext,
  name: N,
  args: InternalArgs<N>,
): Promise<InternalResult<N>> {
  const answer = await context.library.call(name, args);
  if (!answer.ok) {
    const { kind, message, wayOut, subject } = answer.failure;
    throw new DeskError(kind, message, {
      ...(wayOut === null ? {} : { wayOut }),
      ...(subject === null ? {} : { subject }),
    });
  }
  return answer.value;
}
