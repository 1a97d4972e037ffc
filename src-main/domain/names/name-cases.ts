/** Names as languages bend them: a case or a genitive is no other spelling. */

/** By primary tag: languages that give names endings. */
const BENDING: ReadonlySet<string> = new Set(
  'pl cs sk hsb dsb uk ru be sr hr bs sl lt lv et fi hu tr az el eu ka hy ro la is fo sq ga kk uz mn'.split(' '),
);
/** Languages that put an s without apostrophe behind a name. */
const WITH_S: ReadonlySet<string> = new Set('de sv da nb nn no nl lb fo'.split(' '));

export const bendsNames = (language: string): boolean => BENDING.has(language);
export const addsS = (language: string): boolean => WITH_S.has(language);

/** Of two cases one has a short ending, or none. */
const SHORT_ENDING = 2;
const LONGEST_ENDING = 5;
const SHORTEST_STEM = 3;

/** `Donald Tusk` and `Donalda Tuska`, `Waszyngtonie` and `Waszyngtona`: the same beginnings, word by word. */
export function areCaseForms(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  return one.every((word, at) => {
    const against = other[at] ?? '';
    const [short, long] = word.length <= against.length ? [word, against] : [against, word];
    let same = 0;
    while (same < short.length && short[same] === long[same]) same += 1;
    if (same === long.length) return true;
    const [ending, longer] = [short.length - same, long.length - same];
    return same >= Math.min(SHORTEST_STEM, short.length) && ending <= SHORT_ENDING && longer <= LONGEST_ENDING;
  });
}

/** Endings of German adjectives: `des Bayerischen Rundfunks`, `der Bayerische Rundfunk`. */
const ADJECTIVE_ENDING = /(?:en|er|es|em|e)$/u;

/** The right word with the ending that the wrong one has; German adjectives before a noun bend, whatever is misspelt in them. */
export function inCaseOf(right: string, written: string): string {
  const [ending, own] = [right, written].map((word) => ADJECTIVE_ENDING.exec(word)?.[0]);
  if (ending === undefined || own === undefined || ending === own) return right;
  return right.slice(0, -ending.length) + own;
}
