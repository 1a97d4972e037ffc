/** Entry of the thread that holds the dictionary: reading it and a gallery's texts takes seconds that the library must not lose. */
import { parentPort, workerData } from 'node:worker_threads';
import type { LanguageReplies, UnansweredTexts } from '../domain/language-answers.ts';
import { type DictionaryFiles, loadLanguageTools } from './language-tools.ts';

/** What is asked of the thread. */
export interface ThreadQuestion extends UnansweredTexts {
  readonly seq: number;
}
export type ThreadAnswer =
  | { readonly seq: number; readonly replies: LanguageReplies }
  | { readonly seq: number; readonly fault: string };

const port = parentPort;
if (port !== null) {
  const loading = loadLanguageTools(workerData as DictionaryFiles);
  // A failure is told with the first answer; until then nobody has asked.
  loading.catch(() => undefined);
  port.on('message', (question: ThreadQuestion) => {
    void answer(question).then((reply) => port.postMessage(reply));
  });

  const answer = async ({ seq, agreement, spelling }: ThreadQuestion): Promise<ThreadAnswer> => {
    try {
      const tools = await loading;
      return {
        seq,
        replies: { agreement: agreement.map(tools.agreementFaults), spelling: spelling.map(tools.unknownWords) },
      };
    } catch (error) {
      return { seq, fault: error instanceof Error ? error.message : String(error) };
    }
  };
}
