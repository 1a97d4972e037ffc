/** Galleries written for the desk's own tests: a text in short, and the same as the input of a check. */
import { parseCredit } from '../../../credit/credit.ts';
import type { NewsMetadata } from '../../../metadata.ts';
import { PROFILES } from '../../../profile.ts';
import type { CheckInput } from '../../check.ts';
import { type ExamplePicture, exampleInput } from '../example.ts';

export interface CorpusGallery {
  readonly title: string;
  readonly profile: 'web' | 'agency';
  readonly language: string;
  readonly date: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly body: readonly string[];
  readonly city: string;
  readonly country: string;
  /** Checked as `check ARTICLE.txt` does, with no photograph known; city and country are not looked at then. */
  readonly textAlone?: boolean;
  /** `caption | credit`. */
  readonly captions: readonly string[];
}

/** A finished gallery: every file complete, every picture with alt text and signed off. */
export function inputOf(gallery: CorpusGallery): CheckInput {
  const { title: _title, profile, body, captions, city, country, textAlone = false, ...text } = gallery;
  const rules = PROFILES.find((one) => one.id === profile) ?? {};
  const pictures = captions.map((line, index): ExamplePicture => {
    const [caption = '', credit = ''] = line.split(' | ');
    if (textAlone) return { caption, credit, hasPhoto: false };
    const metadata: NewsMetadata = {
      creator: [photographerIn(credit)],
      creditLine: supplierIn(credit),
      copyrightNotice: `Copyright 2024 ${supplierIn(credit)}`,
      dateCreated: `${gallery.date}T10:00:00`,
      city,
      country,
    };
    return { caption, credit, altText: altTextIn(gallery.language, index + 1), metadata };
  });
  return exampleInput({ ...text, body: body.join('\n\n'), pictures, rules, profile, now: `${gallery.date}T20:00:00Z` });
}

/** Words for those who cannot see the picture, each of its own. */
function altTextIn(language: string, position: number): string {
  const texts: Readonly<Record<string, string>> = {
    de: `Szene ${position} des Tages, in wenigen Worten erzählt`,
    fr: `Scène ${position} de la journée, racontée en peu de mots`,
    es: `Escena ${position} del día, contada en pocas palabras`,
    it: `Scena ${position} della giornata, raccontata in poche parole`,
  };
  return texts[language.slice(0, 2)] ?? `Scene ${position} of the day, told in a few plain words`;
}

function photographerIn(credit: string): string {
  return parseCredit(credit)?.photographer ?? credit;
}

function supplierIn(credit: string): string {
  return parseCredit(credit)?.printedAgencies.join('/') ?? credit;
}
