/** C1: a picture without a credit from any source must not leave the building. */
import type { Finding } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { creditReadings } from '../../reading/credit-reading.ts';
import { say } from '../../reading/say.ts';
import { example } from '../../testing/example.ts';

export const creditPresent = {
  id: 'C1',
  title: 'Credit present',
  reason: 'A picture is never published without saying who made and supplied it (Grid refuses it without exception).',
  severity: 'block',
  final: true,
  check(input: CheckInput): readonly Finding[] {
    return creditReadings(input).flatMap(({ position, text, split, metadata }): readonly Finding[] => {
      const inFile = [metadata.creditLine ?? '', ...(metadata.creator ?? [])].some((source) => source.trim() !== '');
      // An end that no grammar fits but that names an agency is rule C3's.
      const unclear = !split.certain && split.faint !== true;
      if (text !== null || inFile || unclear) return [];
      const message = `Expected a credit for picture ${position}, found none in the caption, the credit or the file: ask who sent it.`;
      return [say({ rule: 'C1', severity: 'block', picture: position, field: 'credit', message })];
    });
  },
  examples: {
    good: [
      example('credit given', { pictures: ['Rowers pass the lock. | AP/Jane Doe'] }),
      example('credit at the end of the caption', { pictures: ['Rowers pass the lock. AP/Jane Doe'] }),
      example('credit in the file', { pictures: [{ metadata: { creditLine: 'AP', creator: ['Jane Doe'] } }] }),
      example('an unclear credit', { pictures: ['Rowers with Bruno Alves Luis Vieira/AP'] }),
    ],
    bad: [
      example('no credit anywhere', { pictures: ['Rowers pass the lock.'] }),
      example('a score is no credit', { pictures: ['Paris Saint-Germain/Lyon, who scored 1/0'] }),
      example('an agency named in the sentence', { pictures: ['The mayor speaks to AP on Monday.'] }),
    ],
  },
} satisfies Check;
