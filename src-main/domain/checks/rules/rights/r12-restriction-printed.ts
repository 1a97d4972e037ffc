/** R12: a restriction that is in a caption, credit, alt text or the article's text, where readers would meet it. */
import { type Article, PICTURE_FIELDS, type PictureField } from '../../../article.ts';
import type { Finding, FurtherPlace } from '../../../finding.ts';
import { readArticleRestrictions } from '../../../rights/read-article-restrictions.ts';
import { readOwnRestrictions, readRestrictions } from '../../../rights/read-restrictions.ts';
import type { Restriction, RightsField } from '../../../rights/restriction.ts';
import type { Check, CheckInput } from '../../check.ts';
import { say } from '../../reading/say.ts';

export const restrictionPrinted = {
  id: 'R12',
  title: 'Restrictions are not printed',
  reason: 'Agencies put embargoes and territories into captions and credits; they are for the desk, never for readers.',
  source: 'AP API: editorial notes are not for readers; IPTC Photo Metadata Standard: Instructions',
  severity: 'block',
  check(input: CheckInput): readonly Finding[] {
    return [...ofArticle(input.article), ...ofPictures(input)];
  },
} satisfies Check;

/** In the article's own text: it holds every picture, so every picture keeps it. */
function ofArticle(article: Article): readonly Finding[] {
  return readArticleRestrictions(article).map((one) => {
    const { start, end, suggestion } = cutOut(article[one.field], one);
    const also = article.pictures.flatMap((picture, index): readonly FurtherPlace[] => {
      const kept = picture.restrictions ?? '';
      const at = { picture: index + 1, field: 'restrictions', start: kept.length, end: kept.length } as const;
      return kept.includes(one.words) ? [] : [{ ...at, suggestion: one.words }];
    });
    const message = `“${one.words}” is a restriction and would be printed: move it out of the text, to the restrictions of the pictures.`;
    const place = { rule: 'R12', severity: 'block', picture: null, field: one.field, start, end } as const;
    return say({ ...place, message, suggestion: article.pictures.length === 0 ? null : suggestion, also });
  });
}

function ofPictures(input: CheckInput): readonly Finding[] {
  return input.article.pictures.flatMap((picture, index) => {
    const photo = input.photos.get(picture.photoId);
    const taken = photo?.metadata.dateCreated ?? photo?.capturedAt ?? undefined;
    const inFile = photo === undefined ? [] : readRestrictions(photo.metadata);
    const kept = picture.restrictions ?? '';
    const moved = new Set(inFile.map(({ words }) => words));
    return readOwnRestrictions(picture, taken).flatMap((one): readonly Finding[] => {
      if (!isPrinted(one.field)) return [];
      const position = index + 1;
      const { start, end, suggestion } = cutOut(picture[one.field], one);
      // What is in two of its texts is kept once.
      const isKept = kept.includes(one.words) || moved.has(one.words);
      moved.add(one.words);
      const at = { picture: position, field: 'restrictions', start: kept.length, end: kept.length } as const;
      const keeping: FurtherPlace = { ...at, suggestion: one.words };
      const message = `“${one.words}” is a restriction and would be printed: move it out, to the restrictions of this picture.`;
      const place = { rule: 'R12', severity: 'block', picture: position, field: one.field, start, end } as const;
      return [say({ ...place, message, suggestion, also: isKept ? [] : [keeping] })];
    });
  });
}

const isPrinted = (field: RightsField): field is PictureField & RightsField =>
  (PICTURE_FIELDS as readonly string[]).includes(field);

/** The range to cut, with the brackets, stops and dashes that belong to the restriction, and what joins the rest. */
function cutOut(
  text: string,
  { start: from, end: to }: Restriction,
): { start: number; end: number; suggestion: string } {
  let start = from;
  let end = to;
  const before = /[([]\s*$/.exec(text.slice(0, start));
  const after = /^\s*[)\]]/.exec(text.slice(end));
  if (before !== null && after !== null) {
    start = before.index;
    end += after[0].length;
  }
  // The stop behind brackets is that of the sentence before them.
  const isInside = before !== null && after !== null && /[\p{L}\p{N}”"’]\s*$/u.test(text.slice(0, start));
  end += (isInside ? /^\s*(?=\S|$)/ : /^[\s.;:,|*–—-]*/).exec(text.slice(end))?.[0].length ?? 0;
  const rest = text.slice(end);
  const isEnd = rest === '';
  // At the end the dash or comma before it goes too; before more words one space stays.
  const lead = (isEnd ? /[\s;:,|*/–—-]*$/ : /\s*(?:[;:,|*–—-]\s*)?$/).exec(text.slice(0, start))?.[0] ?? '';
  start -= lead.length;
  return { start, end, suggestion: start === 0 || isEnd || /^[.,;:!?…)]/.test(rest) ? '' : ' ' };
}
