/** Prepares words for full text, and turns what an editor types into a match expression that SQLite cannot misread. */
import type { NewsMetadata } from '../../domain/metadata.ts';
import { searchable, searchedForms } from '../../domain/text/search-forms.ts';
import { UNSPACED } from '../../domain/text/unspaced.ts';
import { topicWords } from '../../domain/topics/media-topics.ts';

/** The columns of photo_text, in order. */
export interface PhotoText {
  readonly caption: string;
  readonly names: string;
  readonly keywords: string;
  readonly file: string;
}

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
      ...(m.hierarchicalKeywords ?? []).map((path) => path.replaceAll('|', ' ')),
      ...(m.mediaTopics ?? []).flatMap(topicWords),
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
  return spaced(searchable(text.length > LONGEST ? text.slice(0, LONGEST) : text));
}

function spaced(text: string): string {
  return UNSPACED.test(text) ? text.replace(UNSPACED, ' $& ') : text;
}

/** Longest prefix that has its own index (see photo_text): longer ones are looked up as whole words. */
export const INDEXED_PREFIX = 4;
/** More words than this are left to FTS5, which is quick where each of them is rare. */
const MOST_WORDS = 64;
const WORDS = /[\p{L}\p{N}\p{Co}]+/gu;

/** The words of a text that are longer than the prefix indexes reach. */
export function longWords(text: PhotoText): readonly string[] {
  const found: string[] = [];
  for (const part of [text.caption, text.names, text.keywords, text.file]) {
    for (const [word] of part.matchAll(WORDS)) if (word.length > INDEXED_PREFIX) found.push(word);
  }
  return found;
}

/**
 * Every word must be found, each as the beginning of a word; what is in double quotes must be found exactly so.
 * Null where nothing searchable was typed.
 *
 * A long prefix is written out as the words that begin with it: FTS5 would merge all their matches in memory before it
 * answers with the first (a quarter of a second for a word in a million captions), while whole words stream.
 */
export function matchExpression(
  search: string,
  wordsWith: (prefix: string, limit: number) => readonly string[],
): string | null {
  const terms: string[] = [];
  for (const found of search.normalize('NFC').matchAll(/"([^"]*)"?|[^\s"]+/g)) {
    const phrase = found[1];
    const forms = searchedForms(phrase ?? found[0], phrase !== undefined).map((form) => spaced(form).trim());
    // A term without a letter or digit would match nothing and hide everything.
    if (!/[\p{L}\p{N}]/u.test(forms[0] ?? '')) continue;
    const ways = forms.map((text) => {
      const quoted = `"${text.replaceAll('\0', ' ')}"`;
      return phrase === undefined ? beginning(text, quoted, wordsWith) : quoted;
    });
    terms.push(ways.length === 1 ? (ways[0] ?? '') : `(${ways.join(' OR ')})`);
  }
  return terms.length === 0 ? null : terms.join(' AND ');
}

/** Only one plain word is written out; anything else (`DSC_0123`, `2024-08`) is several tokens to FTS5. */
function beginning(
  text: string,
  quoted: string,
  wordsWith: (prefix: string, limit: number) => readonly string[],
): string {
  if (text.length <= INDEXED_PREFIX || !/^[a-z0-9]+$/.test(text)) return `${quoted}*`;
  const words = wordsWith(text, MOST_WORDS + 1);
  if (words.length === 0 || words.length > MOST_WORDS) return `${quoted}*`;
  return `(${words.map((word) => `"${word}"`).join(' OR ')})`;
}
