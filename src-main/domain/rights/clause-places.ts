/** Which territories a clause names, by name or by the adjective of a nation next to media, rights or territory. */
import type { Clause } from './clause.ts';
import { isRead } from './notice.ts';
import { placeAt } from './notice-places.ts';
import { territoryOfFolk } from './territory-folk.ts';

/** Names of territories in the clause, as they are written. */
export function placesIn({ notice, from, to }: Clause): readonly string[] {
  const names: string[] = [];
  for (let at = from; at < to; at += 1) {
    // "The world premiere": names are written with capitals.
    const isName = /^\p{Lu}/u.test(notice.text.slice(notice.tokens[at]?.start));
    const end = isRead(notice, at) || !isName ? null : placeAt(notice.tokens, at);
    if (end === null) continue;
    names.push(
      notice.text
        .slice(notice.tokens[at]?.start, notice.tokens[end - 1]?.end)
        .toUpperCase()
        .replace(/\s+/g, ' '),
    );
    at = end - 1;
  }
  return names;
}

/** Adjectives of nations next to what is theirs: media, rights, territory. */
export function folkIn({ notice, words: all }: Clause): readonly string[] {
  return all.flatMap(({ at, fold }, index) => {
    const isBeside = [all[index - 1], all[index + 1], all[index + 2]].some(
      (one) =>
        one !== undefined &&
        (one.about.has('people') || one.about.has('rights') || /^(?:territ|gebiet|markt|market)/.test(one.fold)),
    );
    if (!isBeside || territoryOfFolk(fold) === null) return [];
    return [notice.text.slice(notice.tokens[at]?.start, notice.tokens[at]?.end).toUpperCase()];
  });
}
