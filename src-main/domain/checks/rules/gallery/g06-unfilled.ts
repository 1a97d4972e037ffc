/** G6: a variable or code that was never filled, in any text that leaves the desk: the article's, and what goes inside its images. */
import { ARTICLE_FIELDS, type Article, PICTURE_FIELDS, type Picture } from '../../../article.ts';
import { parseCredit } from '../../../credit/credit.ts';
import type { Finding } from '../../../finding.ts';
import { exportedMetadata } from '../../../formats/exported-metadata.ts';
import { iptcName } from '../../../iptc-fields.ts';
import { NEWS_FIELDS, type NewsField } from '../../../metadata.ts';
import { isOwnField } from '../../../own-metadata.ts';
import type { Photo } from '../../../photo.ts';
import { placeholdersIn } from '../../../writing/placeholders.ts';
import type { Check, CheckInput } from '../../check.ts';
import { say } from '../../reading/say.ts';

export const unfilled = {
  id: 'G6',
  title: 'Nothing left to fill',
  reason: 'A variable or code that the photograph could not fill is printed as it was typed.',
  source: 'Desk rule: nothing meant for a program is printed',
  severity: 'block',
  check({ article, photos, agencies, codeDelimiter }: CheckInput): readonly Finding[] {
    return [
      ...ARTICLE_FIELDS.flatMap((field) => unfilledIn(null, field, article[field], codeDelimiter)),
      ...article.pictures.flatMap((picture, at) => {
        const photo = photos.get(picture.photoId);
        const credit = photo === undefined ? null : parseCredit(picture.credit, agencies);
        const parts = { agencies: credit?.agencies ?? [], photographer: credit?.photographer ?? null };
        return [
          ...PICTURE_FIELDS.flatMap((field) => unfilledIn(at + 1, field, picture[field], codeDelimiter)),
          ...(photo === undefined ? [] : insideImage(at + 1, article, picture, photo, parts, codeDelimiter)),
        ];
      }),
    ];
  },
} satisfies Check;

function unfilledIn(
  picture: number | null,
  field: Finding['field'],
  text: string,
  delimiter?: string,
): readonly Finding[] {
  return placeholdersIn(text, delimiter).map(({ start, end, words }) => {
    const message = `“${words}” is not filled: write what it stands for, or remove it.`;
    return say({ rule: 'G6', severity: 'block', picture, field, start, end, message });
  });
}

/** Fields of a file that a finding can name; the others are meant by the photograph. */
const NAMED = [
  'headline',
  'title',
  'description',
  'creator',
  'creditLine',
  'source',
  'copyrightNotice',
  'usageTerms',
  'instructions',
  'city',
  'country',
  'keywords',
  'personInImage',
  'jobId',
] as const satisfies readonly (NewsField & Finding['field'])[];

/** What the exported image says besides the words of the article, which have been read already. */
function insideImage(
  position: number,
  article: Article,
  picture: Picture,
  photo: Photo,
  parts: Parameters<typeof exportedMetadata>[3],
  delimiter?: string,
): readonly Finding[] {
  const metadata = exportedMetadata(article, picture, photo, parts);
  const read = new Set<unknown>([article.headline, ...PICTURE_FIELDS.map((field) => picture[field])]);
  return NEWS_FIELDS.flatMap((field) => {
    const value = metadata[field];
    if (value === undefined || read.has(value)) return [];
    const words = [
      ...new Set(textsOf(value).flatMap((text) => placeholdersIn(text, delimiter).map((one) => one.words))),
    ];
    if (words.length === 0) return [];
    const name = isOwnField(field) ? iptcName(field) : field;
    const message = `“${words.join('”, “')}” is not filled in the photograph’s ${name}, which goes into the exported image: write it in the metadata form, or remove it.`;
    const named = NAMED.find((one) => one === field) ?? 'image';
    return [say({ rule: 'G6', severity: 'block', picture: position, field: named, start: 0, end: 0, message })];
  });
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}
