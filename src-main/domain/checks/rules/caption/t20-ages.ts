/** T20: one person with two ages. */
import type { Finding, FindingPlace } from '../../../finding.ts';
import { grouped } from '../../../names/grouped.ts';
import { namePhrases } from '../../../names/name-phrases.ts';
import type { Check, CheckInput } from '../../check.ts';
import { captionTexts } from '../../reading/caption-text.ts';
import { listPositions, say } from '../../reading/say.ts';

interface ToldAge {
  readonly name: string;
  readonly folded: string;
  readonly age: number;
  readonly place: FindingPlace & { readonly picture: number };
}

const AFTER =
  /^(?:,\s(?:aged\s|age\s|de\s|di\s)?|\s\((?:aged\s|age\s|de\s|di\s)?|\s(?=aged\s)aged\s|\sde\s)(\d{1,3})(?=(?:\s(?:Jahre|ans|años|anni))?(?:[,).;]|\s*$))/;
const BEFORE = /(?<!\d)(\d{1,3})(?:-year-old|-jährigen?r?|[- ]Jährigen?r?)\s(?:\p{Ll}+\s){0,3}$/u;

function agesIn(position: number, text: string, language: string): readonly ToldAge[] {
  return namePhrases(text, language).flatMap((phrase): ToldAge[] => {
    const words = phrase.words.slice(-2);
    const after = AFTER.exec(text.slice(phrase.end, phrase.end + 16));
    const before = BEFORE.exec(text.slice(Math.max(0, phrase.start - 48), phrase.start));
    const digits = after?.[1] ?? before?.[1];
    if (digits === undefined || words.length < 2 || Number(digits) > 125) return [];
    const start =
      after === null
        ? Math.max(0, phrase.start - 48) + (before?.index ?? 0)
        : phrase.end + after[0].length - digits.length;
    const place = { picture: position, field: 'caption', start, end: start + digits.length } as const;
    return [{ name: phrase.text, folded: words.map((word) => word.folded).join(' '), age: Number(digits), place }];
  });
}

export const ages = {
  id: 'T20',
  title: 'One age a person',
  reason: 'A person has one age in a gallery; two mean that one caption is old or wrong.',
  source: 'Desk rule: one fact is told one way',
  severity: 'info',
  check(input: CheckInput): readonly Finding[] {
    const told = captionTexts(input).flatMap(({ position, text, language }) => agesIn(position, text, language));
    const byPerson = grouped(told, ({ folded }) => folded);
    return [...byPerson.values()].flatMap((all): Finding[] => {
      const first = all[0];
      const others = all.filter((told) => told.age !== first?.age);
      if (first === undefined || others.length === 0) return [];
      const [other, ...more] = others as [ToldAge, ...ToldAge[]];
      const list = [...new Set(all.map((told) => told.age))]
        .map(
          (age) =>
            `${age} in picture ${listPositions(all.filter((told) => told.age === age).map((told) => told.place.picture))}`,
        )
        .join(', ');
      const message = `${first.name} has more than one age (${list}): correct the wrong one.`;
      return [
        say({
          rule: 'T20',
          severity: 'info',
          ...other.place,
          message,
          also: [first.place, ...more.map((told) => told.place)],
        }),
      ];
    });
  },
} satisfies Check;
