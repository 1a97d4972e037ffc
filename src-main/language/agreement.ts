/**
 * Finds number that does not agree (T21): a plural subject with a singular verb, or the reverse; and articles before plurals. Ours, over
 * compromise's tags: harper.js 2.10.0, a grammar checker that runs offline too, saw none of the ten seeded mistakes of the corpus
 * (`Runners crosses the line`) in November 2026, and warned five times in 38 clean texts.
 */
import type { LanguageFault } from '../domain/language-tools.ts';
import { namePhrases } from '../domain/names/name-phrases.ts';
import { type Person, personOf } from '../domain/names/persons.ts';
import { BASE_FORMS, BASE_OF, THIRD_OF, THIRD_PERSON } from '../domain/text/caption-verbs.ts';
import { sentences } from '../domain/text/sentences.ts';
import { articleFaults } from './article-agreement.ts';
import { isMeasure, isPlural, isSingular, ONE_FORM, PURE_VERBS } from './number-words.ts';
import { type TaggedWord, tagWords } from './tagger.ts';
import { DETERMINER, fault, follows, goesOn, isNoun, PREPOSITION, type Words } from './word-context.ts';

const SINGULAR_AUXILIARY: Readonly<Record<string, string>> = { is: 'are', has: 'have', was: 'were', does: 'do' };
const PLURAL_AUXILIARY: Readonly<Record<string, string>> = { are: 'is', have: 'has', were: 'was', do: 'does' };

interface Subject {
  readonly number: 'singular' | 'plural';
  /** Index of the word after the whole subject. */
  readonly verbAt: number;
}

/** Names before the noun they belong to: `Portugal players`, `Ashby United fans`, `Ashby’s rowers`. */
function namesBefore(words: Words): number {
  let at = 0;
  while (at < 3 && /^\p{Lu}/u.test(words[at]?.text ?? '') && follows(words, at) !== null) at += 1;
  const noun = words[at];
  return noun !== undefined && /^\p{Ll}+$/u.test(noun.text) && isPlural(noun.lower) && !THIRD_PERSON.has(noun.lower)
    ? at
    : 0;
}

/** The noun that opens the sentence, with what belongs to it; null where that is not plain. */
function subjectOf(words: Words): Subject | null {
  const opening = words[0];
  if (opening === undefined) return null;
  const determiner =
    DETERMINER.test(opening.lower) ||
    /^(?:one|many|several|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds)$/.test(opening.lower);
  let at = determiner ? 1 : namesBefore(words);
  while (at < 4 && words[at]?.tags.has('Adjective') && !isNoun(words[at] as TaggedWord)) {
    if (follows(words, at) === null) return null;
    at += 1;
  }
  const first = at;
  // Nouns are in a row ("beach volleyball players"); the last one counts. A word that may be the verb ends the row.
  while (words[at] !== undefined && isPlainNoun(words[at] as TaggedWord, at) && follows(words, at) !== null) {
    at += 1;
    if (at > first && mayBeVerb(words[at] as TaggedWord)) break;
  }
  const head = words[at - 1];
  if (at === first || head === undefined || at - first > 3) return null;
  const plural = isPlural(head.lower) && (at <= 2 || head.tags.has('Plural') || head.tags.has('Noun'));
  const singular =
    determiner &&
    /^(?:a|an|the|one|this|that|each|every|another|his|her)$/.test(opening.lower) &&
    isSingular(head.lower) &&
    !head.tags.has('Plural');
  if ((!plural && !singular) || isMeasure(head.lower)) return null;
  if (singular && words[at]?.lower === 'and') return secondSubject(words, at + 1);
  const verbAt = afterPreposition(words, at, singular);
  return verbAt === null ? null : { number: plural ? 'plural' : 'singular', verbAt };
}

