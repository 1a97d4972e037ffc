/** Asks the thread that holds the dictionaries; starts it with the first question. */
import { Worker } from 'node:worker_threads';
import type { LanguageReplies, UnansweredTexts } from '../domain/language-answers.ts';
import type { SpeltLanguage } from './dictionaries.ts';
import type { ThreadAnswer, ThreadData, ThreadQuestion } from './thread.ts';

export interface LanguageThread {
  /** Answers in the order of the texts; rejects where the dictionary cannot be read or the thread died. */
  examine(language: SpeltLanguage, texts: UnansweredTexts): Promise<LanguageReplies>;
  close(): Promise<void>;
}

interface Waiting {
  resolve(replies: LanguageReplies): void;
  reject(error: Error): void;
}

/** `script` is the built entry `thread.ts`, `packages` the folder of the program's packages. */
export function languageThread(script: string, packages: string): LanguageThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let seq = 0;
  const gone = (reason: string): void => {
    worker = null;
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
  };
  const start = (): Worker => {
    const started = new Worker(script, { workerData: { packages } satisfies ThreadData });
    // The thread alone does not keep a process alive that is done.
    started.unref();
    started.on('message', (answer: ThreadAnswer) => {
      const asked = waiting.get(answer.seq);
      waiting.delete(answer.seq);
      if ('replies' in answer) asked?.resolve(answer.replies);
      else asked?.reject(new Error(answer.fault));
      if (waiting.size === 0) started.unref();
    });
    started.on('error', (error) => gone(error.message));
    started.on('exit', () => worker === started && gone('the thread of the dictionary ended'));
    worker = started;
    return started;
  };
  return {
    examine: (language, { agreement, spelling, words }) =>
      new Promise((resolve, reject) => {
        seq += 1;
        waiting.set(seq, { resolve, reject });
        const thread = worker ?? start();
        thread.ref();
        thread.postMessage({ seq, language, agreement, spelling, words } satisfies ThreadQuestion);
      }),
    close: async () => {
      const closing = worker;
      gone('the library is closing');
      await closing?.terminate();
    },
  };
}
