/** T7: a picture whose place is nowhere told. */
import type { Finding, Severity } from '../../../finding.ts';
import type { GpsPlace } from '../../../photo.ts';
import { fold } from '../../../text/fold.ts';
import type { Check, CheckInput } from '../../check.ts';
import { filePlaces, namesPlace, placeMentions } from '../../reading/caption-places.ts';
import { captionTexts } from '../../reading/caption-text.ts';
import { saidOnce, say } from '../../reading/say.ts';
import { captionWords } from '../../reading/words/index.ts';

function gazetteer(input: CheckInput): ReadonlySet<string> {
  const { article, photos } = input;
  const inTexts = [
    article.headline,
    article.standfirst,
    article.body,
    ...article.pictures.map((picture) => picture.caption),
  ]
    .flatMap((text) => placeMentions(text, article.language))
    .map((place) => fold(place.text));
  return new Set([...inTexts, ...[...photos.values()].flatMap((photo) => filePlaces(photo.metadata))]);
}

/** The preposition of a town; Italian `a` serves before vowels too. */
const IN: Readonly<Record<string, string>> = { de: 'in', fr: 'à', es: 'en', it: 'a' };

/** The file's position says where: offered behind the first sentence's words, in its own full stop. */
function suggested(
  picture: number,
  text: string,
  severity: Severity,
  { city, country }: GpsPlace,
  language: string,
): Finding {
  const place = `${IN[language.slice(0, 2)] ?? 'in'} ${city}`;
  const end = /[.!?…]+$/u.exec(text)?.index ?? text.length;
  const word = /[\p{L}\p{N}’'-]+$/u.exec(text.slice(0, end))?.[0] ?? '';
  const message = `The caption names no place. By its GPS the picture was taken in ${city}, ${country}.`;
  // Behind the last word of a single sentence the place reads well; in a longer text a person knows where it belongs.
  const isPlain = word !== '' && !/[.!?…]\s/u.test(text);
  return isPlain
    ? say({
        rule: 'T7',
        severity,
        picture,
        field: 'caption',
        start: end - word.length,
        end,
        message,
        suggestion: `${word} ${place}`,
      })
    : say({ rule: 'T7', severity, picture, field: 'caption', end: text.length, message });
}

export const captionPlace = {
  id: 'T7',
  title: 'Place given',
  reason: 'A caption says where, or the file or the gallery’s own text does.',
  source: 'AP Stylebook: photo captions, the place; IPTC Photo Metadata Standard: City, Country',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    const { article, profile } = input;
    if (captionWords(article.language) === null) return [];
    const known = gazetteer(input);
    if (
      profile.placeAndDateFromArticle &&
      [article.headline, article.standfirst, article.body].some((text) => namesPlace(text, known, article.language))
    )
      return [];
    const captions = captionTexts(input).filter(({ text }) => text !== '');
    const without = captions.filter(
      ({ text, metadata }) => filePlaces(metadata).length === 0 && !namesPlace(text, known, article.language),
    );
    // A web gallery that names its place in a few captions says it once: the others are its manner, no slip.
    const isManner =
      profile.placeAndDateFromArticle && without.length < captions.length && without.length * 2 > captions.length;
    const severity = isManner ? 'info' : 'warn';
    const findings = without.map(({ position, text, photo }) => {
      const place = photo?.gpsPlace;
      if (place !== undefined) return suggested(position, text, severity, place, article.language);
      const message = 'No place in the caption, and none in the file: say where this is.';
      return say({ rule: 'T7', severity, picture: position, field: 'caption', end: text.length, message });
    });
    return saidOnce(findings);
  },
} satisfies Check;
