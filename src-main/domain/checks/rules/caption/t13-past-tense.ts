/** T13: a caption tells what the picture shows, so its first verb is in the present. */
import type { Finding } from '../../../finding.ts';
import {
  BASE_FORMS,
  CLEAR_PASTS,
  INTRANSITIVE_PASTS,
  LIKELY_PASTS,
  THIRD_PERSON,
} from '../../../text/caption-verbs.ts';
import { type Token, tokens } from '../../../text/tokens.ts';
import type { Check, CheckInput } from '../../check.ts';
import { type CaptionText, captionTexts } from '../../reading/caption-text.ts';
import { saidOnce, say } from '../../reading/say.ts';
import type { CaptionWords } from '../../reading/words/caption-words.ts';
import { captionWords } from '../../reading/words/index.ts';

const PRESENT = /^(?:is|are|has|have|do|does|can|will|am|isn['’]t|aren['’]t)$/;
/** After these the verb belongs to a side clause. */
const SIDE = /^(?:who|whom|whose|which|that|where|when|while|as|after|before|since|because|if|what|how|until|once)$/;
/** Before a participle, never before a finite verb. */
const NOT_SUBJECT =
  /^(?:a|an|the|and|or|but|by|of|to|be|been|being|newly|recently|just|freshly|well|his|her|their|its|our|my|this|that|these|those|in|on|at|with|from)$/;

function isPresent(word: string): boolean {
  return PRESENT.test(word) || THIRD_PERSON.has(word);
}

/** The first finite verb, where it is plainly a past one and no verb of the sentence is present. */
function pastVerb({ sentences }: CaptionText): Token | null {
  const sentence = sentences[0];
  if (sentence === undefined || /^FILE\b/.test(sentence.text)) return null;
  const words = tokens(sentence.text);
  const small = words.map((word) => (/^\p{Ll}/u.test(word.text) ? word.text : ''));
  // Attribution is in the past ("police said") and says nothing about the caption.
  if (small.some(isPresent) || small.includes('said')) return null;
  for (let at = 1; at < words.length; at += 1) {
    const word = small[at] ?? '';
    const before = words[at - 1] as Token;
    const gap = sentence.text.slice(before.end, words[at]?.start);
    if (SIDE.test(word) || /[,;:–—()]/.test(gap)) return null;
    if (
      BASE_FORMS.has(word) &&
      !LIKELY_PASTS.has(word) &&
      !CLEAR_PASTS.has(word) &&
      !NOT_SUBJECT.test(before.text.toLowerCase())
    )
      return null;
    const clear = CLEAR_PASTS.has(word);
    if (!clear && !LIKELY_PASTS.has(word)) continue;
    if (NOT_SUBJECT.test(before.text.toLowerCase())) return null;
    const next = small[at + 1] ?? '';
    // "Houses destroyed by fire", "a man dressed in white": participles without their own verb.
    if (!clear && !INTRANSITIVE_PASTS.has(word) && /^(?:by|in|as|with|)$/.test(next)) return null;
    const token = words[at] as Token;
    return { text: token.text, start: sentence.start + token.start, end: sentence.start + token.end };
  }
  return null;
}

/** In the other languages: a clear past in the first sentence, before any side clause. */
function pastIn({ sentences }: CaptionText, { past, attribution }: CaptionWords): Token | null {
  const sentence = sentences[0];
  if (sentence === undefined) return null;
  const main = /^[^,;:–—(]*/u.exec(sentence.text)?.[0] ?? '';
  const words = tokens(main);
  const at = words.findIndex((word, index) => index > 0 && past.test(word.text));
  const verb = words[at];
  const side = /^(?:qui|que|où|dont|quien|donde|che|dove|als|wo|nachdem|weil|cuando|quando|lorsque|quand)$/i;
  if (verb === undefined || words.slice(0, at).some((word) => side.test(word.text))) return null;
  // Attribution is in the past and says nothing about the caption.
  if (attribution.test(sentence.text)) return null;
  return { text: verb.text, start: sentence.start + verb.start, end: sentence.start + verb.end };
}

export const pastTense = {
  id: 'T13',
  title: 'Present tense',
  reason: 'The first verb of a caption is in the present tense.',
  source: 'AP Stylebook: photo captions, present tense; Reuters Handbook of Journalism: captions, present tense',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    const severity = input.profile.agencyManner ? 'warn' : 'info';
    const findings = captionTexts(input).flatMap((caption): Finding[] => {
      const words = captionWords(caption.language);
      if (words === null) return [];
      const verb = words === 'english' ? pastVerb(caption) : pastIn(caption, words);
      if (verb === null) return [];
      const message = `The first sentence is in the past tense (“${verb.text}”): use the present tense.`;
      return [
        say({
          rule: 'T13',
          severity,
          picture: caption.position,
          field: 'caption',
          start: verb.start,
          end: verb.end,
          message,
        }),
      ];
    });
    return saidOnce(findings);
  },
} satisfies Check;
