/** What agencies write to the desk before a caption and behind a credit: marks, numbers, conditions; where each begins and ends. */
import { readNotice } from '../rights/read-restrictions.ts';
import { isTerritoryName } from '../rights/territory.ts';

/** Words with which a note to the desk begins, whatever follows up to the paragraph's end. */
const OPENERS = [
  // English
  'attention(?:\\s+editors?|\\s+eds\\.?)?\\s*[:–—-]',
  'attn\\b',
  '(?:important\\s+)?(?:note|notice|advisory)\\s+(?:to|for)\\s+editors?',
  "editors?[’']?s?\\s+(?:note|advisory)",
  'restrictions?\\s*:',
  'restricted\\s+to',
  'use\\s+(?:is\\s+)?(?:subject\\s+to|restrictions|restricted)',
  '(?:for\\s+|handout\\s+)?(?:editorial|news)\\s+(?:use|usage|purposes?)\\s+only',
  '(?:strictly\\s+)?(?:for\\s+)?editorial\\s+use',
  'mandatory\\s+(?:photo\\s+)?(?:credit|mention|byline|on-screen)',
  '(?:must|please)\\s+credit',
  'credit\\s+(?:is\\s+)?mandatory',
  'no\\s+(?:re-?sales?|re-?use|archiv\\p{L}*|sales?|marketing|advertising|commercial|third[\\s-]part\\p{L}*|use|usage|licen\\p{L}*|internet|online|web\\p{L}*|social|tv|mobile|books?|magazines?|tabloids?|models?|merchandis\\p{L}*|crop\\p{L}*|alter\\p{L}*|print|resyndication|syndication|video|new\\s+uses?|rights|access|digital|distribution|cover)(?![\\p{L}])',
  'not\\s+(?:for|to\\s+be|available)\\s',
  'do\\s+not\\s+(?:use|publish|crop|alter|archive|resell)',
  'distributed\\s+(?:as|by|exactly)',
  'to\\s+go\\s+with\\s',
  'to\\s+illustrate\\s+the',
  '(?:this|these)\\s+(?:handout\\s+)?(?:images?|pictures?|photos?|photographs?|files?|handouts?)\\s+(?:has|have|was|were|is|are|may|must|can|should)\\s',
  '(?:best|better)\\s+quality\\s+available',
  'quality\\s+from\\s+source',
  '(?:alternative|different|tight(?:er)?)\\s+crop',
  'photo\\s+set\\b',
  'part\\s+of\\s+a\\s+(?:photo\\s+)?(?:set|series|package)',
  'tpx(?:\\s+images\\s+of\\s+the\\s+day)?(?![\\p{L}])',
  'search\\s+[“"\']',
  'for\\s+more\\s+(?:photos|images|pictures)',
  '(?:uk|us)?\\s*(?:online|internet|print|newspapers?|magazines?|tv|sales)\\s+out(?![\\p{L}])',
  'fee\\s+(?:required|payable)',
  'model\\s+released?',
  '(?:world)?wide\\s+rights',
  'embargo(?:ed)?\\b',
  'refile\\b',
  'correct(?:s|ed|ing|ion)\\b',
  'recrop(?:ped|ping)?\\b',
  'adds?\\s+(?:information|details|byline)',
  // German
  '(?:wichtiger?\\s+)?(?:hinweis|achtung|bitte\\s+beachten)\\s*(?:an\\s+die\\s+redaktion(?:en)?\\s*)?[:–—-]',
  'honorar(?:frei|pflichtig)',
  '(?:nur|ausschließlich)\\s+(?:zur?|für)\\s+(?:redaktionelle?\\p{L}*|die)',
  '(?:verwendung|nutzung|veröffentlichung|abdruck)\\s+(?:nur|ausschließlich|honorar\\p{L}*)',
  'redaktionelle\\s+(?:verwendung|nutzung)',
  'keine?\\s+(?:archivierung|weitergabe|kommerzielle|werbung|werbliche|bearbeitung|online)',
  'sperrfrist',
  // French
  "(?:à\\s+l[’']attention|attention)\\s+(?:des\\s+)?(?:rédact\\p{L}*|clients)",
  '(?:usage|utilisation)\\s+(?:éditorial\\p{L}*|strictement|réservé\\p{L}*|restreint\\p{L}*|exclusivement)',
  'mention\\s+obligatoire',
  'crédit\\s+obligatoire',
  '(?:interdit|interdiction)\\s',
  "pas\\s+(?:d[’'](?:archiv\\p{L}*|usage|utilisation)|de\\s+(?:revente|vente))",
  'réservé\\s+(?:à|aux)\\s',
  // Spanish, Portuguese
  '(?:solo|sólo|únicamente|exclusivamente)\\s+(?:para\\s+)?uso\\s+editorial',
  'uso\\s+editorial',
  '(?:solo|sólo)\\s+disponible\\s+para',
  'crédito\\s+obligat\\p{L}*',
  '(?:no|sin|prohibid[ao]s?)\\s+(?:su\\s+)?(?:ventas?|archivo|uso\\s+comercial|reventa|venta)',
  'somente\\s+uso\\s+editorial',
  'proibid[ao]',
  // Italian
  '(?:solo|esclusivamente)\\s+(?:per\\s+)?uso\\s+editoriale',
  'uso\\s+editoriale',
  'credito\\s+obbligatorio',
  'viet\\p{L}+\\s',
  'npk\\b',
  'ansa\\s+provides\\s+access',
].join('|');

