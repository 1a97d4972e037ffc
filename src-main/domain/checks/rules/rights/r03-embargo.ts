/** R3: a picture under embargo leaves the building only when its moment has passed by the clock. */
import type { Finding } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { type PictureRestriction, restrictionsOf, sayRestriction } from '../../reading/restrictions.ts';
import { saidOnce } from '../../reading/say.ts';
import { example } from '../../testing/example.ts';

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
      `“${words}”: no moment can be read in it, so it holds until a person lifts it.`,
    );
  }
  if (Date.parse(until.at) <= Date.parse(now)) return null;
  const doubt = until.certain ? '' : ' (zone, year or order of the date is not told, so the latest is taken)';
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
  reason: 'A broken embargo costs a desk its sources; an embargo whose moment cannot be read still holds.',
  severity: 'block',
  check(input: CheckInput): readonly Finding[] {
    return saidOnce(restrictionsOf(input, 'embargo').flatMap((found) => embargoFinding(found, input.now) ?? []));
  },
  examples: {
    good: [
      example('passed', {
        pictures: [{ metadata: { instructions: 'EMBARGOED UNTIL 0001 GMT MONDAY 12 AUGUST 2024' } }],
      }),
      example('lifted', { pictures: [{ metadata: { instructions: 'Embargo lifted.' } }] }),
      example('to the minute', {
        now: '2024-08-13T09:00:00Z',
        pictures: [{ metadata: { instructions: 'EMBARGO UNTIL 2024-08-13T09:00Z' } }],
      }),
    ],
    bad: [
      example('to come', {
        pictures: [{ metadata: { instructions: 'EMBARGOED UNTIL 2230 GMT TUESDAY 13 AUGUST 2024' } }],
      }),
      example('one minute left', {
        now: '2024-08-13T08:59:00Z',
        pictures: [{ metadata: { instructions: 'EMBARGO UNTIL 2024-08-13T09:00Z' } }],
      }),
      example('other words', {
        pictures: [{ metadata: { usageTerms: 'Not for publication before 6 p.m. BST, Aug. 20, 2024' } }],
      }),
      example('no moment', { pictures: [{ metadata: { instructions: 'UNDER EMBARGO until the winner is known' } }] }),
    ],
  },
} satisfies Check;
