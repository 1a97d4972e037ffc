/** T15: dead, killed, injured or arrested people with nobody named who says so. */
import type { Finding } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { captionTexts } from '../../reading/caption-text.ts';
import { say } from '../../reading/say.ts';
import { captionWords } from '../../reading/words/index.ts';

const NUMBER =
  '(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|dozens|scores|hundreds|thousands|several|many|at least \\w+|more than \\w+|up to \\w+)';
const HARM = '(?:dead|killed|injured|wounded|hurt|arrested|detained|missing|drowned|murdered|shot dead)';
const PEOPLE =
  '(?:people|persons?|men|women|man|woman|children|child|boys?|girls?|civilians?|soldiers?|protesters?|demonstrators?|workers?|students?|fans?|passengers?|migrants?|others?|suspects?|residents?|officers?|dead|injured|casualties)';
const CLAIMS: readonly RegExp[] = [
  new RegExp(
    `\\b${NUMBER}(?:\\s[\\w-]+){0,4}?\\s(?:(?:were|was|are|is|have been|had been|left|reported|feared|confirmed)\\s)?${HARM}\\b(?!\\s(?:heat|off|ball|bodies of (?:fish|birds)|fish|birds|trees|animals))`,
    'i',
  ),
  new RegExp(
    `\\b(?:killed|killing|injured|injuring|wounded|wounding|leaving|left|arrested|detained)\\s(?:\\w+\\s){0,2}?${NUMBER}\\s(?:\\w+\\s){0,2}?${PEOPLE}\\b`,
    'i',
  ),
  new RegExp(`\\b${PEOPLE}\\s(?:(?:who|that)\\s)?(?:were|was|is|are|have been|has been)\\s(?:${HARM})\\b`, 'i'),
  new RegExp(
    `\\b(?:killed|killing|injured|injuring|wounded|wounding)\\s(?:about\\s|nearly\\s)?${NUMBER}(?=[.,;]|\\s*$|\\s(?:in|on|at|and|near)\\b)`,
    'i',
  ),
  new RegExp(`\\b${NUMBER}\\s(?:\\w+\\s){0,2}?${PEOPLE}\\s(?:\\w+\\s){0,1}?(?:died|perished|drowned)\\b`, 'i'),
  /\bdeath toll\b/i,
];
const ATTRIBUTION =
  /\b(?:according to|sa(?:id|ys?|ying)|told|police|officials?|officers?|authorit(?:y|ies)|reports?|reported(?:ly)?|ministry|minister|government|army|military|spokes(?:man|woman|person)|witness(?:es)?|prosecutors?|coroner|doctors?|hospital|rescuers|firefighters|fire (?:brigade|service|department)|emergency services|coast ?guard|announced|confirmed by|statement|agency|court|charged|convicted)\b/i;
/** At work in the picture they are its subject, not the source of what cannot be seen in it. */
const AT_WORK =
  /^(?:rescuers|rescue workers|firefighters|doctors|emergency services|(?:the )?fire brigade)\b(?!\s(?:sa(?:id|y)|report|confirm|announce|count))/i;
/** What is remembered is known; what is played is not meant. */
const KNOWN_OR_PLAYED =
  /\b(?:anniversary|memorial|commemorat\w+|rememb\w+|honou?r\w*|tribute|vigil|mourn\w*|victims of|funeral|years? (?:ago|after)|world war|first half|second half|minute|match|game|scene|actors?|film|play|drill|exercise)\b/i;

export const claims = {
  id: 'T15',
  title: 'Claims sourced',
  reason: 'Numbers of dead, injured or arrested cannot be seen in the picture: name the source.',
  source:
    'AP Stylebook: photo captions, action not seen; Reuters Handbook of Journalism: captions, death tolls are sourced',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    return captionTexts(input).flatMap(({ position, text, language }): Finding[] => {
      const words = captionWords(language);
      if (words === null) return [];
      const { claims, attribution, knownOrPlayed } =
        words === 'english' ? { claims: CLAIMS, attribution: ATTRIBUTION, knownOrPlayed: KNOWN_OR_PLAYED } : words;
      if (attribution.test(text.replace(AT_WORK, '')) || knownOrPlayed.test(text)) return [];
      const match = claims.map((claim) => claim.exec(text)).find((found) => found !== null);
      if (match === undefined || match === null) return [];
      const end = match.index + match[0].length;
      const message = `“${match[0]}” has no source: name it (police, officials, according to).`;
      return [
        say({ rule: 'T15', severity: 'warn', picture: position, field: 'caption', start: match.index, end, message }),
      ];
    });
  },
} satisfies Check;
