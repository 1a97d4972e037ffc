/** T8: the caption names another place than the file. */
import type { Finding } from '../../../finding.ts';
import { countryNamed, isLargeCity } from '../../../names/known-places.ts';
import { damerauLevenshtein } from '../../../text/distance.ts';
import { fold } from '../../../text/fold.ts';
import type { Check, CheckInput } from '../../check.ts';
import { fileTowns, type PlaceMention, placeMentions } from '../../reading/caption-places.ts';
import { type CaptionText, captionTexts } from '../../reading/caption-text.ts';
import { say } from '../../reading/say.ts';

/** Words before "in" after which the place is not where the picture is. */
const ELSEWHERE =
  /\b(?:born|raised|made|built|based|living|lives?|lived|died|grew up|held|won|produced|registered|trained|like|than|later|earlier|once|exile|war|attacks?|killed|elections?|championships?|games|cup)\W*$/i;

function isHere(place: PlaceMention): boolean {
  return (
    (place.word === 'in' || place.word === 'at' || place.word === 'near' || place.word === 'outside') &&
    !ELSEWHERE.test(place.before)
  );
}

function countryIn(place: PlaceMention): string | null {
  return countryNamed(place.after ?? '') ?? countryNamed(place.text);
}

/** A country other than the file's; "in Paris, Germany" too, where only the city is right. */
function wrongCountry(places: readonly PlaceMention[], text: string, country: string | null): PlaceMention | null {
  const named = places.filter((place) => countryIn(place) !== null);
  if (country === null || text.includes(country) || named.some((place) => countryIn(place) === country)) return null;
  return named[0] ?? null;
}

function contradiction({ text, metadata }: CaptionText, galleryCities: ReadonlySet<string>): PlaceMention | null {
  const places = placeMentions(text).filter(isHere);
  if (places.length === 0) return null;
  const folded = fold(text);
  const abroad = wrongCountry(places, folded, countryNamed(metadata.country ?? ''));
  const towns = fileTowns(metadata);
  if (abroad !== null || towns.some((town) => town.length > 2 && folded.includes(town))) return abroad;
  const city = fold(metadata.city ?? '');
  if (city === '') return null;
  const elsewhere = places.find((place) => {
    const name = fold(place.text);
    // A slip of the hand is rule T9's.
    return damerauLevenshtein(name, city, 2) > 2 && (isLargeCity(name) || galleryCities.has(name));
  });
  return elsewhere ?? null;
}

export const placeContradicts = {
  id: 'T8',
  title: 'Place agrees with the file',
  reason: 'Where caption and file name different places, one of them belongs to another picture.',
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
      const message = `Expected ${file}, as the file says, found “${written}”: one of the two is wrong.`;
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
