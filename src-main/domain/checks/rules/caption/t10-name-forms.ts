/** T10: one name with and without its accents, apostrophe, hyphen or capitals. */
import type { Finding } from '../../../finding.ts';
import { otherForms } from '../../../names/other-forms.ts';
import type { Check, CheckInput } from '../../check.ts';
import { knowledgeOf, misspellingFinding, namesIn } from '../../reading/name-findings.ts';

export const nameForms = {
  id: 'T10',
  title: 'Names in one form',
  reason: 'Accents, apostrophes and hyphens belong to a name; a gallery prints them always or never.',
  source: 'AP Member Information Guide: names matter most',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    return otherForms(namesIn(input), knowledgeOf(input)).flatMap(
      (found) => misspellingFinding('T10', found, 'One name is written in two forms') ?? [],
    );
  },
} satisfies Check;
