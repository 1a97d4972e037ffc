/** What agencies write before a caption: marks of a series, numbers, codes, place and date lines that the sentence repeats. */
import { fold } from '../text/fold.ts';

export interface WireLead {
  /** How much of the text it takes, with the white space behind it. */
  readonly length: number;
  readonly words: readonly string[];
}

const MARKS: readonly RegExp[] = [
  /^\(?(?:TOPSHOTS?|COMBO|GRAPHIC CONTENT|ALTERNATIVE CROP|CORRECTION|CORRECTED|CORRECTS?\b[^-–—:]{0,60}|RECROP(?:PED)?|REFILE|RETRANSMISSION|ADDS?\b[^-–—:]{0,40}|XX?DAILY|EDITORS['’]? NOTE\s*:\s*GRAPHIC CONTENT|ATTENTION EDITORS?[^.:]{0,60}GRAPHIC CONTENT)\)?\s*(?:[-–—:.]+\s*|(?<=\))\s*)/u,
  // `CORRECTING BYLINE A rower …`
  /^CORRECT(?:ING|ION|S)\s+(?:\p{Lu}{2,}\s+){1,6}(?=\p{Lu}[\p{Ll}\s])/u,
  /^EDS\.?\s*NOTE\s*:\s*[\p{Lu}\s]{3,60}[-–—]\s*/u,
  // `epaselect epa10500126`
  /^(?:epaselect\s+)?epa\d{6,}\s+/u,
  /^epaselect\s+/u,
  // `(240811) -- ASHBY, Aug. 11, 2024 (Xinhua) -- `
  /^\(\d{6}\)\s*[-–—]{1,2}\s*[^()]{2,80}\((?:Xinhua|新华社)\)\s*[-–—]{1,2}\s*/u,
  // `GRAF8120. `
  /^(?:GRAF|GRA|AME|EFE)\d{3,6}\.?\s*/u,
  // `*** Mandatory Byline *** `
  /^(\*{2,}|\+{2,})\s*[^*+]{3,80}\1\s*/u,
  // `US-NEWS-FLOOD-2-AB: `, `FBL-ENG-PR-ASHBY: `
  /^\p{Lu}{2,6}(?:-[\p{Lu}\p{N}]{1,12}){2,}\s*[-–—:]\s*/u,
  // `imago0123456789, `
  /^(?:imago\s?\d{6,}h?|Bildnummer\s*:?\s*\d{5,})[,.:]?\s*/iu,
  /^RECORD DATE NOT STATED\s*[-–—:.]?\s*/u,
  /^(?:-{2}|#{2})\s*[\p{Lu}\s\d]{6,60}(?:-{2}|#{2})\s*/u,
];

/** `ASHBY, ENGLAND - AUGUST 11: `, `MARLOW (ESPAÑA), 03/03/2023.- ` */
const DATELINES: readonly RegExp[] = [
  /^(\p{Lu}[\p{Lu}\p{M}.'’ -]+)(?:,\s*[\p{Lu}][\p{Lu}\p{M}.,'’ -]+)?\s+[-–—]\s*(?:\p{Lu}{3,12}\.?\s+(\d{1,2})|(\d{1,2})\s+\p{Lu}{3,12}\.?)(?:,?\s+\d{4})?\s*:\s*/u,
];

/** The marks, codes and repeated date line at the caption's beginning; nothing is taken from a text without them. */
export function wireLead(text: string): WireLead {
  const words: string[] = [];
  let length = 0;
  for (let round = 0; round < 4; round += 1) {
    const rest = text.slice(length);
    const found =
      MARKS.map((mark) => mark.exec(rest)?.[0]).find((one) => one !== undefined) ?? dayNumber(rest) ?? dateline(rest);
    if (found === null || found.length >= rest.length) break;
    words.push(found.replace(/[\s:–—-]+$/u, ''));
    length += found.length;
  }
  return { length, words };
}

/** `20361119 - ASHBY, BELGIUM: …`, `ABD0042_20361119 - …`: only where the sentence says the day again. */
function dayNumber(text: string): string | null {
  const match = /^(?:\p{Lu}{2,4}\d{3,5}_)?((?:19|20)\d\d)\d\d(\d\d)\s*[-–—]\s*(?=\p{Lu}{3})/u.exec(text);
  if (match === null) return null;
  const rest = text.slice(match[0].length);
  const saysDay = new RegExp(`(?<!\\d)0?${Number(match[2])}(?!\\d)`, 'u').test(rest);
  return saysDay && rest.includes(match[1] ?? '') ? match[0] : null;
}

/** Only where the sentence says place and day again: it must not be lost. */
function dateline(text: string): string | null {
  for (const pattern of DATELINES) {
    const match = pattern.exec(text);
    if (match?.[1] === undefined) continue;
    const rest = text.slice(match[0].length);
    const day = match[2] ?? match[3] ?? '';
    const place = fold(match[1]).split(',')[0]?.trim() ?? '';
    const saysDay = new RegExp(`(?<!\\d)0?${Number(day)}(?!\\d)`, 'u').test(rest);
    if (place !== '' && saysDay && fold(rest).includes(place)) return match[0];
  }
  return null;
}

/** Sentences inside the caption that speak to the desk: `PA Photo.`, `See PA story SOCIAL Marrow.`, `(zu dpa «…»)`, the initials of two desks `(jd/mr)`. */
const INSIDE =
  /(?<=^|[.!?]["'”’)]*\s+)(?:(?:PRESS ASSOCIATION|PA|AP|EPA)\s+(?:Photo|Image)s?\.|See\s+(?:the\s+)?(?:PA|AP|AFP|EFE|dpa)\s+stor(?:y|ies)\s+[^.]{2,80}\.)(?:\s+|$)|\s*\(zu (?:dpa|dpa-\p{L}+)\b[^()]{0,160}\)|\s+\(\p{Ll}{2,3}\/\p{Ll}{2,3}\)$/gu;

export function withoutAsides(caption: string): { readonly caption: string; readonly words: readonly string[] } {
  const words = [...caption.matchAll(INSIDE)].map((match) => match[0].trim());
  if (words.length === 0) return { caption, words };
  return { caption: caption.replace(INSIDE, '').trimEnd(), words };
}
