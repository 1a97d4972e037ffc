/** T7: a picture whose place is nowhere told. */
import type { Finding } from '../../../finding.ts';
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

export const captionPlace = {
  id: 'T7',
  title: 'Place told',
  reason: 'A caption says where, or the file or the gallery’s own text does (AP: who, what, where, when).',
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
    const findings = without.map(({ position, text }) => {
      const message = 'Expected a place in the caption or the file, found neither: say where this is.';
      return say({ rule: 'T7', severity, picture: position, field: 'caption', end: text.length, message });
    });
    return saidOnce(findings);
  },
} satisfies Check;
