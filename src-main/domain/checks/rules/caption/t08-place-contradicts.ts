/** T8: the caption names another place than the file. */
import type { Finding } from '../../../finding.ts';
import type { NewsMetadata } from '../../../metadata.ts';
import { countryNamed, distanceOf, isLargeCity, mentionsCountry, townsNamed } from '../../../names/known-places.ts';
import { damerauLevenshtein } from '../../../text/distance.ts';
import { fold } from '../../../text/fold.ts';
import type { Check, CheckInput } from '../../check.ts';
import { fileTowns, type PlaceMention, placeMentions } from '../../reading/caption-places.ts';
import { type CaptionText, captionTexts } from '../../reading/caption-text.ts';
import { say } from '../../reading/say.ts';

/** Words before "in" after which the place is not where the picture is. */
const ELSEWHERE =
  /\b(?:born|raised|made|built|based|living|lives?|lived|died|grew up|held|won|produced|registered|trained|like|than|later|earlier|once|exile|war|attacks?|killed|elections?|championships?|games|cup)\W*$/i;

/** The same in German, French, Spanish and Italian; a team in the match has the name of its city too. */
const ELSEWHERE_ABROAD =
  /(?<!\p{L})(?:geboren|lebt|lebend|wohnt|starb|gestorben|aufgewachsen|gebaut|hergestellt|ausgetragen|gewonnen|siegreich|sieg|krieg|wahlen|wm|em|née?s?|vit|vivant|morte?s?|installée?s?|face|opposée?s?|grâce|victoire|guerre|élections|arrivée?s?|exilée?s?|nacid[oa]s?|vive|muri[óo]|fallecid[oa]|criad[oa]|afincad[oa]|guerra|elecciones|victoria|frente|nat[oaie]|vive|mort[oaie]|cresciut[oaie]|esule|elezioni|vittoria|contro|davanti)\P{L}*$/iu;

/** Words that say where the picture is, not where somebody goes or comes from. */
const HERE =
  /^(?:in|at|near|outside|bei|nahe|außerhalb von|unweit von|à|en|dans|près d.|cerca de|ad?|nel|nella|nell['’]|presso|vicino a)$/iu;

function isHere(place: PlaceMention): boolean {
  return HERE.test(place.word) && !ELSEWHERE.test(place.before) && !ELSEWHERE_ABROAD.test(place.before);
}

/** So many kilometres apart two towns are two places; nearer, one is a part or a neighbour of the other. */
const APART = 60;

/** A large city that lies far from the file's, or in other countries only where nothing is known of the file's. */
function isElsewhere(name: string, { city, country }: NewsMetadata): boolean {
  if (!isLargeCity(name)) return false;
  const [told, own] = [townsNamed(name), townsNamed(city ?? '')];
  if (own.length > 0) return told.every((one) => own.every((other) => distanceOf(one, other) > APART));
  const at = countryNamed(country ?? '');
  return at === null || told.every((one) => one.country !== at);
}

function countryIn(place: PlaceMention): string | null {
  return countryNamed(place.after ?? '') ?? countryNamed(place.text);
}

/** A country other than the file's; "in Paris, Germany" too, where only the city is right. */
function wrongCountry(places: readonly PlaceMention[], text: string, country: string | null): PlaceMention | null {
  const named = places.filter((place) => countryIn(place) !== null);
  if (country === null || mentionsCountry(text, country) || named.some((place) => countryIn(place) === country))
    return null;
  return named[0] ?? null;
}

function contradiction(
  { text, metadata, language }: CaptionText,
  galleryCities: ReadonlySet<string>,
): PlaceMention | null {
  const places = placeMentions(text, language).filter(isHere);
  if (places.length === 0) return null;
  const folded = fold(text);
  const abroad = wrongCountry(places, folded, countryNamed(metadata.country ?? ''));
  const towns = fileTowns(metadata);
  if (abroad !== null || towns.some((town) => town.length > 2 && folded.includes(town))) return abroad;
  const city = fold(metadata.city ?? '');
  if (city === '') return null;
  const elsewhere = places.find((place) => {
    const name = fold(place.text);
    // A typing slip is rule T9's.
    return damerauLevenshtein(name, city, 2) > 2 && (isElsewhere(name, metadata) || galleryCities.has(name));
  });
  return elsewhere ?? null;
}

export const placeContradicts = {
  id: 'T8',
  title: 'Place agrees with the file',
  reason: 'Where caption and file name different places, one of them belongs to another picture.',
  source: 'IPTC Photo Metadata Standard: City, Country; Pressekodex: Ziffer 2, care',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    const captions = captionTexts(input);
    const cities = new Set(
      captions.flatMap(({ metadata }) => (metadata.city === undefined ? [] : [fold(metadata.city)])),
    );
    return captions.flatMap((caption): Finding[] => {
      const place = contradiction(caption, cities);
      if (place === null) return [];
      const { city, country } = caption.metadata;
      const file = [city, country].filter((name) => name !== undefined && name !== '').join(', ');
      const written = place.after === null ? place.text : `${place.text}, ${place.after}`;
      const message = `The caption says “${written}”, the file says ${file}: one of the two is wrong.`;
      const end = place.after === null ? place.end : caption.text.indexOf(place.after, place.end) + place.after.length;
      return [
        say({
          rule: 'T8',
          severity: 'warn',
          picture: caption.position,
          field: 'caption',
          start: place.start,
          end,
          message,
        }),
      ];
    });
  },
} satisfies Check;
