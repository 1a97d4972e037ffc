/** T11: a surname alone before the full name has been told, or first name and surname in two orders. */
import type { Finding } from '../../../finding.ts';
import { grouped } from '../../../names/grouped.ts';
import { countryNamed, isLargeCity } from '../../../names/known-places.ts';
import { CALENDAR_AND_PEOPLES, GIVEN_NAMES } from '../../../names/known-words.ts';
import type { NameUse, NameUses } from '../../../names/name-uses.ts';
import { type Person, personOf } from '../../../names/persons.ts';
import { readingsOf } from '../../../names/spelling-groups.ts';
import type { Check, CheckInput } from '../../check.ts';
import { knowledgeOf, namesIn, whereabouts } from '../../reading/name-findings.ts';
import { say } from '../../reading/say.ts';

interface Told {
  readonly use: NameUse;
  readonly person: Person;
}

function personsTold(input: CheckInput): readonly Told[] {
  const { uses } = namesIn(input);
  const shown = new Set(uses.filter((use) => use.field === 'personInImage').map((use) => use.phrase.folded));
  return uses.flatMap((use) => {
    const person = use.source === 'metadata' || use.field === 'altText' ? null : personOf(use.phrase, shown);
    return person === null ? [] : [{ use, person }];
  });
}

/** The full name comes first in its own caption: then the surname alone is a riddle. */
function tooShort(input: CheckInput, told: readonly Told[]): readonly Finding[] {
  const bySurname = grouped(told, (one) => one.person.surname);
  const said = new Set<string>();
  const { knownAs } = knowledgeOf(input);
  const isNoun = ({ phrase }: NameUse) => /^de\b/i.test(input.article.language) && knownAs(phrase.text) === 'word';
  return namesIn(input).uses.flatMap((use): Finding[] => {
    const { folded, words } = use.phrase;
    const full = bySurname.get(folded);
    if (use.field !== 'caption' || words.length !== 1 || full === undefined || said.has(folded)) return [];
    if (
      isLargeCity(folded) ||
      countryNamed(folded) !== null ||
      CALENDAR_AND_PEOPLES.has(folded) ||
      GIVEN_NAMES.has(folded)
    )
      return [];
    // A German noun has a capital too.
    if (isNoun(use) || full.some((one) => (one.use.picture ?? 0) <= (use.picture ?? 0))) return [];
    said.add(folded);
    const names = new Set(full.map((one) => one.person.folded));
    const first = full[0]?.person.text ?? '';
    const message = `“${use.phrase.text}” comes before the full name, “${first}”, which is only in ${whereabouts(full.map((one) => one.use))}: give the full name first.`;
    const place = { picture: use.picture, field: use.field, start: use.phrase.start, end: use.phrase.end };
    return [say({ rule: 'T11', severity: 'warn', ...place, message, suggestion: names.size === 1 ? first : null })];
  });
}

/** `Son Heung-min` and `Heung-min Son`: Person Shown tells which is right, else both are offered; their number says nothing. */
function twoOrders({ uses }: NameUses): readonly Finding[] {
  const byWords = new Map<string, Map<string, NameUse[]>>();
  for (const use of uses.filter(({ phrase }) => phrase.words.length > 1).flatMap(readingsOf)) {
    if (use.phrase.words.length < 2) continue;
    const words = use.phrase.words.map((word) => word.folded);
    const key = [...words].sort().join('|');
    const orders = byWords.get(key) ?? new Map<string, NameUse[]>();
    const same = orders.get(use.phrase.folded) ?? [];
    same.push(use);
    byWords.set(key, orders.set(use.phrase.folded, same));
  }
  return [...byWords.values()].flatMap((orders) => {
    const told = [...orders.values()].filter((same) => same.some(({ source }) => source !== 'metadata'));
    return told.length < 2 ? [] : [orderFinding(told)];
  });
}

const rangeOf = ({ picture, field, phrase: { start, end } }: NameUse) => ({ picture, field, start, end });

function orderFinding(orders: readonly (readonly NameUse[])[]): Finding {
  const isShown = (same: readonly NameUse[]) => same.some(({ source }) => source === 'metadata');
  const texts = (same: readonly NameUse[]) => same.filter(({ source }) => source !== 'metadata');
  const nameOf = (same: readonly NameUse[]) => same[0]?.phrase.text ?? '';
  const [shown, ...more] = orders.filter(isShown);
  const told = orders.map((same) => `“${nameOf(same)}” (in ${whereabouts(same)})`).join(' and ');
  const right = shown !== undefined && more.length === 0 ? shown : null;
  const wrong = orders.filter((same) => same !== right).flatMap(texts);
  const [first, ...others] = right === null ? orders.flatMap(texts) : wrong;
  const place = first === undefined ? { picture: null, field: 'body' as const, start: 0, end: 0 } : rangeOf(first);
  const message = `One name is written in two orders: ${told}: ${right === null ? 'choose the right one' : `“${nameOf(right)}” is right: the file has it`}.`;
  const also = others.map(rangeOf);
  if (right !== null) return say({ rule: 'T11', severity: 'warn', ...place, message, suggestion: nameOf(right), also });
  const choices = orders.map((same) => ({
    label: nameOf(same),
    places: orders
      .filter((other) => other !== same)
      .flatMap(texts)
      .map((use) => ({ ...rangeOf(use), suggestion: nameOf(same) })),
  }));
  return say({
    rule: 'T11',
    severity: 'warn',
    ...place,
    message,
    also: also.map((one) => ({ ...one, suggestion: null })),
    choices,
  });
}

export const shortNames = {
  id: 'T11',
  title: 'Full name first',
  reason: 'A reader must meet the full name before the surname alone, and always in one order.',
  source: 'AP Stylebook: full name first, then the surname',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    return [...tooShort(input, personsTold(input)), ...twoOrders(namesIn(input))];
  },
} satisfies Check;