/** `a man and his dog`: an article after `and` begins a second subject, and two are plural. */
function secondSubject(words: Words, from: number): Subject | null {
  if (!/^(?:a|an|the|his|her|their|its|another)$/.test(words[from]?.lower ?? '')) return null;
  let at = from + 1;
  while (at < from + 5 && words[at] !== undefined && follows(words, at - 1) !== null) {
    if (at > from + 1 && mayBeVerb(words[at] as TaggedWord)) return { number: 'plural', verbAt: at };
    if (!isNoun(words[at] as TaggedWord) && !words[at]?.tags.has('Adjective')) return null;
    at += 1;
  }
  return null;
}

/** The tagger takes a plural at the opening, or after a number, for a verb at times ("Three boats"). */
function isPlainNoun(word: TaggedWord, at: number): boolean {
  if (!isNoun(word) && !(isPlural(word.lower) && at <= 1)) return false;
  return at === 0 ? /^\p{Lu}?\p{Ll}+$/u.test(word.text) && !word.tags.has('ProperNoun') : /^\p{Ll}+$/u.test(word.text);
}

function mayBeVerb({ lower }: TaggedWord): boolean {
  return (
    THIRD_PERSON.has(lower) ||
    BASE_FORMS.has(lower) ||
    PURE_VERBS.has(lower) ||
    SINGULAR_AUXILIARY[lower] !== undefined ||
    PLURAL_AUXILIARY[lower] !== undefined
  );
}

/** Past `of the home team`; null where it cannot be told where that ends. */
function afterPreposition(words: Words, at: number, singular: boolean): number | null {
  const word = words[at];
  if (word === undefined) return null;
  if (!/^(?:of|from|in|for|at|near)$/.test(word.lower)) return at;
  // "A group of fans watch": after a singular and "of" either number is right.
  if (singular && word.lower === 'of') return null;
  let next = at + 1;
  while (next < at + 6) {
    const one = words[next];
    if (one === undefined || follows(words, next - 1) === null) return null;
    if (next > at + 1 && mayBeVerb(one) && isNoun(words[next - 1] as TaggedWord)) return next;
    if (!DETERMINER.test(one.lower) && !one.tags.has('Adjective') && !isNoun(one)) return null;
    next += 1;
  }
  return null;
}

function verbFault(words: Words, { number, verbAt }: Subject): LanguageFault | null {
  const verb = words[verbAt];
  const next = follows(words, verbAt);
  if (verb === undefined || !/^\p{Ll}+$/u.test(verb.text)) return null;
  if (number === 'plural') {
    const plural = SINGULAR_AUXILIARY[verb.lower] ?? (isThirdPerson(verb, next) ? BASE_OF.get(verb.lower) : undefined);
    return plural === undefined
      ? null
      : fault(verb, `The subject is plural, the verb “${verb.text}” singular.`, plural);
  }
  const moves =
    HUMAN.test(words[verbAt - 1]?.lower ?? '') && MOTION.test(verb.lower) && isLastVerb(words, verbAt) && goesOn(next);
  const singular = PLURAL_AUXILIARY[verb.lower] ?? (moves || isBaseVerb(verb, next) ? thirdOf(verb.lower) : undefined);
  return singular === undefined
    ? null
    : fault(verb, `The subject is singular, the verb “${verb.text}” plural.`, singular);
}

/** `waves flags`, `takes pictures`, `crosses the line`; without a word that shows it to be the verb only where it is never a noun. */
function isThirdPerson(verb: TaggedWord, next: TaggedWord | null): boolean {
  if (!THIRD_PERSON.has(verb.lower)) return false;
  if (goesOn(next) || PURE_VERBS.has(BASE_OF.get(verb.lower) ?? '')) return true;
  return verb.tags.has('Verb') && next !== null && (isNoun(next) || isPlural(next.lower));
}

function isLastVerb(words: Words, at: number): boolean {
  return !words.slice(at + 1).some(({ lower }) => THIRD_PERSON.has(lower) || SINGULAR_AUXILIARY[lower] !== undefined);
}

