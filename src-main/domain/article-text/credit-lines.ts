/** Credits on two lines, `Jane Doe` above `Reuters` or `Photographer: Jane Doe` above `Agency: Reuters`, are one paragraph. */
import type { Agency } from '../credit/agencies.ts';
import { LEAD, parseCredit } from '../credit/credit.ts';
import { isName, isProvider } from '../credit/names.ts';
import { labelOf } from './labels.ts';
import type { Paragraph } from './paragraphs.ts';

/** The paragraphs with each such pair as one, `Jane Doe/Reuters`. */
export function withJoinedCredits(paragraphs: readonly Paragraph[], agencies: readonly Agency[]): readonly Paragraph[] {
  const joined: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const before = joined.at(-1);
    const agency = agencyOf(paragraph.text, agencies);
    // `EPA` above `Jane Doe`.
    const above = before?.block === paragraph.block ? agencyAbove(before, joined.at(-2), paragraph, agencies) : null;
    if (before !== undefined && above !== null) {
      joined[joined.length - 1] = { ...before, text: `${above}/${paragraph.text}` };
      continue;
    }
    const name =
      agency === null || before?.block !== paragraph.block
        ? null
        : nameIn(before, joined.at(-2), joined.length, agencies);
    if (before !== undefined && name !== null) joined[joined.length - 1] = { ...before, text: `${name}/${agency}` };
    else joined.push(paragraph);
  }
  return joined;
}

/** The agency alone on its line, behind a caption of the same block; the paragraph behind it is a full name. */
function agencyAbove(
  agency: Paragraph,
  caption: Paragraph | undefined,
  { text }: Paragraph,
  agencies: readonly Agency[],
): string | null {
  if (caption?.block !== agency.block || !/\s/u.test(text) || !isName(text) || isProvider(text)) return null;
  if (parseCredit(caption.text, agencies) !== null) return null;
  const credit = parseCredit(agency.text, agencies);
  return credit?.form === 'agency-only' && !credit.caseIgnored && credit.separators.length === 0 ? agency.text : null;
}

function agencyOf(text: string, agencies: readonly Agency[]): string | null {
  if (text.length > 80) return null;
  const label = labelOf(text);
  const words = label?.part === 'credit' ? label.rest : text;
  return parseCredit(words, agencies)?.form === 'agency-only' ? words : null;
}

/** The name that the paragraph is, by a label or behind the caption of its block; a name alone may be the caption itself. */
function nameIn(
  paragraph: Paragraph,
  before: Paragraph | undefined,
  count: number,
  agencies: readonly Agency[],
): string | null {
  if (paragraph.text.length > 80) return null;
  const label = labelOf(paragraph.text);
  const bare = label?.part === 'credit' ? label.rest : paragraph.text;
  const name = bare.replace(LEAD, '').trim();
  if (!isName(name) || isProvider(name)) return null;
  if (name !== paragraph.text) return label === null || label.part === 'credit' ? name : null;
  // The first two are headline and byline.
  return count > 2 && before?.block === paragraph.block && parseCredit(before.text, agencies) === null ? name : null;
}
