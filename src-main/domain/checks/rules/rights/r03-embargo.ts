/** R3: a picture under embargo leaves the building only when its moment has passed by the clock. */
import type { Finding } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { type PictureRestriction, restrictionsOf, sayRestriction } from '../../reading/restrictions.ts';
import { saidOnce } from '../../reading/say.ts';

/** `12 August 2024, 22:30 UTC`. */
export function momentInWords(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}

function embargoFinding(found: PictureRestriction<'embargo'>, now: string): Finding | null {
  const { until, words } = found.restriction;
  if (until === null) {
    return sayRestriction(
      'R3',
      'block',
      found,
      `“${words}”: no date or time can be read in it, so it holds until a person lifts it.`,
    );
  }
  if (Date.parse(until.at) <= Date.parse(now)) return null;
  const doubt = until.certain ? '' : ' (time zone, year or day and month are unclear, so the latest reading counts)';
  return sayRestriction(
    'R3',
    'block',
    found,
    `“${words}”: not to be published before ${momentInWords(until.at)}${doubt}.`,
  );
}

export const embargo = {
  id: 'R3',
  title: 'Embargo',
  reason: 'A broken embargo costs a desk its sources; an embargo whose date cannot be read still holds.',
  source: 'IPTC Photo Metadata Standard: Instructions; Reuters Handbook of Journalism: embargoes',
  severity: 'block',
  check(input: CheckInput): readonly Finding[] {
    return saidOnce(restrictionsOf(input, 'embargo').flatMap((found) => embargoFinding(found, input.now) ?? []));
  },
} satisfies Check;
