/** T18: text that is longer than IPTC IIM holds, so that programs reading IIM see it cut. */
import type { Finding, FindingField } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { saidOnce, say } from '../../reading/say.ts';

/*
 * The desk rules make this "info, block if the export would cut". The export writes every text whole in XMP, which is what desks and
 * sites read first, and cuts only IIM's copy of it. Credits such as "Jane Doe/Some Provider via Getty Images" are longer than IIM's
 * 32 bytes every day, and a desk that was warned of each would switch the rule off: for them it stays info. The other texts are
 * hardly ever so long, and for them it warns. A profile may make it block.
 */

/** Bytes that IIM 4.2 gives each field. */
export const IIM_LIMITS = {
  caption: { bytes: 2000, name: 'Description' },
  credit: { bytes: 32, name: 'Credit' },
  headline: { bytes: 256, name: 'Headline' },
  creator: { bytes: 32, name: 'By-line' },
  source: { bytes: 32, name: 'Source' },
  copyrightNotice: { bytes: 128, name: 'Copyright Notice' },
  instructions: { bytes: 256, name: 'Special Instructions' },
  city: { bytes: 32, name: 'City' },
  country: { bytes: 64, name: 'Country' },
} as const satisfies Partial<Record<FindingField, { bytes: number; name: string }>>;
type LimitedField = keyof typeof IIM_LIMITS;

/** Bytes of the text in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** Where the text passes the limit, as an offset in UTF-16 units; null where it does not. */
function cutAt(text: string, limit: number): number | null {
  if (text.length * 3 <= limit || utf8Length(text) <= limit) return null;
  let bytes = 0;
  let at = 0;
  for (const letter of text) {
    bytes += utf8Length(letter);
    if (bytes > limit) return at;
    at += letter.length;
  }
  return null;
}

function tooLong(picture: number | null, field: LimitedField, text: string | undefined): readonly Finding[] {
  const { bytes, name } = IIM_LIMITS[field];
  const start = cutAt(text ?? '', bytes);
  if (text === undefined || start === null) return [];
  const message = `${name} is longer than the ${bytes} bytes of IPTC IIM: XMP has the whole text, programs that read only IIM cut it off.`;
  const severity = field === 'credit' || field === 'creator' ? 'info' : 'warn';
  return [say({ rule: 'T18', severity, picture, field, start, end: text.length, message })];
}

export const iimLength = {
  id: 'T18',
  title: 'Fits IPTC IIM',
  reason: 'Older programs read IIM, which has room for 2,000 bytes of caption and 32 of credit; they cut off the rest.',
  source: 'IPTC-IIM: 2:120 Caption, 2:110 Credit',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    const findings = input.article.pictures.flatMap((picture, index): readonly Finding[] => {
      const at = index + 1;
      const metadata = input.photos.get(picture.photoId)?.metadata ?? {};
      return [
        ...tooLong(at, 'caption', picture.caption),
        ...tooLong(at, 'credit', picture.credit),
        ...(metadata.creator ?? []).flatMap((creator) => tooLong(at, 'creator', creator)),
        ...(['source', 'copyrightNotice', 'instructions', 'city', 'country'] as const).flatMap((field) =>
          tooLong(at, field, metadata[field]),
        ),
      ];
    });
    return [...tooLong(null, 'headline', input.article.headline), ...saidOnce(findings)];
  },
} satisfies Check;
