/** Puts a misspelling of the whole gallery into one finding that names every place of it. */
import type { Finding } from '../../finding.ts';
import { grouped } from '../../names/grouped.ts';
import { type NameUse, type NameUses, nameUses, placeOf } from '../../names/name-uses.ts';
import type { Misspelling, Reason, WrongUse } from '../../names/spelling-groups.ts';
import type { CheckInput } from '../check.ts';
import { listPositions, say } from './say.ts';

const reads = new WeakMap<CheckInput, NameUses>();

/** The name phrases of this input, collected once for all name rules. */
export function namesIn(input: CheckInput): NameUses {
  const before = reads.get(input);
  if (before !== undefined) return before;
  const found = nameUses(input.article, input.photos);
  reads.set(input, found);
  return found;
}

/** `headline, standfirst, captions 1-3 and 7, the file of picture 4`. */
export function whereabouts(uses: readonly NameUse[]): string {
  const article = ['headline', 'standfirst', 'body'].filter((field) =>
    uses.some((use) => use.source === 'article' && use.field === field),
  );
  const numbered = (name: string, plural: string, of: readonly NameUse[]) => {
    const positions = [...new Set(of.flatMap((use) => (use.picture === null ? [] : [use.picture])))];
    return positions.length === 0 ? [] : [`${positions.length === 1 ? name : plural} ${listPositions(positions)}`];
  };
  return [
    ...article,
    ...numbered(
      'caption',
      'captions',
      uses.filter((use) => use.field === 'caption'),
    ),
    ...numbered(
      'alt text',
      'alt texts',
      uses.filter((use) => use.field === 'altText'),
    ),
    ...numbered(
      'the file of picture',
      'the files of pictures',
      uses.filter((use) => use.source === 'metadata'),
    ),
  ].join(', ');
}

function inOrder(wrong: readonly WrongUse[]): readonly WrongUse[] {
  const rank = ({ use }: WrongUse) => (use.source === 'metadata' ? 1e9 : 0) + (use.picture ?? 0) * 1e6;
  return [...wrong].sort((a, b) => rank(a) - rank(b));
}

/** `“Griezman” (caption 4), “Antoine Griezman” (body)`. */
function spellings(wrong: readonly WrongUse[]): string {
  const texts = grouped(
    wrong.map(({ use }) => use),
    (use) => use.phrase.text,
  );
  return [...texts].map(([text, uses]) => `“${text}” (${uses.length}, in ${whereabouts(uses)})`).join(', ');
}

const WHY: Readonly<Record<Reason, string>> = {
  article: 'the article has the latter',
  majority: 'most places have the latter',
  even: 'both stand equally often',
};

/** One finding: the first place of the wrong spelling, the others in `also`, the right one's places in the words. */
export function misspellingFinding(rule: string, misspelling: Misspelling, defect: string): Finding | null {
  const { wrong, rightText, right, because } = misspelling;
  const [first, ...others] = inOrder(wrong);
  if (first === undefined) return null;
  const message = `${defect}: ${spellings(wrong)} and “${rightText}” (${right.length}, in ${whereabouts(right)}); ${WHY[because]}, make them one.`;
  // Where nothing tells which is right there is no fix, and both spellings are shown.
  const sure = because !== 'even' || rule !== 'T9';
  const repairOf = ({ use, repair }: WrongUse) => (use.source === 'metadata' || !sure ? null : repair);
  const also = others.map((one) => ({ ...placeOf(one.use), suggestion: repairOf(one) }));
  if (!sure) also.push(...right.map((use) => ({ ...placeOf(use), suggestion: null })));
  return say({ rule, severity: 'warn', ...placeOf(first.use), message, suggestion: repairOf(first), also });
}
