/** T22: a word that neither the dictionary nor the desk knows, said once for the whole gallery. */
import type { Finding, FindingPlace } from '../../../finding.ts';
import type { UnknownWord } from '../../../language-tools.ts';
import { fold } from '../../../text/fold.ts';
import { tokens } from '../../../text/tokens.ts';
import type { Check, CheckInput } from '../../check.ts';
import { checkedTexts } from '../../reading/checked-texts.ts';
import { isCheckedLanguage } from '../../reading/language.ts';
import { namesIn } from '../../reading/name-findings.ts';
import { say } from '../../reading/say.ts';

/** Folded words of the gallery's own names, also where they are in small letters; a word that only opens a sentence is none. */
function ownNames(input: CheckInput, least = 1): ReadonlySet<string> {
  const phrases = namesIn(input).uses.filter(({ phrase }) => phrase.words.length >= least);
  const told = phrases.flatMap(({ phrase }) => phrase.words.slice(phrase.opensSentence ? 1 : 0));
  const shown = [...input.photos.values()].flatMap(({ metadata }) => [
    ...(metadata.personInImage ?? []),
    ...(metadata.keywords ?? []),
    metadata.city ?? '',
  ]);
  return new Set([
    ...told.map((word) => word.folded),
    ...shown.flatMap((text) => tokens(text)).map((word) => fold(word.text)),
  ]);
}

const QUOTED = /[“„"«‹][^“”„"«»‹›\n]{3,80}[”“"»›]/gu;

/** `“La casa de papel”`: what is quoted and mostly unknown is a title or a saying in another language. */
function outsideTitles(text: string, words: readonly UnknownWord[]): readonly UnknownWord[] {
  if (words.length < 2) return words;
  const foreign = [...text.matchAll(QUOTED)]
    .map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }))
    .filter((quoted) => {
      const inside = words.filter(({ start, end }) => start >= quoted.start && end <= quoted.end).length;
      const small = tokens(quoted.text).filter((token) => /^\p{Ll}{3,}/u.test(token.text)).length;
      return inside >= 2 && inside * 2 > small;
    });
  return words.filter(({ start }) => !foreign.some((quoted) => start >= quoted.start && start < quoted.end));
}

export const spelling = {
  id: 'T22',
  title: 'Spelling',
  reason: 'A misspelt word makes readers doubt the names around it.',
  source: 'Desk rule: Hunspell’s dictionary of the language, with the desk’s own words',
  severity: 'warn',
  asksLanguage: true,
  check(input: CheckInput): readonly Finding[] {
    const tools = input.language;
    if (tools === undefined || !isCheckedLanguage(input.article.language, tools)) return [];
    const texts = checkedTexts(input);
    const places = new Map<string, { word: UnknownWord; places: FindingPlace[] }>();
    for (const { picture, field, text, language } of texts) {
      if (!isCheckedLanguage(language, tools)) continue;
      for (const word of outsideTitles(text, tools.unknownWords(text))) {
        const place = { picture, field, start: word.start, end: word.end };
        const known = places.get(word.text);
        if (known === undefined) places.set(word.text, { word, places: [place] });
        else known.places.push(place);
      }
    }
    if (places.size === 0) return [];
    const names = ownNames(input);
    // A German noun has a capital as names have: only where it is next to another word is it surely a name.
    const fullNames = ownNames(input, 2);
    return [...places.values()].flatMap(({ word, places: [first, ...also] }): Finding[] => {
      const known = /^\p{Lu}/u.test(word.text) ? fullNames : names;
      if (first === undefined || known.has(fold(word.text))) return [];
      const times = also.length === 0 ? '' : ` (${also.length + 1} times)`;
      const hint =
        word.suggestion === null ? 'correct it, or add it to the word list' : `did you mean “${word.suggestion}”?`;
      const message = `Neither the dictionary nor the desk’s word list has “${word.text}”${times}: ${hint}`;
      return [
        say({
          rule: 'T22',
          severity: 'warn',
          ...first,
          message: message.replace(/([^?])$/, '$1.'),
          word: word.text,
          suggestion: word.suggestion,
          also,
        }),
      ];
    });
  },
} satisfies Check;
