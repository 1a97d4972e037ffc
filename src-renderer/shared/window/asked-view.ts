/** The first question to the library, what it remembers of the window: asked while the program itself is still being loaded. */
import type { CallResult } from '../../../src-main/contract/api.ts';
import { call } from '../api.ts';

type Remembered = Promise<CallResult<'view.load'>>;

let asked: Remembered | null = null;

export function askForView(): void {
  asked = call('view.load');
  // Said by whoever takes the answer.
  asked.catch(() => undefined);
}

/** The answer that was asked for, once; afterwards it is asked again. */
export function askedView(): Remembered {
  const answer = asked ?? call('view.load');
  asked = null;
  return answer;
}
