/** T14: words that a picture makes needless. */
import type { Finding } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { captionTexts } from '../../reading/caption-text.ts';
import { saidOnce, say } from '../../reading/say.ts';
import { captionWords } from '../../reading/words/index.ts';

const PADDING =
  /\b(?:looks? on|poses?|(?:is|are|can be) seen|(?:is|are) pictured|(?:is|are) shown(?: above| here)?|pictured (?:above|here)|shown above|shares? a (?:laugh|joke|light moment)|this (?:photo|picture|image) shows)\b/gi;

export const padding = {
  id: 'T14',
  title: 'No padding',
  reason: 'The picture itself shows that somebody is seen, pictured or looking on.',
  source: 'Desk rule: no words for what every picture shows',
  severity: 'info',
  check(input: CheckInput): readonly Finding[] {
    const findings = captionTexts(input).flatMap(({ position, text, language }) => {
      const words = captionWords(language);
      if (words === null) return [];
      const padding = words === 'english' ? PADDING : new RegExp(words.padding, 'giu');
      return [...text.matchAll(padding)].map((match) => {
        const message = `“${match[0].toLowerCase()}” says what the picture shows anyway: name what happens.`;
        const end = match.index + match[0].length;
        return say({
          rule: 'T14',
          severity: 'info',
          picture: position,
          field: 'caption',
          start: match.index,
          end,
          message,
        });
      });
    });
    return saidOnce(findings);
  },
} satisfies Check;
