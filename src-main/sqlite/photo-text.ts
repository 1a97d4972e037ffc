/** Prepares words for full text, and turns what an editor types into a match expression that SQLite cannot misread. */
import type { NewsMetadata } from '../domain/metadata.ts';

/** The columns of photo_text, in order. */
export interface PhotoText {
  readonly caption: string;
  readonly names: string;
  readonly keywords: string;
  readonly file: string;
}

/** Scripts written without spaces: every character is a word, so that any part of a sentence is found. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
/** A caption is not a book; more than this is not searched. */
const LONGEST = 20_000;

export function photoText(metadata: NewsMetadata, fileName: string): PhotoText {
  const m = metadata;
  return {
    caption: words([m.headline, m.title, m.description, m.altText, m.extendedDescription, m.instructions, m.event]),
    names: words([
      ...(m.creator ?? []),
      m.creditLine,
      m.source,
      m.copyrightNotice,
      ...(m.personInImage ?? []),
      m.captionWriter,
    ]),
    keywords: words([
      ...(m.keywords ?? []),
      m.city,
      m.sublocation,
      m.provinceState,
      m.country,
      m.countryCode,
      m.jobId,
      m.category,
    ]),
    file: words([fileName]),
  };
}

function words(parts: readonly (string | undefined)[]): string {
  const text = parts.filter((part) => part != null && part !== '').join('\n');
  return spaced(text.length > LONGEST ? text.slice(0, LONGEST) : text);
}

function spaced(text: string): string {
  return UNSPACED.test(text) ? text.replace(UNSPACED, ' $& ') : text;
}

/**
 * Every word must be found, each as the beginning of a word; what stands in double quotes must be found as it stands.
 * Null where nothing searchable was typed.
 */
export function matchExpression(search: string): string | null {
  const terms: string[] = [];
  for (const found of search.normalize('NFC').matchAll(/"([^"]*)"?|[^\s"]+/g)) {
    const phrase = found[1];
    const text = spaced(phrase ?? found[0]).trim();
    // A term without a letter or digit would match nothing and hide everything.
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    terms.push(`"${text.replaceAll('\0', ' ')}"${phrase === undefined ? '*' : ''}`);
  }
  return terms.length === 0 ? null : terms.join(' AND ');
}
