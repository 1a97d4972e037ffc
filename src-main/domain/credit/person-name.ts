/** How a person's name is written in a credit: capitals, initials, particles, several persons joined. */
import { TOGETHER } from './credit-leads.ts';

const PARTICLES = new Set(
  "de da do dos das di dal dalla del della delle dello degli der den dem du des la las le les lo los van vom von zu zum zur bin bint ibn al el ben abu ter ten te het ’t 't op af av y e i st san".split(
    ' ',
  ),
);
const CAPITAL = /^[\p{Lu}\p{Lt}\p{Lo}](?:[\p{L}\p{M}]|['’.\-\u2010\u2011](?=[\p{L}])|\.(?=$))*$/u;
const ANY_CASE = /^[\p{L}](?:[\p{L}\p{M}]|['’.\-\u2010\u2011](?=[\p{L}]))*$/u;
/** Full stops inside a name come only after initials and a few shortenings. */
const STOPPED = /^(?:(?:[\p{Lu}]\.)+(?:-\p{Lu}\.)?|Jr\.|Sr\.|St\.|Ste\.|Md\.|Mohd\.|Wm\.|Chas\.|Dr\.|Mc\.)$/u;

/** True for one word that may be part of a person's name as printed. */
export function isNameWord(word: string): boolean {
  if (word.endsWith('.') || /\.(?=.)/.test(word))
    return STOPPED.test(word) || /^(?:\p{Lu}\.)+\p{Lu}[\p{L}'’-]+$/u.test(word);
  // `deGooyer`, `d’Ivry`: a small particle written into the name.
  return (
    CAPITAL.test(word) ||
    /^\p{Ll}{1,3}\p{Lu}\p{Ll}[\p{L}\p{M}’'-]*$/u.test(word) ||
    // `al-Hamra`, `el-Sayed`: the article belongs to the family name.
    /^(?:al|el|ad|an|ar|as|ash|at|az|ul|ur|ben|bin|bou|de|da|la|le)[-\u2010\u2011]\p{Lu}[\p{L}\p{M}’'-]+$/u.test(
      word,
    ) ||
    (/^(?:d|dell|nell|sant|l)['’]\p{Lu}/iu.test(word) && CAPITAL.test(word.replace(/^\p{L}+['’]/u, '')))
  );
}

export function isParticle(word: string): boolean {
  return PARTICLES.has(word) && /^['’]?\p{Ll}/u.test(word);
}

/** 1-5 capitalised words with particles and initials; several persons may be joined by `and` in the desks' languages, `&` or `+`. */
export function isName(text: string): boolean {
  const plain = text.trim();
  const persons = plain.split(TOGETHER);
  if (persons.length <= 3 && persons.every(isOnePerson)) return true;
  // `Jane Doe, John Roe and Ann Poe`: the last pair says that the commas part persons.
  const listed = persons.length === 2 ? plain.split(/\s*,\s+/u) : [];
  if (listed.length < 2 || listed.length > 5) return false;
  const all = listed.flatMap((part, at) => (at === listed.length - 1 ? part.split(TOGETHER) : [part]));
  return all.every((person) => /\s/u.test(person) && isOnePerson(person));
}

function isOnePerson(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  const capitals = words.filter(isNameWord).length;
  const last = words.at(-1) ?? '';
  // `Screengrab via X`: one letter is no person.
  if (words.length === 1 && /^[\p{Lu}\p{Ll}]$/u.test(last)) return false;
  return (
    words.length <= 7 &&
    capitals >= 1 &&
    capitals <= 5 &&
    isNameWord(last) &&
    words.every((word) => isNameWord(word) || isParticle(word))
  );
}

/** A name only when case is ignored: 1-4 words of letters. */
export function isNameIgnoringCase(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  return words.length <= 4 && words.every((word) => ANY_CASE.test(word) || /^\p{L}\.$/u.test(word));
}
