/** T2: a caption of more than two sentences is a story. */
import type { Finding } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { captionTexts } from '../../reading/caption-text.ts';
import { saidOnce, say } from '../../reading/say.ts';

const MOST = 2;

export const captionSentences = {
  id: 'T2',
  title: 'At most two sentences',
  reason: 'A caption says what the picture shows and one thing more; AP and Reuters allow two sentences.',
  source:
    'AP Stylebook: photo captions, two sentences; Reuters Handbook of Journalism: captions, one and one for context',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    const web = !input.profile.agencyManner;
    const findings = captionTexts(input).flatMap(({ position, sentences }): Finding[] => {
      const third = sentences[MOST];
      const last = sentences.at(-1);
      if (third === undefined || last === undefined) return [];
      const severity = web && sentences.length === MOST + 1 ? 'info' : 'warn';
      const message = `The caption has ${sentences.length} sentences, and two are allowed: move the rest to the article.`;
      return [
        say({ rule: 'T2', severity, picture: position, field: 'caption', start: third.start, end: last.end, message }),
      ];
    });
    return saidOnce(findings);
  },
} satisfies Check;
