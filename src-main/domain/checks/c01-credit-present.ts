/** C1: a picture without a credit from any source must not leave the building. */
import type { Finding } from '../finding.ts';
import type { Check, CheckInput } from './check.ts';
import { example } from './example.ts';

export const creditPresent = {
  id: 'C1',
  title: 'Credit present',
  reason: 'A picture is never published without saying who made and supplied it (Grid refuses it without exception).',
  severity: 'block',
  final: true,
  check(input: CheckInput): readonly Finding[] {
    return input.article.pictures.flatMap((picture, index): Finding[] => {
      const metadata = input.photos.get(picture.photoId)?.metadata ?? {};
      const sources = [picture.credit, metadata.creditLine ?? '', ...(metadata.creator ?? [])];
      if (sources.some((source) => source.trim() !== '')) return [];
      const message = `Expected a credit for picture ${index + 1}, found none in the caption, the credit or the file: ask the desk that sent it.`;
      const place = { picture: index + 1, field: 'credit', start: 0, end: picture.credit.length } as const;
      return [{ rule: 'C1', severity: 'block', ...place, message, suggestion: null, also: [] }];
    });
  },
  examples: {
    good: [
      example('credit given', { pictures: ['Rowers pass the lock. | AP/Jane Doe'] }),
      example('credit in the file', { pictures: [{ metadata: { creditLine: 'AP', creator: ['Jane Doe'] } }] }),
    ],
    bad: [example('no credit anywhere', { pictures: ['Rowers pass the lock.'] })],
  },
} satisfies Check;