/** Behind white space, the end of a sentence or of the credit's brackets, a slash or a dash. */
const OPENER = new RegExp(`(?:^|(?<=[\\s.!?…()\\[\\]/+*=;,–—-]))(?:${OPENERS})`, 'giu');
/** Marks of an end, and numbers that only the agency can read. */
const MARKS =
  /(?:\s|(?<=[)\].!?]))(?:\+{2,}|={1,3}\s*(?=\p{L}{2,20}\s*$|\p{L}*\s*(?:\+|$))|-\s+-(?=\s|$)|#{2,}|\*{2,}|\/{2,}\s*$)|\s[-–—]\s*(?=[\p{Lu}\p{N}]*\p{N}[\p{Lu}\p{N}]*\s*$)[\p{Lu}\p{N}]{8,}\s*$|\s*\(\p{Lu}{2,5}\d[\p{Lu}\d_]{6,}\)\s*$|\s*[([]?\b(?=\d{5,})\d{5,}[a-z]{0,3}[)\]]?\s*$|\sepa\d{6,}\b/gu;
/** `Copyright: xJanexDoex`, with which one agency ends every caption. */
const CROSSED = /\s(?:(?:copyright|foto):\s+x\S+x\b|publicationx\S+x?only\b)/giu;

/** Marks that say nothing a desk must keep to: series, ends, numbers, the story that it goes with. */
const HARMLESS =
  /\+{2,}\s*(?:dpa[\s-]*\p{L}*)?\s*\+*|={1,3}\s*\p{L}*|\btpx(?:\s+images\s+of\s+the\s+day)?\b|\bto\s+go\s+with\s+afp\s+stor(?:y|ies)\b[^-/]*|\b(?:ATTENTION:\s*)?this\s+image\s+is\s+part\s+of\s+a\s+photo\s+set\.?|\bphoto\s+set\b|\b[\p{Lu}\p{N}]*\p{N}[\p{Lu}\p{N}]{7,}\b|\bepa\d{6,}\b|\b\d{5,}[a-z]{0,3}\b|\bcopyright:\s+x\S+x\b|\bNPK\b/giu;

/** What joins a note to the credit before it and belongs to neither. */
const JOINT = /[\s/\-–—+=*#|,;:([]+$/u;

/** Limits of time and withdrawals: what the readers of restrictions find of them in a caption is for the desk, in any of their languages. */
const BINDING: ReadonlySet<string> = new Set(['embargo', 'expiry', 'kill']);

/** Where a note may begin, from the front to the back; none where the text has none. */
export function noteStarts(text: string): readonly number[] {
  const starts = new Set<number>();
  for (const pattern of [OPENER, MARKS, CROSSED]) for (const match of text.matchAll(pattern)) starts.add(match.index);
  for (const start of outStarts(text)) starts.add(start);
  for (const { start, kind } of readNotice(text, 'caption')) if (BINDING.has(kind)) starts.add(start);
  return [...starts].filter((start) => start > 0).sort((a, b) => a - b);
}

/** What precedes the note, without the marks that join the two. */
export function beforeNote(text: string, start: number): string {
  return text.slice(0, start).replace(JOINT, '');
}

/** The words of a note without marks round them. */
export function noteWords(note: string): string {
  return note.replace(/^[\s/\-–—,;:|]+|[\s/|]+$/gu, '').replace(/\s+/gu, ' ');
}

/** True where nothing in the note binds the desk: it may be dropped. */
export function isHarmless(note: string): boolean {
  return !/\p{L}{2}/u.test(note.replace(HARMLESS, ' '));
}

/** `UK AND IRELAND OUT`, `China OUT`, `netherlands out`: where the first territory begins. */
function outStarts(text: string): readonly number[] {
  return [...text.matchAll(/(?<=[\p{L}.])\s+(?:OUT|out)(?![\p{L}])/gu)].flatMap((match) => {
    const words = [...text.slice(Math.max(0, match.index - 120), match.index).matchAll(/[^\s,/&]+/gu)];
    const offset = Math.max(0, match.index - 120);
    const isSmall = match[0].trim() === 'out';
    let from = isSmall ? words.length : words.length - 1;
    for (let at = words.length; at > 0; ) {
      const size = [4, 3, 2, 1].find((count) => isTerritory(words.slice(Math.max(0, at - count), at), count, at));
      if (size === undefined) break;
      at -= size;
      from = at;
      if (/^(?:and|or|und|et|y|e)$/iu.test(words[at - 1]?.[0] ?? '')) at -= 1;
    }
    // `knock England out` is a sentence: in small letters the country is in small letters too.
    if (isSmall && !/^\p{Ll}/u.test(words[from]?.[0] ?? '')) return [];
    return [offset + (words[Math.max(0, from)]?.index ?? 0)];
  });
}

function isTerritory(words: readonly RegExpExecArray[], count: number, at: number): boolean {
  if (count > at) return false;
  const name = words
    .map((word) => word[0])
    .join(' ')
    .toUpperCase();
  return isTerritoryName(name);
}
