/** T8: the caption names another place than the file. */
import type { Finding } from '../../../finding.ts';
import { countryNamed, countryOfRegion, mentionsCountry, townsNamed } from '../../../names/known-places.ts';
import { damerauLevenshtein } from '../../../text/distance.ts';
import { fold } from '../../../text/fold.ts';
import type { Check, CheckInput } from '../../check.ts';
import { fileTowns, type PlaceMention, placeMentions } from '../../reading/caption-places.ts';
import { type CaptionText, captionTexts } from '../../reading/caption-text.ts';
import { isElsewhere, isFarFrom, isHere, liesIn } from '../../reading/elsewhere.ts';
import { say } from '../../reading/say.ts';

function countryIn(place: PlaceMention): string | null {
  const after = place.after ?? '';
  return countryNamed(after) ?? countryOfRegion(after) ?? countryNamed(place.text);
}

/** A country other than the file's; "in Paris, Germany" too, where only the city is right. */
function wrongCountry(places: readonly PlaceMention[], text: string, country: string | null): PlaceMention | null {
  // `Monaco` is Munich to Italians, too: a town of that name in the file’s country may be meant.
  const isTownThere = ({ text: name }: PlaceMention) => townsNamed(name).some((town) => town.country === country);
  const named = places.filter((place) => countryIn(place) !== null && !(place.after === null && isTownThere(place)));
  if (country === null || mentionsCountry(text, country) || named.some((place) => countryIn(place) === country))
    return null;
  return named[0] ?? null;
}

/** The file has no City, but a position: `in Marseille` where the camera was in Lyon. */
function farFromPosition(places: readonly PlaceMention[], { metadata, photo }: CaptionText): PlaceMention | null {
  const position = photo?.capture.gps;
  if (position === undefined || photo?.gpsPlace === undefined || metadata.country !== undefined) return null;
  const far = places.filter(({ text }) => isFarFrom(text, position));
  return far.length === places.length ? (far[0] ?? null) : null;
}

function contradiction(caption: CaptionText, galleryCities: ReadonlySet<string>): PlaceMention | null {
  const { text, metadata, language } = caption;
  const places = placeMentions(text, language).filter(isHere);
  if (places.length === 0) return null;
  const folded = fold(text);
  const abroad = wrongCountry(places, folded, countryNamed(metadata.country ?? ''));
  const towns = fileTowns(metadata);
  if (abroad !== null || towns.some((town) => town.length > 2 && folded.includes(town))) return abroad;
  const city = fold(metadata.city ?? '');
  if (city === '') return farFromPosition(places, caption);
  const elsewhere = places.find((place) => {
    const name = fold(place.text);
    // A typing slip is rule T9's.
    if (damerauLevenshtein(name, city, 2) <= 2 || liesIn(name, city)) return false;
    return isElsewhere(name, metadata) || galleryCities.has(name);
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
      const gps = caption.photo?.gpsPlace;
      const inFields = [city, country].filter((name) => name !== undefined && name !== '').join(', ');
      const told =
        inFields === '' && gps !== undefined
          ? `the position in the file is ${gps.city}, ${gps.country}`
          : `the file says ${inFields}`;
      const written = place.after === null ? place.text : `${place.text}, ${place.after}`;
      const message = `The caption says “${written}”, ${told}: one of the two is wrong.`;
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
