/** What may stand as a photographer in a credit: names, and the filler that stands where a name should. */
import { fold } from '../text/fold.ts';

const PARTICLES = new Set(
  'de da do dos das di del della der den du des la le van von zu zur bin ibn al el ben abu ter ten af av y e i st san'.split(
    ' ',
  ),
);
/** Words of a provider (`Ashby City Council`, `The Ashby Times`), never of a person. */
const PROVIDER_WORDS =
  /\b(?:the|of|for|ministry|department|university|council|agency|news|newspaper|television|service|services|museum|archives?|foundation|government|parliament|company|ltd|inc|gmbh|images|photos|pictures|media|network|association|federation|library|institute|productions|police)\b/i;
/** Words that are family names too: a provider only beside two others. */
const PROVIDER_OR_NAME =
  /\b(?:press|post|times|herald|tribune|gazette|club|house|office|palace|army|navy|gallery|studio|center|centre|theatre|records)\b/i;

/** `U.S. Navy`, `Royal Air Force`. */
const FORCES =
  /^(?:(?:the\s)?(?:u\.?s\.?a?\.?|u\.?k\.?|royal|british|french|german|indian|israeli?|ukrainian|russian|polish|italian|spanish|canadian|australian|turkish|philippine)\s).*\b(?:navy|army|air force|coast guard|marine corps|marines|space force|national guard|armed forces|defence forces?|defense forces?)$/iu;

/** Words that fill the place of a credit without saying who made or supplied the picture. */
const FILLER = new Set(
  [
    'handout',
    'handout photo',
    'handout picture',
    'handout image',
    'ho',
    'pool',
    'pool photo',
    'str',
    'stringer',
    'staff',
    'supplied',
    'supplied photo',
    'uncredited',
    'contributor',
    'unknown',
    'n/a',
    'na',
    'none',
    'no credit',
    'various',
    'afp contributor',
    'reuters photographer',
    'reuters staff',
    'ap staff',
    'staff photographer',
    'photographer',
  ].map(fold),
);
/** Terms that may stand beside a name and an agency. */
const TERMS = new Set(
  [
    'pool',
    'pool photo',
    'handout',
    'handout photo',
    'ho',
    'str',
    'stringer',
    'staff',
    'file',
    'file photo',
    'archive',
    'files',
    'supplied',
    'contributor',
    'uncredited',
    'tpx images of the day',
    'tpx',
    'via social media',
    'screenshot',
    'courtesy',
    'photo',
    'picture',
    'image',
  ].map(fold),
);

/** `Pool`, `Handout`, `File`…: says how the picture came, not who made it. */
export function isTerm(text: string): boolean {
  // `WPA Pool`, `UK Pool`: pools have names of their own.
  return TERMS.has(fold(text)) || /^(?:\p{Lu}[\p{L}.]*\s){1,2}pool(?:\sphoto)?$/iu.test(text.trim());
}

/** Nothing but filler: `Handout`, `STR`, `-`, `.`. */
export function isFiller(text: string): boolean {
  const plain = fold(text.replace(/^[([{]+|[)\]}.]+$/g, ''));
  return plain === '' || /^[\p{P}\p{S}\s]+$/u.test(plain) || FILLER.has(plain);
}

/** Filler in every part: `Handout/Pool`, `STR via Staff`. */
export function isOnlyFiller(text: string): boolean {
  return text.split(/\s*[/,]\s*|\s+via\s+/iu).every(isFiller);
}

/** An unlisted provider by its words: `Ashby City Council`. */
export function isProvider(text: string): boolean {
  const plain = text.trim();
  if (!/^[\p{Lu}\p{Lo}]/u.test(plain)) return false;
  if (FORCES.test(plain)) return true;
  // `The winner smiles` is a sentence: a provider's words are capitalised, small ones and its own apart.
  const small = /^(?:the|of|for|and|&|de|da|do|des|du|del|la|le|und|für|van|via|in|at)$/u;
  if (!plain.split(/\s+/u).every((word) => !/^\p{Ll}/u.test(word) || small.test(word) || PROVIDER_WORDS.test(word)))
    return false;
  return PROVIDER_WORDS.test(plain) || (PROVIDER_OR_NAME.test(plain) && plain.split(/\s+/u).length > 2);
}

const CAPITAL = /^[\p{Lu}\p{Lt}\p{Lo}](?:[\p{L}\p{M}]|['’.\-\u2010\u2011](?=[\p{L}])|\.(?=$))*$/u;
const ANY_CASE = /^[\p{L}](?:[\p{L}\p{M}]|['’.\-\u2010\u2011](?=[\p{L}]))*$/u;
/** Full stops inside a name stand after initials and a few shortenings only. */
const STOPPED = /^(?:(?:[\p{Lu}]\.)+(?:-\p{Lu}\.)?|Jr\.|Sr\.|St\.|Ste\.|Wm\.|Chas\.|Dr\.|Mc\.)$/u;

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
    (/^[dD]['’]\p{Lu}/u.test(word) && CAPITAL.test(word.slice(2)))
  );
}

export function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase()) && /^\p{Ll}/u.test(word);
}

/** 1-5 capitalised words with particles and initials; two persons may be joined by `and`, `&` or `+`. */
export function isName(text: string): boolean {
  const persons = text.trim().split(/\s+(?:and|&|\+)\s+/u);
  return persons.length <= 3 && persons.every(isOnePerson);
}

function isOnePerson(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  const capitals = words.filter(isNameWord).length;
  const last = words.at(-1) ?? '';
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
