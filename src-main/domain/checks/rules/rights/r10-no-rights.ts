/** R10: a file that says nothing about rights. */
import type { Finding } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { saidOnce, say } from '../../reading/say.ts';

export const noRights = {
  id: 'R10',
  title: 'Rights stated',
  reason: 'A file with neither Copyright Notice nor Rights Usage Terms leaves open who may use it and how.',
  source: 'IPTC Photo Metadata Standard: Copyright Notice, Rights Usage Terms',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    const findings = input.article.pictures.flatMap((picture, index): Finding[] => {
      const metadata = input.photos.get(picture.photoId)?.metadata;
      if (
        metadata === undefined ||
        [metadata.copyrightNotice, metadata.usageTerms].some((text) => text !== undefined && text.trim() !== '')
      )
        return [];
      const message = 'The file has no Copyright Notice and no Rights Usage Terms: make sure the desk may use it.';
      return [say({ rule: 'R10', severity: 'warn', picture: index + 1, field: 'copyrightNotice', message })];
    });
    return saidOnce(findings);
  },
} satisfies Check;
