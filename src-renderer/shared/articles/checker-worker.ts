/** The thread on which the rules run, so that no rule ever holds up a letter. */
import { ArticleChecker, type CheckAnswer, type CheckQuestion, type LanguageReply } from './article-checker.ts';

/** A worker's own side; only what is used of it. */
interface Thread {
  onmessage: ((event: { readonly data: CheckQuestion | LanguageReply }) => void) | null;
  postMessage(answer: CheckAnswer): void;
}

const thread = globalThis as unknown as Thread;
const checker = new ArticleChecker();

thread.onmessage = ({ data }) => {
  const answer = data.kind === 'check' ? checker.check(data) : checker.hear(data);
  if (answer !== null) thread.postMessage(answer);
};
