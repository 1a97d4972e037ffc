/** R11: one gallery, several restrictions: what the strictest say for the bundle, and words that nobody has read. */
import type { Finding } from '../../../finding.ts';
import { RESTRICTION_LABELS, type Restriction } from '../../../rights/restriction.ts';
import type { Check, CheckInput } from '../../check.ts';
import { restrictionsOf, restrictionsOfPicture, sayRestriction } from '../../reading/restrictions.ts';
import { listPositions, saidOnce, say } from '../../reading/say.ts';
import { momentInWords } from './r03-embargo.ts';

const LOOKS = { embargo: 'an embargo', kill: 'a kill', expiry: 'an end of use' } as const;

/** What a restriction says, apart from its words: equal for equal restrictions. */
function meaning(one: Restriction): string {
  switch (one.kind) {
    case 'out':
      return `${one.territories.join(', ')} ${one.only ? 'only' : 'out'}`;
    case 'embargo':
      return one.until === null ? 'embargo without a moment' : `not before ${momentInWords(one.until.at)}`;
    case 'expiry':
      return one.until === null ? 'use ends on a day to be found out' : `not after ${momentInWords(one.until.at)}`;
    case 'mandatoryCredit':
      return `mandatory credit ${one.name ?? ''}`.trim();
    default:
      return RESTRICTION_LABELS[one.kind];
  }
}

interface Restricted {
  readonly position: number;
  readonly meanings: readonly string[];
  readonly moments: readonly Restriction[];
}

function restricted(input: CheckInput): readonly Restricted[] {
  return input.article.pictures.flatMap((picture, index): Restricted[] => {
    // A mandatory credit binds its own picture only, and unread words cannot be compared.
    const read = restrictionsOfPicture(picture, input.photos.get(picture.photoId)).filter(
      (one) => one.kind !== 'unread' && one.kind !== 'mandatoryCredit',
    );
    return read.length === 0
      ? []
      : [{ position: index + 1, meanings: [...new Set(read.map(meaning))].sort(), moments: read }];
  });
}

function latest(kind: 'embargo' | 'expiry', all: readonly Restriction[]): string | null {
  const moments = all.flatMap((one) => (one.kind === kind && one.until !== null ? [one.until.at] : [])).sort();
  const at = kind === 'embargo' ? moments.at(-1) : moments[0];
  return at === undefined ? null : `${kind === 'embargo' ? 'not before' : 'not after'} ${momentInWords(at)}`;
}

function strictest(all: readonly Restricted[]): readonly Finding[] {
  const kinds = new Set(all.map((one) => one.meanings.join('; ')));
  if (all.length < 2 || kinds.size < 2) return [];
  const moments = all.flatMap((one) => one.moments);
  const plain = [...new Set(all.flatMap((one) => one.meanings))].filter((text) => !/^not (?:before|after) /.test(text));
  const list = [...plain, latest('embargo', moments), latest('expiry', moments)]
    .filter((text) => text !== null)
    .join('; ');
  const message = `Pictures ${listPositions(all.map((one) => one.position))} have different restrictions; the strictest apply to the whole bundle: ${list}.`;
  return [say({ rule: 'R11', severity: 'info', picture: null, field: 'gallery', message })];
}

export const strictestRestrictions = {
  id: 'R11',
  title: 'Restrictions of the bundle',
  reason:
    'A bundle is only as free as its strictest picture, and unknown words in Instructions must be read by a person.',
  source: 'AP API: what is written for people is always read',
  severity: 'info',
  check(input: CheckInput): readonly Finding[] {
    const unread = restrictionsOf(input, 'unread').map((found) => {
      const { words, like } = found.restriction;
      if (like === null)
        return sayRestriction(
          'R11',
          'info',
          found,
          `“${words}”: an unread restriction; no rule knows these words, read them.`,
        );
      if (like === 'identity')
        return sayRestriction(
          'R11',
          'block',
          found,
          `“${words}”: hide the face or name before the picture is shown, then override.`,
        );
      const message = `“${words}”: an unread restriction that looks like ${LOOKS[like]}; read it, and correct or override.`;
      return sayRestriction('R11', 'block', found, message);
    });
    return [...strictest(restricted(input)), ...saidOnce(unread)];
  },
} satisfies Check;
