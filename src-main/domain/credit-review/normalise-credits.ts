/** One agency, one way of printing it: what an article's credits look like now, and the edits that bring them into a chosen form. */
import type { Article, PictureId } from '../article.ts';
import { AGENCIES, type Agency, preferredName } from '../credit/agencies.ts';
import { type Credit, parseCredit } from '../credit/credit.ts';
import { majority, rewriteCredit } from '../credit/house-form.ts';
import { printedCredit } from './review-lines.ts';

export type CreditOrder = 'keep' | 'agency-first' | 'name-first';

export interface AgencyForms {
  /** Canonical name. */
  readonly agency: string;
  /** How it is printed now, the most frequent first. */
  readonly forms: readonly { readonly printed: string; readonly count: number }[];
  /** What a desk would choose: its own preferred form, else the one most used here. */
  readonly proposed: string;
}

/** The agencies of the article with every form they are printed in, the most used first. */
export function agencyForms(article: Article, agencies: readonly Agency[] = AGENCIES): readonly AgencyForms[] {
  const uses = new Map<string, string[]>();
  for (const picture of article.pictures) {
    const { credit } = printedCredit(picture, agencies);
    if (credit === null || credit.agencies.length !== credit.printedAgencies.length) continue;
    credit.agencies.forEach((name, at) => {
      uses.set(name, [...(uses.get(name) ?? []), withoutClient(credit.printedAgencies[at] ?? name)]);
    });
  }
  return [...uses]
    .map(([agency, printed]): AgencyForms => {
      const counts = new Map<string, number>();
      for (const one of printed) counts.set(one, (counts.get(one) ?? 0) + 1);
      const forms = [...counts].map(([form, count]) => ({ printed: form, count })).sort((a, b) => b.count - a.count);
      return { agency, forms, proposed: preferredName(agency, agencies) ?? majority(printed) ?? agency };
    })
    .sort((a, b) => total(b) - total(a) || (a.agency < b.agency ? -1 : 1));
}

const total = ({ forms }: AgencyForms): number => forms.reduce((sum, { count }) => sum + count, 0);

export interface NormaliseRequest {
  readonly order: CreditOrder;
  /** Printed form by canonical name; agencies that are not named keep theirs. */
  readonly printed: ReadonlyMap<string, string>;
}

export interface CreditEdit {
  readonly pictureId: PictureId;
  /** From 1. */
  readonly position: number;
  readonly before: string;
  readonly after: string;
}

export interface Normalised {
  readonly edits: readonly CreditEdit[];
  /** Pictures whose credit was left as it is, because only a person can read it. */
  readonly left: readonly number[];
}

/** Rewrites what the grammar reads with certainty, and only where the rewritten credit means the same. */
export function normaliseCredits(
  article: Article,
  { order, printed }: NormaliseRequest,
  agencies: readonly Agency[] = AGENCIES,
): Normalised {
  const edits: CreditEdit[] = [];
  const left: number[] = [];
  article.pictures.forEach((picture, index) => {
    const position = index + 1;
    const before = picture.credit.trim();
    if (before === '') return;
    const credit = parseCredit(before, agencies);
    if (credit === null || !credit.certain) {
      left.push(position);
      return;
    }
    const after = inForm(credit, order, printed);
    if (after === credit.raw || after === before) return;
    const again = parseCredit(after, agencies);
    if (again === null || !meansTheSame(credit, again)) left.push(position);
    else edits.push({ pictureId: picture.id, position, before, after });
  });
  return { edits, left };
}

function inForm(credit: Credit, order: CreditOrder, printed: ReadonlyMap<string, string>): string {
  const wanted = order !== 'keep' ? order : credit.form === 'name-first' ? 'name-first' : 'agency-first';
  // Where order and names stay, what was typed stays too: `Jane Doe via AP` is not made `Jane Doe/AP`.
  const isReordered = credit.form !== 'agency-only' && credit.form !== wanted;
  if (!isReordered) return renamed(credit, printed);
  return rewriteCredit(credit, { order: wanted, lead: credit.lead, printed, agencies: new Set(credit.agencies) });
}

/** Only the agencies' names change; separators, lead and terms stay as they are. */
function renamed(credit: Credit, printed: ReadonlyMap<string, string>): string {
  if (credit.agencies.length !== credit.printedAgencies.length) return credit.raw;
  let text = credit.raw;
  let from = 0;
  credit.agencies.forEach((name, at) => {
    const now = credit.printedAgencies[at] ?? name;
    const form = printed.get(name);
    const start = text.indexOf(now, from);
    if (start < 0) return;
    const client = / for \p{Lu}.*$/u.exec(now)?.[0] ?? '';
    const next = form === undefined ? now : form + client;
    text = text.slice(0, start) + next + text.slice(start + now.length);
    from = start + next.length;
  });
  return text;
}

function meansTheSame(one: Credit, other: Credit): boolean {
  return (
    other.certain &&
    other.photographer === one.photographer &&
    [...one.agencies].sort().join('\n') === [...other.agencies].sort().join('\n') &&
    one.terms.length === other.terms.length
  );
}

function withoutClient(printed: string): string {
  return printed.replace(/ for \p{Lu}.*$/u, '');
}
