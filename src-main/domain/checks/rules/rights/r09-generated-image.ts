/** R9: a picture that the file itself says was made or changed by a machine. */
import type { Finding } from '../../../finding.ts';
import { NOTABLE_SOURCE_TYPES, notableSourceType } from '../../../rights/digital-source-type.ts';
import type { Check, CheckInput } from '../../check.ts';
import { saidOnce, say } from '../../reading/say.ts';

export const generatedImage = {
  id: 'R9',
  title: 'Made by a camera',
  reason: 'IPTC Digital Source Type says when a picture is generated or composed; as a news photograph it deceives.',
  source:
    'IPTC Photo Metadata Standard: Digital Source Type; NPPA Code of Ethics: no manipulation; Pressekodex: Richtlinie 2.2',
  severity: 'block',
  check(input: CheckInput): readonly Finding[] {
    const findings = input.article.pictures.flatMap((picture, index): Finding[] => {
      const told = input.photos.get(picture.photoId)?.metadata.digitalSourceType;
      const term = notableSourceType(told);
      if (term === null || told === undefined) return [];
      const { severity, says } = NOTABLE_SOURCE_TYPES[term];
      const message = `Digital Source Type is ${term}: the picture is ${says}.`;
      return [say({ rule: 'R9', severity, picture: index + 1, field: 'digitalSourceType', end: told.length, message })];
    });
    return saidOnce(findings);
  },
} satisfies Check;
