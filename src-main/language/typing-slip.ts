/** Which one-letter slips hands make: what may be offered as the repair of a misspelt word, and what only looks near. */

/** Rows of keys, by the first letters. */
const KEYBOARDS = {
  qwerty: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  qwertz: ['qwertzuiopü', 'asdfghjklöä', 'yxcvbnm'],
  azerty: ['azertyuiop', 'qsdfghjklm', 'wxcvbn'],
} as const;
export type Keyboard = keyof typeof KEYBOARDS;

/** Pairs of letters that are neighbours in a row or in the rows around. */
function neighboursOn(rows: readonly string[]): ReadonlySet<string> {
  return new Set(
    rows.flatMap((row, at) =>
      [...row].flatMap((letter, place) => {
        const [above, below] = [rows[at - 1], rows[at + 1]];
        const near = [
          row[place - 1],
          row[place + 1],
          above?.[place],
          above?.[place + 1],
          below?.[place],
          below?.[place - 1],
        ];
        return near.filter((one) => one !== undefined).map((one) => `${letter}${one}`);
      }),
    ),
  );
}

const NEIGHBOURS: Readonly<Record<Keyboard, ReadonlySet<string>>> = {
  qwerty: neighboursOn(KEYBOARDS.qwerty),
  qwertz: neighboursOn(KEYBOARDS.qwertz),
  azerty: neighboursOn(KEYBOARDS.azerty),
};

/** Consonants that are taken for each other by ear. */
const SOUNDS: ReadonlySet<string> = new Set(
  'cs ck cz sz kq gj vw vf fp mn dt bp bv iy'.split(' ').flatMap(([a = '', b = '']) => [`${a}${b}`, `${b}${a}`]),
);

const plain = (text: string) => text.toLowerCase().replaceAll('ß', 'ss');
const single = (text: string) => plain(text).replace(/(.)\1+/gu, '$1');
const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

/** Two letters exchanged, one doubled or one not doubled: what hands do most. */
export function isLikely(word: string, slip: string): boolean {
  const sorted = (text: string) => [...text.toLowerCase()].sort().join('');
  if (sorted(word) === sorted(slip)) return true;
  return plain(word).length !== plain(slip).length && single(word) === single(slip);
}

/** Accents left out or put on: the next most common, in the languages that have them. */
export function isAccent(word: string, slip: string): boolean {
  return bare(word) === bare(slip);
}

/** How a language is typed and heard. */
export interface SlipManner {
  readonly keyboard: Keyboard;
  /** Vowels are taken for each other by ear (`seperate`); elsewhere they are read as they are written. */
  readonly swapsVowels: boolean;
}

/** Shorter words have too many neighbours for one of them to be meant. */
const LONG_ENOUGH = 5;

/**
 * Whether the slip may be offered at all: nobody mistypes the first letter of a word, or a letter for one at the other end of the keyboard.
 */
export function isPlausible(word: string, slip: string, { keyboard, swapsVowels }: SlipManner): boolean {
  if (isLikely(word, slip) || isAccent(word, slip)) return true;
  if (word.length < LONG_ENOUGH || bare(word.charAt(0)).toLowerCase() !== bare(slip.charAt(0)).toLowerCase())
    return false;
  if (word.length !== slip.length) return true;
  const at = [...word].findIndex((letter, place) => letter !== slip[place]);
  const pair = `${bare(word.charAt(at))}${bare(slip.charAt(at))}`;
  if (NEIGHBOURS[keyboard].has(pair) || SOUNDS.has(pair)) return true;
  return swapsVowels && /^[aeiouy]{2}$/u.test(pair);
}
