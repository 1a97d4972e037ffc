/** The credits of an article as the command line prints them: one entry a picture, in order. */
import type { Article, PictureId } from '../article.ts';
import { AGENCIES, type Agency, agencyNamed } from './agencies.ts';
import { bareCredit, type CreditJson, creditJson, LEAD, parseCredit } from './credit.ts';
import { creditBody } from './credit-body.ts';
import { isFiller, isName, isProvider, isTerm } from './names.ts';
import { isShortened } from './organisations.ts';
import { splitCaption } from './split-caption.ts';

export interface CreditsJson {
  /** null where a picture has no credit. */
  readonly credits: readonly (CreditJson | null)[];
  readonly pictures: readonly {
    readonly picture: number;
    readonly caption: string;
    readonly credit: CreditJson | null;
  }[];
}

/**
 * The credit field counts first; an empty one gives way to a credit at the end of the caption. `doubtful` pictures are those
 * whose caption and credit were parted by a guess.
 */
export function creditsJson(
  article: Pick<Article, 'pictures'>,
  agencies: readonly Agency[] = AGENCIES,
  doubtful: ReadonlySet<PictureId> = new Set(),
): CreditsJson {
  const pictures = article.pictures.map(({ id, caption, credit }, at) => {
    const text = credit.trim() === '' ? splitCaption(caption, agencies).credit : credit;
    return { picture: at + 1, caption, credit: printedCreditJson(text, agencies, !doubtful.has(id)) };
  });
  return { credits: pictures.map(({ credit }) => credit), pictures };
}

/** The `credit` of product.md's JSON for a credit as printed, null for none; `parted` is false where its beginning is a guess. */
export function printedCreditJson(
  text: string | null,
  agencies: readonly Agency[] = AGENCIES,
  parted = true,
): CreditJson | null {
  if (text === null || text.trim() === '') return null;
  const read = readCredit(text, agencies);
  return { ...read, certain: read.certain && parted };
}

/** What the grammar cannot read is a credit all the same: as printed, with no agency, and not certain. */
function readCredit(text: string, agencies: readonly Agency[]): CreditJson {
  const read = creditJson(parseCredit(text, agencies));
  if (read !== null) return read;
  const raw = bareCredit(text) || text.trim();
  const bare = raw.replace(/^©\s*/u, '');
  const lead = LEAD.exec(bare)?.[0] ?? /^(?:photos?|fotos?|bild)\s+(?=\p{Lu}[^/]*\/)/iu.exec(bare)?.[0] ?? '';
  // `U.S. Army photo by Jane Doe`: the provider is before the lead.
  const body = creditBody(
    bare
      .slice(lead.length)
      .replace(/^©\s*/u, '')
      .replace(/^\p{Lu}[^/()]{1,60}\s(?:photo|picture|image)s?\s+by\s+/iu, ''),
    lead,
  );
  const parts = body
    .split(/\s*[/|]\s*|,?\s+via\s+|,?\s+\(?(?=CC[\s-])|,\s+(?=\p{Lu})/iu)
    .flatMap((part) =>
      part.split(/\s+(?:for|pour|para|für|per|FOR|POUR|PARA|FÜR|PER)\s+(?:the\s+|THE\s+)?(?=[«“"]?\s?\p{Lu})/u),
    );
  const isPerson = (name: string): boolean =>
    !/^(?:supplied|provided)/iu.test(lead) &&
    isName(name) &&
    !isFiller(name) &&
    !isTerm(name) &&
    !isProvider(name) &&
    !isShortened(name) &&
    agencyNamed(name, agencies)?.caseIgnored !== false;
  // `Bundesregierung/Jane Doe`, `Progrès/Jane Doe`: who made it is behind who gave it.
  const photographer =
    parts.find((part) => /\s/u.test(part) && isPerson(part)) ?? parts.slice(0, 1).find(isPerson) ?? null;
  return {
    raw,
    agencies: [],
    photographer,
    form: photographer === null ? 'agency-only' : 'name-first',
    certain: false,
  };
}
