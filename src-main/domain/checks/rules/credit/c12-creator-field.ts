/** C12: the file's Creator holds an agency, or its Credit Line repeats the person. */
import { agencyNamed } from '../../../credit/agencies.ts';
import { parseCredit } from '../../../credit/credit.ts';
import type { Finding } from '../../../finding.ts';
import { fold } from '../../../text/fold.ts';
import type { Check, CheckInput } from '../../check.ts';
import { type CreditReading, creditReadings } from '../../reading/credit-reading.ts';
import { saidOnce, say } from '../../reading/say.ts';

export const creatorField = {
  id: 'C12',
  title: 'Creator is a person',
  reason:
    'IPTC keeps the person in Creator and the supplier in Credit Line; mixed, neither can be searched or checked.',
  source:
    'IPTC Photo Metadata Standard: Creator, Credit Line; Guardian Grid: puts person and supplier into their own fields',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    return saidOnce(creditReadings(input).flatMap((reading) => [...creatorIn(reading), ...creditLineIn(reading)]));
  },
} satisfies Check;

function creatorIn({ metadata, position, credit, agencies }: CreditReading): readonly Finding[] {
  return (metadata.creator ?? []).flatMap((creator): readonly Finding[] => {
    const text = creator.trim();
    const base = {
      rule: 'C12',
      severity: 'warn',
      picture: position,
      field: 'creator',
      start: 0,
      end: creator.length,
    } as const;
    if (agencyNamed(text, agencies)?.caseIgnored === false) {
      const message = `The file’s Creator is the agency “${text}”, not a person: move it to Credit Line.`;
      return [say({ ...base, message, suggestion: credit?.photographer ?? null })];
    }
    const parsed = parseCredit(text, agencies);
    if (parsed === null || parsed.caseIgnored || parsed.photographer === null) return [];
    const rest = [...parsed.terms, ...parsed.providers, ...parsed.printedAgencies].join('/');
    const message = `The file’s Creator is “${text}”: keep only ${parsed.photographer} there and move “${rest}” to Credit Line.`;
    return [say({ ...base, message, suggestion: parsed.photographer })];
  });
}

function creditLineIn({ metadata, position }: CreditReading): readonly Finding[] {
  const line = (metadata.creditLine ?? '').trim();
  const persons = metadata.creator ?? [];
  const parts = line.split(/\s*\/\s*|,?\s+via\s+/iu);
  const kept = parts.filter((part) => !persons.some((person) => fold(person) === fold(part)));
  if (parts.length < 2 || kept.length === parts.length || kept.length === 0) return [];
  const suggestion = kept.join('/');
  const message = `The file’s Credit Line, “${line}”, repeats its Creator: “${suggestion}” is enough.`;
  return [
    say({
      rule: 'C12',
      severity: 'warn',
      picture: position,
      field: 'creditLine',
      start: 0,
      end: metadata.creditLine?.length ?? 0,
      message,
      suggestion,
    }),
  ];
}
