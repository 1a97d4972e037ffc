/** A desk's own list of agencies as a file: JSON, or tab-separated lines (name, preferred form, other forms). */
import { DeskError } from '../failure.ts';
import { fold, norm } from '../text/fold.ts';
import type { Agency } from './agencies.ts';

export const MOST_AGENCIES = 2_000;
export const LONGEST_AGENCY = 80;
const MOST_ALIASES = 60;

export interface AgencyFaults {
  readonly agencies: readonly Agency[];
  /** What was left out, and why, in words. */
  readonly faults: readonly string[];
}

/** The list in its tidy form: names once, forms once; a form that two agencies claim stays with the first. */
export function tidyAgencies(given: readonly Agency[]): AgencyFaults {
  const agencies: Agency[] = [];
  const names = new Set<string>();
  const faults: string[] = [];
  const owner = new Map<string, string>();
  for (const one of given) {
    const name = norm(one.name);
    if (!isForm(name)) {
      faults.push(
        `“${one.name.slice(0, 60)}” is left out: a name has a letter, and at most ${LONGEST_AGENCY} characters.`,
      );
      continue;
    }
    if (names.has(name)) {
      faults.push(`${name} is in the list twice; the first entry counts.`);
      continue;
    }
    if (agencies.length >= MOST_AGENCIES) {
      faults.push(`The list has more than ${MOST_AGENCIES} agencies: ${name} and what follows are left out.`);
      break;
    }
    const claim = (form: string): boolean => {
      const before = owner.get(form);
      if (before !== undefined && before !== name) {
        faults.push(`“${form}” is a form of ${before} already; ${name} does not get it.`);
        return false;
      }
      owner.set(form, name);
      return true;
    };
    if (!claim(name)) continue;
    const preferred = norm(one.preferred ?? '');
    const aliases = [...new Set(one.aliases.map(norm))].filter((form) => form !== name && isForm(form) && claim(form));
    names.add(name);
    agencies.push({
      name,
      aliases: aliases.slice(0, MOST_ALIASES),
      ...(preferred !== '' && preferred !== name && isForm(preferred) && claim(preferred) ? { preferred } : {}),
    });
  }
  return { agencies, faults };
}

/** What can be in a credit as an agency: no separator of the grammar, at least one letter. */
function isForm(text: string): boolean {
  return text.length <= LONGEST_AGENCY && /\p{L}/u.test(fold(text)) && !/[/|#\t\r\n]/.test(text);
}

export function agenciesAsText(agencies: readonly Agency[]): string {
  const lines = agencies.map(({ name, preferred = '', aliases }) => [name, preferred, ...aliases].join('\t'));
  return `${['# Agency\tPreferred form\tOther forms', ...lines].join('\n')}\n`;
}

export function agenciesAsJson(agencies: readonly Agency[]): string {
  return `${JSON.stringify(agencies, null, 2)}\n`;
}

/** Reads either form; `name` is the file's, for the message. Throws a DeskError where there is no agency in it. */
export function readAgencyFile(text: string, name: string): AgencyFaults {
  const plain = text.replace(/^\uFEFF/, '');
  const found = /^\s*[[{]/.test(plain) ? fromJson(plain, name) : fromLines(plain);
  const tidy = tidyAgencies(found);
  if (tidy.agencies.length > 0) return tidy;
  throw refused(name, 'there are none');
}

function refused(name: string, found: string): DeskError {
  return new DeskError(
    'unreadable',
    `${name} is not a list of agencies (JSON, or a name, a preferred form and other forms between tabs, a line each): ${found}.`,
    { subject: name, wayOut: 'Save the list of another desk from its settings, and choose that file.' },
  );
}

function fromLines(text: string): readonly Agency[] {
  return text.split(/\r\n?|\n/).flatMap((line): readonly Agency[] => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [name = '', preferred = '', ...aliases] = line.split('\t');
    return [
      {
        name,
        aliases: aliases.filter((form) => form.trim() !== ''),
        ...(preferred.trim() === '' ? {} : { preferred }),
      },
    ];
  });
}

function fromJson(text: string, name: string): readonly Agency[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw refused(name, `its JSON is broken (${error instanceof Error ? error.message : String(error)})`);
  }
  const list = Array.isArray(value) ? value : (value as { agencies?: unknown } | null)?.agencies;
  if (!Array.isArray(list)) throw refused(name, 'it is JSON of something else');
  return list.flatMap((one: unknown): readonly Agency[] => {
    const entry = (typeof one === 'string' ? { name: one } : one) as Record<string, unknown> | null;
    if (typeof entry?.name !== 'string') return [];
    const aliases = Array.isArray(entry.aliases) ? entry.aliases.filter((form) => typeof form === 'string') : [];
    return [
      { name: entry.name, aliases, ...(typeof entry.preferred === 'string' ? { preferred: entry.preferred } : {}) },
    ];
  });
}
