/** The top of a page's story as an article's text has it: the headline, and right below it the day it was published. */
import { dateLineOf } from '../domain/article-text/date-line.ts';
import type { PageBlock } from './page-blocks.ts';

/** The date is among so many blocks of words behind the headline, or the page says it for machines only. */
const NEAR_HEADLINE = 8;
/** The day of a change is not that of the story. */
const CHANGED =
  /^(?:last\s+)?(?:updated|modified|edited)|^(?:zuletzt\s+)?(?:aktualisiert|geändert)|^(?:mise? à jour|modifiée?|actualisée?)|^(?:actualizad|modificad|atualizad)[oa]|^(?:aggiornat|modificat)[oa]|^(?:laatst|bijgewerkt)|^(?:uppdatera[dt]|oppdatert|sist|opdateret|päivitetty|обновлено|оновлено)/iu;

/**
 * The blocks with what is before the headline left out, pictures and dates apart. `head` is the headline's place, -1 where the page
 * has none.
 */
export function datedBlocks(
  blocks: readonly PageBlock[],
  head: number,
  published: string | null,
): readonly PageBlock[] {
  const isWords = ({ isPicture, images }: PageBlock): boolean => !isPicture && images.length === 0;
  const kept = blocks.filter((block, at) => at >= head || !isWords(block) || isDate(block));
  const top = kept.findIndex((block) => block === blocks[head]);
  const words = kept.filter((block, at) => at !== top && block.text !== '' && !block.isPicture);
  const near = words.slice(0, NEAR_HEADLINE + (top < 0 ? 0 : top)).filter(isDate);
  const shown = near.find(({ text }) => !CHANGED.test(text)) ?? (published === null ? near[0] : undefined);
  const read = shown === undefined ? null : dateLineOf(shown.text);
  const text = read === null || (read.ambiguous && published !== null) ? published : (shown?.text ?? null);
  if (text === null) return kept;
  const rest = kept.filter((block) => block !== shown);
  const at = top < 0 ? 0 : rest.findIndex((block) => block === blocks[head]) + 1;
  const date: PageBlock = { text, isPicture: false, images: [], isSetOff: false, isQuoted: false };
  return [...rest.slice(0, at), shown === undefined ? date : { ...shown, text }, ...rest.slice(at)];
}

function isDate({ text, isPicture }: PageBlock): boolean {
  return !isPicture && text !== '' && dateLineOf(text) !== null;
}
