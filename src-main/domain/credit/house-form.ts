/** The form in which a gallery prints its credits, and the rewriting of one credit into it. */
import { fold } from '../text/fold.ts';
import { AGENCIES, type Agency, preferredName } from './agencies.ts';
import type { Credit, CreditForm } from './credit.ts';

/** What two credits of one house have in common: order, what precedes, what parts name and agency. */
export interface HouseForm {
  readonly order: Exclude<CreditForm, 'agency-only'>;
  /** `Photo by`, or empty. */
  readonly lead: string;
  /** How each agency is printed, by its canonical name. */
  readonly printed: ReadonlyMap<string, string>;
  /** Canonical names of the agencies whose credits have the form. */
  readonly agencies: ReadonlySet<string>;
}

/** A form must be used by more credits than any other; on a tie the one met first is the house's. */
export function houseForm(
  credits: readonly Credit[],
  order: 'agency-first' | 'name-first' | null,
  agencies: readonly Agency[] = AGENCIES,
): HouseForm | null {
  const signed = credits.filter((credit) => credit.form !== 'agency-only');
  const wanted = order === null ? signed : signed.filter((credit) => credit.form === order);
  const key = majority(wanted.map((credit) => formKey(credit)));
  const model = wanted.find((credit) => formKey(credit) === key);
  if (model === undefined && order === null) return null;
  return {
    order: order ?? (model?.form === 'name-first' ? 'name-first' : 'agency-first'),
    lead: model?.lead ?? '',
    printed: printedNames(credits, agencies),
    agencies: new Set(wanted.filter((credit) => formKey(credit) === key).flatMap((credit) => credit.agencies)),
  };
}

function formKey(credit: Credit): string {
  return `${credit.form} ${fold(credit.lead)}`;
}

/** The most frequent value; the first met where two are as frequent; undefined for an empty list. */
export function majority<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | undefined;
  for (const [value, count] of counts) {
    if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}

/** What the desk asks for first, else what the gallery prints most. */
function printedNames(credits: readonly Credit[], agencies: readonly Agency[]): ReadonlyMap<string, string> {
  const uses = new Map<string, string[]>();
  for (const credit of credits) {
    if (credit.agencies.length !== credit.printedAgencies.length) continue;
    credit.agencies.forEach((name, index) => {
      uses.set(name, [...(uses.get(name) ?? []), withoutClient(credit.printedAgencies[index] ?? name)]);
    });
  }
  return new Map(
    [...uses].map(([name, printed]) => [name, preferredName(name, agencies) ?? majority(printed) ?? name]),
  );
}

function withoutClient(printed: string): string {
  return printed.replace(/ for \p{Lu}.*$/u, '');
}

/** True where the credit is printed as the house prints: order, lead, plain separators, the house's name for the agency. */
export function isInForm(credit: Credit, form: HouseForm): boolean {
  if (credit.form === 'agency-only' || comesThrough(credit, form)) return true;
  const separated = credit.separators.every((mark) => /^\s*\/+\s*$|via|^-$/iu.test(mark) || isBeforeTerm(mark));
  return (
    credit.form === form.order && fold(credit.lead) === fold(form.lead) && separated && agenciesInForm(credit, form)
  );
}

/** `Jane Doe/Pool via AP` beside `AP Photo/John Roe`: one house prints its own pictures and those of others in two forms. */
function comesThrough(credit: Credit, form: HouseForm): boolean {
  const last = credit.agencies.at(-1);
  const hasSource = credit.terms.length + credit.providers.length > 0 || credit.agencies.length > 1;
  return hasSource && /via/iu.test(credit.separators.at(-1) ?? '') && last !== undefined && form.agencies.has(last);
}

/** `Jane Doe, File`: AP sets its term off by a comma. */
function isBeforeTerm(mark: string): boolean {
  return mark.trim() === ',';
}

function agenciesInForm(credit: Credit, form: HouseForm): boolean {
  if (credit.agencies.length !== credit.printedAgencies.length) return true;
  return credit.agencies.every((name, index) => {
    const printed = withoutClient(credit.printedAgencies[index] ?? name);
    return printed === (form.printed.get(name) ?? printed);
  });
}

/** The same credit in the house's form; agencies, name and terms all kept, a client (`Getty Images for Ashby`) too. */
export function rewriteCredit(credit: Credit, form: HouseForm): string {
  const suppliers = credit.printedAgencies.map((printed, index) => {
    const name = credit.agencies.length === credit.printedAgencies.length ? credit.agencies[index] : undefined;
    const house = name === undefined ? undefined : form.printed.get(name);
    return house === undefined ? printed : house + (/ for \p{Lu}.*$/u.exec(printed)?.[0] ?? '');
  });
  const terms = credit.terms.map((term) => `/${term}`).join('');
  if (credit.photographer === null) return suppliers.join('/') + terms;
  const lead = form.lead === '' ? '' : `${form.lead} `;
  if (form.order === 'agency-first') return `${lead}${suppliers.join('/')}/${credit.photographer}${terms}`;
  return `${lead}${credit.photographer}${terms}${supplyChain(suppliers)}`;
}

/** The last of several suppliers is the one it came through. */
function supplyChain(suppliers: readonly string[]): string {
  return suppliers
    .map((supplier, index) => (index > 0 && index === suppliers.length - 1 ? ` via ${supplier}` : `/${supplier}`))
    .join('');
}
