/** T9: one name spelt in two ways across headline, standfirst, body, captions and the files' own metadata. */
import type { Finding } from '../../../finding.ts';
import { nearMisses } from '../../../names/near-misses.ts';
import type { Check, CheckInput } from '../../check.ts';
import { knowledgeOf, misspellingFinding, namesIn } from '../../reading/name-findings.ts';

export const nearMissNames = {
  id: 'T9',
  title: 'Names spelt alike',
  reason: 'A name spelt two ways in one gallery is wrong in one of them, and readers notice first.',
  source: 'AP Member Information Guide: names matter most',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    return nearMisses(namesIn(input), knowledgeOf(input)).flatMap(
      (found) => misspellingFinding('T9', found, 'One name seems to be spelt two ways') ?? [],
    );
  },
} satisfies Check;
