/** Entry of the thread that holds the dictionaries: reading one and a gallery's texts takes seconds that the library must not lose. */
import { parentPort, workerData } from 'node:worker_threads';
import type { LanguageReplies, UnansweredTexts } from '../domain/language-answers.ts';
import type { LanguageTools } from '../domain/language-tools.ts';
import type { SpeltLanguage } from './dictionaries.ts';
import { loadLanguageTools } from './language-tools.ts';

/** What the thread is started with: the folder of the program's packages. */
export interface ThreadData {
  readonly packages: string;
}

/** What is asked of the thread. */
export interface ThreadQuestion extends UnansweredTexts {
  readonly seq: number;
  readonly language: SpeltLanguage;
}
export type ThreadAnswer =
  | { readonly seq: number; readonly replies: LanguageReplies }
  | { readonly seq: number; readonly fault: string };

const port = parentPort;
if (port !== null) {
  const { packages } = workerData as ThreadData;
  const open = new Map<SpeltLanguage, Promise<LanguageTools>>();
  // A language is read when the first text in it is asked about.
  const toolsOf = (language: SpeltLanguage): Promise<LanguageTools> => {
    const loading = open.get(language) ?? loadLanguageTools(packages, language);
    open.set(language, loading);
    return loading;
  };
  port.on('message', (question: ThreadQuestion) => {
    void answer(question).then((reply) => port.postMessage(reply));
  });

  const answer = async ({ seq, language, agreement, spelling, words }: ThreadQuestion): Promise<ThreadAnswer> => {
    try {
      const tools = await toolsOf(language);
      return {
        seq,
        replies: {
          agreement: agreement.map(tools.agreementFaults),
          spelling: spelling.map(tools.unknownWords),
          words: words.map(tools.knownAs),
        },
      };
    } catch (error) {
      return { seq, fault: error instanceof Error ? error.message : String(error) };
    }
  };
}
