/** T12: two people side by side, and nothing says who is who. */
import type { Finding } from '../../../finding.ts';
import { namePhrases } from '../../../names/name-phrases.ts';
import { type Person, personOf } from '../../../names/persons.ts';
import { fold } from '../../../text/fold.ts';
import type { Check, CheckInput } from '../../check.ts';
import { type CaptionText, captionTexts } from '../../reading/caption-text.ts';
import { say } from '../../reading/say.ts';
import type { CaptionWords } from '../../reading/words/caption-words.ts';
import { captionWords } from '../../reading/words/index.ts';

const POSITION =
  /\b(?:left|right|cent(?:re|er)|middle|top|bottom|upper|lower|foreground|background|front|back|rear|above|below|behind|clockwise|seated|standing|kneeling|holding|wearing|in (?:red|blue|white|green|black|yellow|orange)|first|second|third|fourth|l to r|l-r|\(l\)|\(r\)|\(c\))\b|\([LRC]\)/i;
/** Between the members of one list: a comma, `and`, an origin or a role, no verb. */
const COORDINATION =
  /^(?:,?\s(?:of|from|for)\s(?:the\s)?[\p{L} '’-]{2,30})?(?:,\s(?:\d{1,3},\s)?|,?\s(?:and|&)\s)(?:(?:and|his|her|their|the)\s)?(?:\p{Ll}+\s){0,2}$/u;
/** What two do together looks the same for both of them. */
const TOGETHER =
  /^,?\s(?:shakes? hands|stands?|sits?|poses?|talks?|speaks?|chats?|jokes?|laughs?|arrives?|(?:is|are) pictured)\s(?:\p{Ll}+\s)?(?:with|to|next to|beside|alongside)\s(?:\p{Ll}+\s){0,3}$|^,?\s(?:hugs|embraces|kisses|meets)\s(?:\p{Ll}+\s){0,3}$/u;
const NOUN_ROLE = /\b(?:is|are|was|were|has|have|\p{Ll}{3,}s)\s$/u;

/** The first two persons of one list; null where none are side by side. */
function coordination({ and, beforeRole }: CaptionWords): RegExp {
  return new RegExp(
    `^(?:,\\s(?:\\d{1,3},\\s)?|,?\\s(?:${and})\\s)(?:(?:${beforeRole})\\s?)?(?:\\p{Ll}+\\s){0,2}$`,
    'iu',
  );
}

function sideBySide(
  { text, metadata, language }: CaptionText,
  words: CaptionWords | 'english',
): readonly [Person, Person] | null {
  const shown = new Set((metadata.personInImage ?? []).map(fold));
  const persons = namePhrases(text, language).flatMap((phrase) => personOf(phrase, shown) ?? []);
  for (let at = 1; at < persons.length; at += 1) {
    const [one, other] = [persons[at - 1] as Person, persons[at] as Person];
    const gap = text.slice(one.end, other.phraseStart);
    if (
      one.sentence !== other.sentence ||
      one.folded === other.folded ||
      /['’]s?$/.test(text.slice(one.end, one.end + 2).trim())
    )
      continue;
    if (words === 'english') {
      if ((COORDINATION.test(gap) && !NOUN_ROLE.test(gap)) || TOGETHER.test(gap)) return [one, other];
    } else if (coordination(words).test(gap)) return [one, other];
  }
  return null;
}

export const positions = {
  id: 'T12',
  title: 'Who is who',
  reason: 'People side by side are named from left to right, and the caption says so; otherwise readers confuse them.',
  source: 'AP Stylebook: photo captions, names from left to right',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    return captionTexts(input).flatMap((caption): Finding[] => {
      const words = captionWords(caption.language);
      if (words === null) return [];
      const position = words === 'english' ? POSITION : words.position;
      const pair = sideBySide(caption, words);
      if (pair === null) return [];
      const [one, other] = pair;
      const sentence = caption.sentences[one.sentence]?.text ?? caption.text;
      if (position.test(sentence)) return [];
      const message = `${one.text} and ${other.text} are named without their positions (left, from left, centre): say who is who.`;
      return [
        say({
          rule: 'T12',
          severity: 'warn',
          picture: caption.position,
          field: 'caption',
          start: one.start,
          end: other.end,
          message,
        }),
      ];
    });
  },
} satisfies Check;
