/** Findings as `picture-desk check` prints them: exactly the keys of product.md. */
import { countFindings, type Finding, type FindingField, type Severity } from '../finding.ts';

export interface FindingJson {
  readonly rule: string;
  readonly severity: Severity;
  readonly picture: number | null;
  readonly field: FindingField;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly suggestion: string | null;
}

export interface CheckJson {
  readonly findings: readonly FindingJson[];
  readonly counts: Readonly<Record<Severity, number>>;
}

export function checkJson(findings: readonly Finding[]): CheckJson {
  const printed = findings.map(({ rule, severity, picture, field, start, end, message, suggestion }): FindingJson => {
    return { rule, severity, picture, field, start, end, message, suggestion };
  });
  return { findings: printed, counts: countFindings(findings) };
}
