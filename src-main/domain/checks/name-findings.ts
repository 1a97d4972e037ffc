/** Puts a misspelling of the whole gallery into one finding that names every place of it. */
import type { Finding } from '../finding.ts';
import { type NameUse, type NameUses, nameUses, placeOf } from '../names/name-uses.ts';
import type { Misspelling } from '../names/near-misses.ts';
import type { CheckInput } from './check.ts';
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

function inOrder(uses: readonly NameUse[]): readonly NameUse[] {
  const rank = (use: NameUse) => (use.source === 'metadata' ? 1e9 : 0) + (use.picture ?? 0) * 1e6;
  return [...uses].sort((a, b) => rank(a) - rank(b));
}

/** One finding: the first place of the wrong spelling, the others in `also`, the right one's places in the words. */
export function misspellingFinding(rule: string, misspelling: Misspelling, defect: string): Finding | null {
  const { wrong, wrongText, rightText, right, because } = misspelling;
  const [first, ...others] = inOrder(wrong);
  if (first === undefined) return null;
  const counts = (uses: readonly NameUse[]) =>
    `${uses.length === 1 ? 'once' : `${uses.length} times`}, in ${whereabouts(uses)}`;
  const why = {
    article: 'the article has it so',
    majority: 'most places have it so',
    even: 'both stand equally often',
  }[because];
  const message = `${defect}: “${wrongText}” (${counts(wrong)}) and “${rightText}” (${counts(right)}): ${why}, make them one.`;
  const suggestion = first.source === 'metadata' ? null : rightText;
  return say({ rule, severity: 'warn', ...placeOf(first), message, suggestion, also: others.map(placeOf) });
}