/** Persons, after whom a verb of motion is no noun (`a boy jump into`), as it is in `a ski jump into`. */
const HUMAN =
  /^(?:boy|girl|man|woman|child|mother|father|dancer|singer|runner|swimmer|player|fan|tourist|visitor|villager|worker|soldier|firefighter|fisherman|farmer|rower|surfer|cyclist|goalkeeper|pilgrim|protester|resident|student|teacher|voter|woman|reveller|demonstrator)$/;
const MOTION =
  /^(?:jump|walk|run|ride|climb|swim|dance|stand|wait|look|sit|dive|march|leap|play|wave|pray|cry|smile|laugh|rest|sleep)$/;

/** A base form is a verb here if it is never a noun, or if an article follows it, as after no noun. */
function isBaseVerb(verb: TaggedWord, next: TaggedWord | null): boolean {
  if (ONE_FORM.has(verb.lower) || next === null) return false;
  if (PURE_VERBS.has(verb.lower)) return goesOn(next);
  return BASE_FORMS.has(verb.lower) && DETERMINER.test(next.lower);
}

function thirdOf(base: string): string | undefined {
  return THIRD_OF.get(base) ?? (/(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`);
}

/** `Anna Berg celebrate`, `Anna Berg and Tom Lind celebrates`. */
function personFault(words: Words, persons: readonly Person[]): LanguageFault | null {
  const [first, second] = persons;
  if (first === undefined || first.start !== (words[0]?.start ?? -1)) return null;
  const between =
    second === undefined
      ? ''
      : words
          .filter((word) => word.start >= first.end && word.end <= second.start)
          .map((word) => word.lower)
          .join(' ');
  const last = second !== undefined && between === 'and' && second.start - first.end === 5 ? second : first;
  const lastAt = words.findIndex((word) => word.end >= last.end);
  const verb = follows(words, lastAt);
  if (verb === null || words[lastAt]?.end !== last.end || /['’]/.test(verb.text)) return null;
  return verbFault(words, { number: last === first ? 'singular' : 'plural', verbAt: lastAt + 1 });
}

/** Subject and verb are in the first words of a caption, and the tagger takes longer with every word. */
const OPENING = /^(?:\S+\s+){12}/;

/** Whether there can be a fault at all, by word lists alone: the tagger takes a millisecond a sentence. */
function mayDisagree(text: string): boolean {
  const words = text.split(/[\s.,;:!?()“”"]+/, 24);
  let plural = false;
  return words.some((word, at) => {
    const next = words[at + 1]?.toLowerCase() ?? '';
    const small = /^\p{Ll}+$/u.test(word);
    if (small && plural && (THIRD_PERSON.has(word) || SINGULAR_AUXILIARY[word] !== undefined)) return true;
    const isBase = small && (BASE_FORMS.has(word) || PURE_VERBS.has(word));
    if (isBase && (DETERMINER.test(next) || PREPOSITION.test(next) || PURE_VERBS.has(word))) return true;
    if (small && PLURAL_AUXILIARY[word] !== undefined) return true;
    plural ||= word === 'and' || isPlural(word.toLowerCase());
    return false;
  });
}

function subjectFault(text: string, start: number): LanguageFault | null {
  const opening = OPENING.exec(text)?.[0] ?? text;
  if (!mayDisagree(opening)) return null;
  const words = tagWords(opening);
  const persons = namePhrases(opening).flatMap((phrase) => personOf(phrase, new Set()) ?? []);
  const byName = personFault(words, persons);
  const subject = byName === null && persons[0]?.start !== 0 ? subjectOf(words) : null;
  const found = byName ?? (subject === null ? null : verbFault(words, subject));
  return found === null ? null : { ...found, start: found.start + start, end: found.end + start };
}

/** All faults of a caption that are beyond doubt, in reading order. */
export function agreementFaults(text: string): readonly LanguageFault[] {
  const [first] = sentences(text);
  if (first === undefined) return [];
  const subject = subjectFault(first.text, first.start);
  const found = [...articleFaults(text), ...(subject === null ? [] : [subject])];
  return found.sort((a, b) => a.start - b.start);
}
