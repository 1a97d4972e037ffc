/** G5: every credit is checked by a named person before the gallery leaves. */
import { plural } from '../../../counts.ts';
import type { Finding } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { listPositions, say } from '../../reading/say.ts';

export const signedOff = {
  id: 'G5',
  title: 'Credits signed off',
  reason: 'The desk answers for every credit: a named person has checked each since it last changed.',
  source: 'Desk rule: a second look at each credit, by name',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    // The text of an article alone is not yet anything to sign.
    if (input.photos.size === 0) return [];
    const open = input.article.pictures.flatMap((picture, index) => (picture.signOff === null ? [index + 1] : []));
    const [first, ...others] = open;
    if (first === undefined) return [];
    const all = input.article.pictures.length;
    const message = `${all - open.length} of ${all} credits are signed off: picture${plural(open.length, '', 's')} ${listPositions(open)} wait${plural(open.length, 's', '')} for a person.`;
    const also = others.map((picture) => ({ picture, field: 'credit', start: 0, end: 0 }) as const);
    const severity = input.profile.allSigned ? 'block' : 'warn';
    return [say({ rule: 'G5', severity, picture: first, field: 'credit', message, also })];
  },
} satisfies Check;
