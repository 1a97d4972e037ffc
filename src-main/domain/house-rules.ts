/** What a desk changes about the rules: which are off, and how severe they are, for each profile; exchanged between desks as JSON. */
import { CHECKS, finalRules } from './checks/index.ts';
import { DeskError } from './failure.ts';
import { SEVERITIES, type Severity } from './finding.ts';
import { PROFILES, type Profile } from './profile.ts';

export interface RuleChanges {
  /** Rules switched off, by their ids. */
  readonly off: readonly string[];
  /** Severities that are not the rule's own. */
  readonly severities: Readonly<Record<string, Severity>>;
}

/** By the id of the profile; one that is absent is as delivered. */
export type HouseRules = Readonly<Record<string, RuleChanges>>;

export const UNCHANGED: RuleChanges = { off: [], severities: {} };

/** The changes of that profile that hold: rules that nobody may pass stay on and keep their severity. */
export function withHouseRules(profile: Profile, rules: HouseRules): Profile {
  const own = Object.hasOwn(rules, profile.id) ? rules[profile.id] : undefined;
  if (own === undefined) return profile;
  const final = finalRules();
  const severities = Object.entries(own.severities).filter(([id]) => !final.has(id));
  return {
    ...profile,
    off: [...new Set([...profile.off, ...own.off.filter((id) => !final.has(id))])],
    severities: { ...profile.severities, ...Object.fromEntries(severities) },
  };
}

/** What of `kept` is known: other profiles, rules and severities are passed over, however it was spoilt. */
export function houseRulesOf(kept: unknown): HouseRules {
  const known = new Set(CHECKS.map(({ id }) => id));
  const rules: Record<string, RuleChanges> = {};
  for (const { id } of PROFILES) {
    const { off, severities } = recordOf(recordOf(kept)[id]);
    const changed = {
      off: (Array.isArray(off) ? off : []).filter((rule): rule is string => known.has(String(rule))),
      severities: Object.fromEntries(
        Object.entries(recordOf(severities)).filter(([rule, severity]) => known.has(rule) && isSeverity(severity)),
      ) as Record<string, Severity>,
    };
    if (changed.off.length + Object.keys(changed.severities).length > 0) rules[id] = changed;
  }
  return rules;
}

const FORMAT = 'picture-desk-house-rules';

export function houseRulesJson(rules: HouseRules): string {
  return `${JSON.stringify({ format: FORMAT, profiles: rules }, null, 2)}\n`;
}

/** @throws DeskError where the text is no house rules, or names a rule that this program does not have */
export function readHouseRules(text: string): HouseRules {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw notRules('The house rules are not JSON.');
  }
  const { format, profiles } = recordOf(read);
  if (format !== FORMAT)
    throw notRules(
      `The file is not house rules: its "format" is ${JSON.stringify(format) ?? 'missing'}, not "${FORMAT}".`,
    );
  const rules = houseRulesOf(profiles);
  const named = Object.values(recordOf(profiles)).flatMap((one) => {
    const { off, severities } = recordOf(one);
    return [...(Array.isArray(off) ? off.map(String) : []), ...Object.keys(recordOf(severities))];
  });
  const unknown = named.filter((id) => !CHECKS.some((check) => check.id === id));
  if (unknown.length > 0) throw notRules(`This program has no rules ${[...new Set(unknown)].join(', ')}.`);
  return rules;
}

function notRules(message: string): DeskError {
  return new DeskError('wrong-use', message, { wayOut: 'Copy the house rules again on the other desk.' });
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function isSeverity(value: unknown): value is Severity {
  return SEVERITIES.some((severity) => severity === value);
}
