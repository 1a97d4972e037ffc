/** Finds an article before a plural: `A runners celebrate`. */
import type { LanguageFault } from '../domain/language-tools.ts';
import { THIRD_PERSON } from '../domain/text/caption-verbs.ts';
import { isMeasure, isPlural, PURE_VERBS } from './number-words.ts';
import { type TaggedWord, tagWords } from './tagger.ts';
import { DETERMINER, fault, follows, goesOn, PREPOSITION, type Words } from './word-context.ts';

const NUMBER_BETWEEN =
  /^(?:few|hundred|thousand|million|billion|dozen|couple|score|lot|number|great|good|half|record|further|\d.*)$/;

const ARTICLE = /\ban?\s+(?:\p{Ll}+\s+){0,2}?(?:\p{Ll}+s|people|men|women|children)\b/iu;

/** `A runners celebrate`, `an old boats`. */
function faultsIn(words: Words): readonly LanguageFault[] {
  return words.flatMap((word, index): LanguageFault[] => {
    if (word.lower !== 'a' && word.lower !== 'an') return [];
    let at = index + 1;
    while (at < index + 3 && isAdjective(words[at]) && /^\s+$/.test(words[at - 1]?.gap ?? '')) at += 1;
    const noun = words[at];
    const between = words.slice(index + 1, at + 1);
    if (
      noun === undefined ||
      !/^\s+$/.test(words[at - 1]?.gap ?? '') ||
      between.some((one) => NUMBER_BETWEEN.test(one.lower))
    )
      return [];
    if (!/^\p{Ll}+$/u.test(noun.text) || !isPlural(noun.lower) || isMeasure(noun.lower) || THIRD_PERSON.has(noun.lower))
      return [];
    if (!noun.tags.has('Plural') && !isSurePlural(noun)) return [];
    if (!endsPhrase(words, at)) return [];
    return [
      fault(
        { ...word, end: noun.end },
        `“${word.text}” is before the plural “${noun.text}”: make both singular or both plural.`,
        null,
      ),
    ];
  });
}

function isAdjective(word: TaggedWord | undefined): boolean {
  return word?.tags.has('Adjective') === true && !isPlural(word.lower);
}

function isSurePlural(word: TaggedWord): boolean {
  return (
    /^(?:people|men|women|children)$/.test(word.lower) ||
    (word.tags.has('Noun') && !word.tags.has('Uncountable') && !word.tags.has('Verb'))
  );
}

/** The noun is followed by a verb, a small word or the end; another noun would make it `a sports car`. */
function endsPhrase(words: Words, at: number): boolean {
  const noun = words[at];
  if (noun === undefined || /^['’]/.test(noun.gap)) return false;
  if (!/^\s*$/.test(noun.gap)) return true;
  const next = words[at + 1];
  if (next === undefined) return true;
  if (
    DETERMINER.test(next.lower) ||
    PREPOSITION.test(next.lower) ||
    /^(?:and|or|but|who|of|is|are|has|have)$/.test(next.lower)
  )
    return true;
  if (THIRD_PERSON.has(next.lower)) return next.tags.has('Verb') || goesOn(follows(words, at + 1));
  return PURE_VERBS.has(next.lower);
}

/** Every article of the text that is before a plural; the tagger is asked only where a word list sees one. */
export function articleFaults(text: string): readonly LanguageFault[] {
  return ARTICLE.test(text) ? faultsIn(tagWords(text)) : [];
}
