/** C14: the file demands a credit that the printed one does not have. */
import type { Finding, FindingField } from '../../../finding.ts';
import { fold } from '../../../text/fold.ts';
import type { Check, CheckInput } from '../../check.ts';
import { type CreditReading, creditPlace, creditReadings, isFillerCredit } from '../../reading/credit-reading.ts';
import { saidOnce, say } from '../../reading/say.ts';

const MANDATORY = /\bMANDATORY\s+(?:PHOTO\s+)?CREDIT\b\s*(?:IS|TO|LINE)?\s*[:\-–—]?\s*([^;.\n]*)/iu;
/** AP's titles for handouts by governments and by others; AP lets them be used for 14 days. */
const HANDOUT_TITLES = /^(?:HOGP|HONS)$/iu;

export const mandatoryCredit = {
  id: 'C14',
  title: 'Mandatory credit given',
  reason: 'A picture given under a mandatory credit may be used only with that credit, word for word.',
  source: 'IPTC Photo Metadata Standard: Instructions; AP Stylebook: handout photos, mandatory credit',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    return saidOnce(creditReadings(input).flatMap((reading) => [...demandedIn(reading), ...handoutIn(reading)]));
  },
} satisfies Check;

function demandedIn(reading: CreditReading): readonly Finding[] {
  const { metadata } = reading;
  const fields: readonly (readonly [FindingField, string])[] = [
    ['instructions', metadata.instructions ?? ''],
    ['usageTerms', metadata.usageTerms ?? ''],
  ];
  return fields.flatMap(([field, words]): readonly Finding[] => {
    const match = MANDATORY.exec(words);
    if (match === null) return [];
    const named = demandedName(match[1] ?? '');
    const wanted = named === '' ? namedInFile(reading) : [named];
    if (wanted.some((name) => has(reading, name))) return [];
    const also = [
      { picture: reading.position, field, start: match.index, end: match.index + match[0].trimEnd().length },
    ];
    const names = wanted.map((name) => `“${name}”`).join(' or ');
    const demand = `The file’s instructions demand ${names === '' ? 'a credit' : `the credit ${names}`}`;
    const printed = reading.text ?? '';
    const task =
      printed === '' ? 'add it' : names === '' ? `compare “${printed}” with them` : `“${printed}” lacks it. Add it`;
    const message = `${demand}: ${task}.`;
    return [
      say({
        rule: 'C14',
        severity: 'warn',
        ...creditPlace(reading),
        message,
        also: also.map((place) => ({ ...place, suggestion: null })),
      }),
    ];
  });
}

/** The name behind `MANDATORY CREDIT`, without quotation marks and without the next restriction. */
function demandedName(words: string): string {
  const quoted = /^["“'‘](.+?)["”'’]/u.exec(words.trim())?.[1];
  if (quoted !== undefined) return quoted;
  const cut =
    words.split(
      /,?\s+(?:NO\s+(?:SALES|ARCHIV|LICEN|COMMERCIAL|USE|RESALE|THIRD|CROP|ALTER|INTERNET|DIGITAL)|EDITORIAL|NOT\s+FOR|EMBARGO|[A-Z .&-]+ OUT\b)/u,
      1,
    )[0] ?? '';
  const name = cut.replace(/^(?:to|is|must be|required|of)\s+/iu, '').replace(/^[\s"“'‘:-]+|[\s"”'’,)-]+$/gu, '');
  // More words than a name has are the next sentence of the instructions.
  return name.split(/\s+/u).length <= 7 ? name : '';
}

/** Who else may be meant where the instructions name nobody. */
function namedInFile({ metadata }: CreditReading): readonly string[] {
  const names = [metadata.creditLine ?? '', metadata.source ?? '', ...(metadata.creator ?? [])].map((name) =>
    name.trim(),
  );
  return [...new Set(names.filter((name) => name !== '' && !isFillerCredit(name)))];
}

/** Handouts by their byline title: the giver must be named. */
function handoutIn(reading: CreditReading): readonly Finding[] {
  const { metadata } = reading;
  if (!HANDOUT_TITLES.test((metadata.creatorJobTitle ?? '').trim())) return [];
  const givers = [metadata.source ?? '', ...(metadata.creator ?? [])].filter(
    (name) => name.trim() !== '' && fold(name) !== fold(metadata.creditLine ?? ''),
  );
  if (givers.length === 0 || givers.some((giver) => has(reading, giver))) return [];
  const message = `The credit “${reading.text ?? ''}” does not name the giver of this handout (${givers.join(', ')}): handouts may be used for 14 days, and only so credited.`;
  return [say({ rule: 'C14', severity: 'warn', ...creditPlace(reading), message })];
}

function has(reading: CreditReading, required: string): boolean {
  return fold(reading.text ?? '').includes(fold(required));
}
