/** What happens in a caption: its first verb, in the base form, where the language is English and the verb is one that captions use. */
import { BASE_FORMS, BASE_OF } from '../text/caption-verbs.ts';
import { tokens } from '../text/tokens.ts';

/** After these a verb belongs to a side clause. */
const SIDE = /^(?:who|whom|whose|which|that|where|when|while|as|after|before|since|because|if|what|how|until|once)$/;
/** Before a noun or an infinitive, never before a finite verb. */
const NOT_SUBJECT =
  /^(?:a|an|the|and|or|but|by|of|to|for|be|been|being|his|her|their|its|our|my|this|that|these|those|in|on|at|with|from)$/;

const GERUNDS: ReadonlyMap<string, string> = new Map(
  [...BASE_FORMS].flatMap((base) => {
    const forms = [`${base}ing`];
    if (/[^e]e$/.test(base)) forms.push(`${base.slice(0, -1)}ing`);
    if (/[^aeiou][aeiou][^aeiouwxy]$/.test(base)) forms.push(`${base}${base.at(-1)}ing`);
    if (/ie$/.test(base)) forms.push(`${base.slice(0, -2)}ying`);
    return forms.map((form): [string, string] => [form, base]);
  }),
);

/** A verb as it is written, and its base form. */
export interface Action {
  readonly base: string;
  readonly written: string;
}

/** `celebrate` for “Ann Bell celebrates after riding …”; null where no verb is known. */
export function actionOf(caption: string): Action | null {
  const sentence = /^[^.!?]*/u.exec(caption)?.[0] ?? '';
  const words = tokens(sentence).map(({ text }) => text);
  for (const [at, word] of words.entries()) {
    const before = words[at - 1]?.toLowerCase() ?? '';
    if (at === 0 || !/^\p{Ll}/u.test(word)) continue;
    if (SIDE.test(word)) return null;
    if (NOT_SUBJECT.test(before)) continue;
    const base = BASE_OF.get(word) ?? (BASE_FORMS.has(word) ? word : GERUNDS.get(word));
    if (base !== undefined) return { base, written: word };
  }
  return null;
}
