/** Credits behind what ends a sentence without a full stop of its own: `in Washington, D.C. Jane Doe/AP`, `reads “Closed” Jane Doe, Reuters`. */
import type { Agency } from './agencies.ts';
import { type CaptionSplit, cut, isPlain, TAIL } from './caption-split.ts';
import { parseWords } from './credit.ts';

/** Behind the comma of their place, or a time of day: no part of the name that follows. */
const OF_PLACE_OR_TIME =
  /(?:,\s(?:D\.C|N\.[YJHMCD]|S\.[CD]|R\.I|W\.\s?Va|B\.C|P\.E\.I|N\.S|N\.B|U\.[SK]|U\.S\.A|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ont|Ore|Pa|Que|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)|\d\s?[ap]\.m)\.\s+/gu;
/** These may belong to what follows as well: `U.S. Navy/Reuters`. */
const OF_EITHER = /\b(?:U\.[SKN]|U\.S\.A|E\.U|Inc|Ltd|Corp|Co|Jr|Sr|etc)\.\s+/gu;

/** What a quotation closes, and no full stop. */
const OF_QUOTE = /[”»“"]\s+(?=\p{Lu})/gu;

/** The words behind it are a credit and nothing else; where they may also go on with the sentence, with a doubt. */
export function afterWeakEnd(text: string, agencies: readonly Agency[]): CaptionSplit | null {
  return (
    creditBehind(OF_PLACE_OR_TIME, text, agencies, undefined) ??
    creditBehind(OF_EITHER, text, agencies, 'the abbreviation before the credit may belong to it') ??
    creditBehind(OF_QUOTE, text, agencies, 'no full stop shows where the credit begins')
  );
}

function creditBehind(
  mark: RegExp,
  text: string,
  agencies: readonly Agency[],
  reason: string | undefined,
): CaptionSplit | null {
  const offset = Math.max(0, text.length - TAIL);
  for (const match of text.slice(offset).matchAll(mark)) {
    const start = offset + match.index + match[0].length;
    const parsed = parseWords(text.slice(start), agencies);
    if (parsed === null || !isPlain(parsed) || parsed.caseIgnored) continue;
    // `D.C. Adu` may be a name with its initials.
    if (mark === OF_QUOTE && parsed.photographer === null) continue;
    const isWhole = parsed.photographer === null || /\s/u.test(parsed.photographer);
    if (isWhole) return cut(text, start, parsed, reason);
  }
  return null;
}
