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

/** Before names that made what is shown, or are examples of others: nobody looks for them in the picture. */
const NOT_SHOWN =
  /(?<!\p{L})(?:such as|including|starring|directed by|written by|composed by|named after|wie|darunter|regie(?: führte| führten)?|tels? que|telles? que|dont|comme|réalisée?s? par|écrite?s? par|como|incluid[oa]s|(?:co)?-?protagonizad[oa]s? por|dirigid[oa]s? por|escrit[oa]s? por|come|tra cui|diretto da|diretta da|scritto da)\s+(?:\p{L}+\s){0,2}$/iu;

/** The first two persons of one list; null where none are side by side. */
function coordination({ and, beforeRole }: CaptionWords): RegExp {
  return new RegExp(
    `^(?:,\\s(?:\\d{1,3},\\s)?|,?\\s(?:${and})\\s)(?:(?:${beforeRole})\\s?)?(?:\\p{Ll}+\\s){0,2}$`,
    'iu',
  );
}

function personsIn({ text, metadata, language }: CaptionText): readonly Person[] {
  const shown = new Set((metadata.personInImage ?? []).map(fold));
  return namePhrases(text, language).flatMap((phrase) => personOf(phrase, shown) ?? []);
}

function sideBySide(
  { text }: CaptionText,
  persons: readonly Person[],
  words: CaptionWords | 'english',
): readonly [Person, Person] | null {
  for (let at = 1; at < persons.length; at += 1) {
    const [one, other] = [persons[at - 1] as Person, persons[at] as Person];
    const gap = text.slice(one.end, other.phraseStart);
    if (NOT_SHOWN.test(text.slice(Math.max(0, one.phraseStart - 60), one.phraseStart)) || NOT_SHOWN.test(gap)) continue;
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

/** A side right behind a name, in the languages of the desk. */
const SIDE =
  /^[,(]?\s*\(?((?:at\s|on the\s|à\s|a la\s|a\s)?(?:far\s)?(?:left|right|links|rechts|gauche|droite|izquierda|derecha|sinistra|destra|l|r|li|re))\b\.?/iu;

/** `Anna Berg, left, and Tom Roe, left`: two persons on one side. */
function onOneSide(
  { text }: CaptionText,
  persons: readonly Person[],
): { readonly one: Person; readonly other: Person; readonly side: string } | null {
  const told = persons.flatMap((person) => {
    const side = SIDE.exec(text.slice(person.end, person.end + 24))?.[1];
    return side === undefined || !/^[,(]/u.test(text.slice(person.end).trimStart())
      ? []
      : [{ person, side: side.toLowerCase() }];
  });
  for (const [at, { person: other, side }] of told.entries()) {
    const before = told[at - 1];
    const isPair = before?.side === side && before.person.sentence === other.sentence;
    if (isPair && before.person.folded !== other.folded) return { one: before.person, other, side };
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
      const persons = personsIn(caption);
      const same = onOneSide(caption, persons);
      if (same !== null) {
        const place = {
          picture: caption.position,
          field: 'caption',
          start: same.one.start,
          end: same.other.end,
        } as const;
        const message = `${same.one.text} and ${same.other.text} are both “${same.side}”: say who is where.`;
        return [say({ rule: 'T12', severity: 'warn', ...place, message })];
      }
      const pair = sideBySide(caption, persons, words);
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
