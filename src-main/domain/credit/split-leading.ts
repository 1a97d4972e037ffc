/** A credit that is before its caption: `Mandatory Credit: Photo by Jane Doe/Shutterstock (10000002bs)`, then the caption. */
import type { Agency } from './agencies.ts';
import type { CaptionSplit } from './caption-split.ts';
import { parseWords } from './credit.ts';
import { LABEL, LEAD } from './credit-leads.ts';

/** The agency's own number behind the credit. */
const NUMBER = /\s*\((?=\d{5,})\d{5,}\p{L}{0,4}\)\s*$/u;
const LONGEST = 200;

/** `Kuva: Jane Doe / Lehtikuva. Rowers rest.`: a labelled credit that is its own sentence. */
function endOfCredit(text: string, agencies: readonly Agency[]): RegExpExecArray | null {
  if (!/^[^:：.]{2,30}[:：]/u.test(text)) return null;
  const pattern = /\.\s+(?=\p{Lu}|\p{Lo})/gu;
  const tail = text.slice(0, LONGEST);
  for (let end = pattern.exec(tail); end !== null; end = pattern.exec(tail)) {
    const credit = parseWords(tail.slice(0, end.index), agencies);
    if (credit !== null && !credit.caseIgnored && credit.providers.length === 0) return end;
  }
  return null;
}

/** `Foto Jane Doe/LaPresse 19-11-2036 Ashby, Italia …`: the day begins the caption. */
function beforeDay(text: string): RegExpExecArray | null {
  return /(?<=^[^\d\n]{6,120}\/[^\d\n]{2,60})\s+(?=\d{1,2}[-./]\d{1,2}[-./]\d{4}\s)/u.exec(text.slice(0, LONGEST));
}

const SET_OFF_LEAD =
  /^(?:[([]\s*(?<bracketed>[^()[\]]{4,120})\s*[)\]]\s*(?:[–—:-]\s*)?|(?<dashed>\p{Lu}[^–—:.!?]{6,90}?)\s*(?:\s[–—-]\s|:\s))(?=[\p{Lu}\p{Lo}«“"‘])/u;

/**
 * `(Photo: Jane Doe/AP) Rowers rest.`, `Jane Doe/AP – Rowers rest.`: name and agency, set off before the caption; where the text ends
 * in no credit.
 */
export function setOffBefore(text: string, agencies: readonly Agency[]): CaptionSplit | null {
  const lead = SET_OFF_LEAD.exec(text);
  const words = lead?.groups?.bracketed ?? lead?.groups?.dashed;
  if (lead === null || words === undefined) return null;
  const credit = parseWords(words, agencies);
  if (credit === null || credit.photographer === null || !/\s/u.test(credit.photographer)) return null;
  if (credit.agencies.length === 0 || credit.providers.length > 0 || credit.caseIgnored) return null;
  const caption = text.slice(lead[0].length).trim();
  if (caption.split(/\s+/u).length < 2 && /\s/u.test(text)) return null;
  return {
    caption,
    credit: credit.raw,
    certain: credit.certain,
    start: text.length,
    from: lead[0].length,
    caseIgnored: false,
  };
}

/** Caption, credit and number, or null where the text does not begin with a labelled credit. */
export function leadingCredit(text: string, agencies: readonly Agency[]): CaptionSplit | null {
  const label = LABEL.exec(text)?.[0] ?? (LEAD.test(text.slice(0, 40)) ? '' : null);
  if (label === null) return null;
  const end =
    /\r?\n|(?<=\(\d{5,12}\p{L}{0,4}\))\s+(?=\p{L})/u.exec(text.slice(0, LONGEST * 2)) ??
    beforeDay(text) ??
    endOfCredit(text, agencies);
  if (end === null) return null;
  const first = text.slice(0, end.index);
  const number = NUMBER.exec(first)?.[0] ?? '';
  const credit = parseWords(first.slice(0, first.length - number.length), agencies);
  if (credit === null || credit.providers.length > 0 || credit.caseIgnored) return null;
  const from = end.index + end[0].length + text.slice(end.index + end[0].length).search(/\S/u);
  const caption = text.slice(from).trim();
  if (caption === '') return null;
  return {
    caption,
    credit: credit.raw,
    certain: credit.certain,
    start: text.length,
    from,
    caseIgnored: false,
    ...(number === '' ? {} : { asides: [number.trim()] }),
  };
}
