/** A picture's first words in an article, taken from the photograph's own metadata; the file keeps its own. */
import type { Picture } from './article.ts';
import { AGENCIES, type Agency } from './credit/agencies.ts';
import { parseCredit } from './credit/credit.ts';
import { splitCaption } from './credit/split-caption.ts';
import type { NewsMetadata } from './metadata.ts';

/**
 * Caption from Description without its credit; credit from the caption's own tail, else from Credit Line and Creator as
 * `Agency/Photographer`; alt text from Alt Text. What the file does not say stays empty: nothing is invented.
 */
export function prefillPicture(
  metadata: NewsMetadata,
  agencies: readonly Agency[] = AGENCIES,
): Pick<Picture, 'caption' | 'credit' | 'altText'> {
  const split = splitCaption(metadata.description ?? '', agencies);
  const altText = metadata.altText ?? '';
  if (split.credit !== null && split.certain) return { caption: split.caption, credit: split.credit, altText };
  return { caption: (metadata.description ?? '').trim(), credit: creditOfMetadata(metadata, agencies), altText };
}

/** The credit that Credit Line and Creator make together; empty where the file names neither. */
export function creditOfMetadata(metadata: NewsMetadata, agencies: readonly Agency[] = AGENCIES): string {
  const line = metadata.creditLine?.trim() ?? '';
  const creator = metadata.creator?.map((name) => name.trim()).find((name) => name !== '') ?? '';
  if (line === '') return creator;
  const parsed = parseCredit(line, agencies);
  const namesSomebody = parsed?.photographer != null || line.includes('/') || / via /i.test(line);
  if (creator === '' || namesSomebody || line.toLowerCase().includes(creator.toLowerCase())) return line;
  return `${line}/${creator}`;
}
