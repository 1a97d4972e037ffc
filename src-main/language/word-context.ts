/** What surrounds a word: how captions go on after a verb, and what only a noun has after it. */
import type { LanguageFault } from '../domain/language-tools.ts';
import type { TaggedWord } from './tagger.ts';

export type Words = readonly TaggedWord[];

export const DETERMINER = /^(?:the|a|an|his|her|its|their|our|my|this|that|these|those|each|every|another|some|no)$/;
export const PREPOSITION =
  /^(?:in|on|at|by|for|with|to|from|into|onto|over|under|during|after|before|near|outside|inside|past|through|across|along|around|against|between|among|behind|beside|beneath|below|above|towards?|down|up|off|out|as|while|when|amid|upon|within|without|until|since|despite|alongside)$/;
const AFTER_VERB = /^(?:him|her|them|it|us|each|one|home|away|back|together|again|down|up|out|off|goodbye|by)$/;
export function fault(word: TaggedWord, message: string, suggestion: string | null): LanguageFault {
  return { start: word.start, end: word.end, message, suggestion };
}

/** The next word, where nothing but a space parts the two. */
export function follows(words: Words, at: number): TaggedWord | null {
  const word = words[at];
  return word === undefined || !/^\s*$/.test(word.gap) ? null : (words[at + 1] ?? null);
}

/** A caption goes on like this after its verb, and hardly ever after a noun. */
export function goesOn(next: TaggedWord | null): boolean {
  if (next === null) return false;
  return (
    DETERMINER.test(next.lower) ||
    PREPOSITION.test(next.lower) ||
    AFTER_VERB.test(next.lower) ||
    next.tags.has('Adverb')
  );
}

export function isNoun(word: TaggedWord): boolean {
  return word.tags.has('Noun') && !word.tags.has('Pronoun') && !/['’]/.test(word.text);
}
