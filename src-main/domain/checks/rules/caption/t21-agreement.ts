/** T21: subject and verb, article and noun that do not agree in number. */
import type { Finding } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { captionTexts } from '../../reading/caption-text.ts';
import { isCheckedLanguage } from '../../reading/language.ts';
import { say } from '../../reading/say.ts';

export const agreement = {
  id: 'T21',
  title: 'Number agrees',
  reason:
    'A plural verb on a singular subject is the slip that readers write in about; outside English only the plainest are found.',
  source: 'Desk rule: the grammar of the article’s language',
  severity: 'warn',
  asksLanguage: true,
  check(input: CheckInput): readonly Finding[] {
    const tools = input.language;
    if (tools === undefined || !isCheckedLanguage(input.article.language, tools)) return [];
    return captionTexts(input).flatMap(({ position, text, language }) =>
      (isCheckedLanguage(language, tools) ? tools.agreementFaults(text) : []).map((fault) =>
        say({ rule: 'T21', severity: 'warn', picture: position, field: 'caption', ...fault }),
      ),
    );
  },
} satisfies Check;
