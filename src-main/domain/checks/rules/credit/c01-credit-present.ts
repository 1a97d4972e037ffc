/** C1: a picture without a credit from any source must not leave the building. */
import type { Finding } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { creditReadings } from '../../reading/credit-reading.ts';
import { say } from '../../reading/say.ts';

export const creditPresent = {
  id: 'C1',
  title: 'Credit present',
  reason: 'A picture is never published without saying who made and supplied it.',
  source: 'IPTC Photo Metadata Standard: Creator, Credit Line; Guardian Grid: refuses a picture without credit',
  severity: 'block',
  final: true,
  check(input: CheckInput): readonly Finding[] {
    return creditReadings(input).flatMap(({ position, text, split, metadata }): readonly Finding[] => {
      const inFile = [metadata.creditLine ?? '', ...(metadata.creator ?? [])].some((source) => source.trim() !== '');
      // An end that no grammar fits but that names an agency is rule C3's.
      const unclear = !split.certain && split.faint !== true;
      if (text !== null || inFile || unclear) return [];
      const message = `No credit for picture ${position} in the caption, the credit or the file: ask who sent it.`;
      return [say({ rule: 'C1', severity: 'block', picture: position, field: 'credit', message })];
    });
  },
} satisfies Check;
