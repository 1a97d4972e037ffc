/** The one key of a misspelling that is none: into the desk's own word list with it. */
import type { Finding } from '../../../src-main/domain/finding.ts';
import { learnWord, wordOf } from '../articles/language.ts';
import { Button } from '../ui/button.tsx';
import { attempt } from '../window/notices.ts';

export function LearnWord({ finding }: { readonly finding: Finding }) {
  const word = wordOf(finding);
  if (word === null) return null;
  return (
    <Button tone="quiet" onPress={() => attempt(() => learnWord(word))} aria-label={`Add “${word}” to the word list`}>
      Add to word list
    </Button>
  );
}
