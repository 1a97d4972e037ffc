/** A disk that does not answer for minutes: its other files are not requested until it gives that one. */
import { tooSlow } from '../../domain/reading-trouble.ts';
import type { FactsAnswer } from './disk-ports.ts';

/** True where the disk did not give the file in time: it had minutes for it, and would take as long for the next. */
export function isSilent(answer: FactsAnswer | undefined): boolean {
  return answer?.kind === 'unreadable' && answer.code === 'disk-slow';
}

/** The answer for a file that was not requested: it is tried again like the one that did not come. */
export function notAsked(): FactsAnswer {
  return { kind: 'unreadable', ...tooSlow() };
}
