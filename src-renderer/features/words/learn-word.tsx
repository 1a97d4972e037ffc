/** The one key of a misspelling that is none: into the desk's own word list with it. */
import type { Finding } from '../../../src-main/domain/finding.ts';
import { learnWord, wordOf } from '../../state/language.ts';
import { attempt } from '../../state/notices.ts';
import { Button } from '../../ui/button.tsx';

export function LearnWord({ finding }: { readonly finding: Finding }) {
  const word = wordOf(finding);
  if (word === null) return null;
  return (
    <Button tone="quiet" onPress={() => attempt(() => learnWord(word))} aria-label={`Add “${word}” to the word list`}>
      Add to word list
    </Button>
  );
}
