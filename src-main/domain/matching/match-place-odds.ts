/** Whether a caption is set in another town than the file's City says; only where both are towns that are known. */
import { placeMentions } from '../checks/reading/caption-places.ts';
import { areTwoTowns, isHere } from '../checks/reading/elsewhere.ts';
import { countryNamed, isKnownPlace, mentionsCountry, townsNamed } from '../names/known-places.ts';
import { namePhrases } from '../names/name-phrases.ts';
import { fold } from '../text/fold.ts';
import { latinLanguage } from '../text/language-words.ts';
import type { Asked, Subject } from './match-subject.ts';
import { onceEach } from './once-each.ts';

/** `DRESDEN, Germany (AP) — `: where wire copy says it is from. */
const DATELINE = /^(\p{Lu}[\p{Lu}\s.'’-]{2,30}?)(?:,[^—–-]{1,40})?\s(?:\([^()]{1,30}\)\s)?[—–-]\s/u;

/** A short caption does not tell its language. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it'];

/** The one town that the caption is set in; null where it names none or several. */
const townOf = onceEach(({ text: caption }: Asked): string | null => {
  const told = latinLanguage(caption);
  const languages = told === null ? LANGUAGES : [told];
  const known = languages
    .flatMap((language) => namePhrases(caption, language))
    .map(({ folded }) => folded)
    .filter((name) => isKnownPlace(name) && townsNamed(name).length > 0);
  const dateline = DATELINE.exec(caption)?.[1]?.trim() ?? null;
  const here = languages
    .flatMap((language) => placeMentions(caption, language))
    .filter(isHere)
    .map(({ text }) => text);
  const towns = [...(dateline === null ? [] : [dateline]), ...here].filter((name) => townsNamed(name).length > 0);
  const names = new Set([...known, ...towns.map(fold)]);
  return names.size === 1 ? (towns[0] ?? null) : null;
});

/** The country that the caption is set in, as written, and its code; null where it names none or several. */
const countryOf = onceEach(({ text: caption }: Asked): { readonly name: string; readonly code: string } | null => {
  const told = latinLanguage(caption);
  const named = (told === null ? LANGUAGES : [told])
    .flatMap((language) => placeMentions(caption, language))
    .filter(isHere)
    .flatMap(({ text, after }) => [after, text])
    .flatMap((name) => {
      const code = countryNamed(name ?? '');
      return name === null || code === null ? [] : [{ name, code }];
    });
  return new Set(named.map(({ code }) => code)).size === 1 ? (named[0] ?? null) : null;
});

/** Both countries, for an editor; null where nothing speaks against it. */
function countryOdds(asked: Asked, { metadata: { country, countryCode }, folded: told }: Subject): string | null {
  const own = countryNamed(country ?? '') ?? countryNamed(countryCode ?? '');
  const named = own === null ? null : countryOf(asked);
  if (own === null || named === null || named.code === own) return null;
  if (mentionsCountry(asked.folded, own) || mentionsCountry(told, named.code)) return null;
  return `the text is set in ${named.name}, the file’s Country is ${country ?? countryCode}`;
}

/** Both places, for an editor; null where nothing speaks against it. */
export function placeOdds(asked: Asked, file: Subject): string | null {
  const abroad = countryOdds(asked, file);
  if (abroad !== null) return abroad;
  const town = townOf(asked);
  if (town === null) return null;
  const { metadata } = file;
  const inField = (metadata.city ?? '').split(/[,/(]/u)[0]?.trim() ?? '';
  const city = inField === '' ? townOf(file) : inField;
  if (city === null || asked.folded.includes(fold(city))) return null;
  const named = fold(town);
  const structured = [...(metadata.locationShown ?? []), ...(metadata.locationCreated ?? [])];
  const places = [metadata.sublocation, metadata.provinceState, ...structured.map((one) => one.city)];
  if (file.folded.includes(named) || places.some((place) => place !== undefined && fold(place).includes(named)))
    return null;
  if (!areTwoTowns(town, city, metadata.country)) return null;
  return `the text is set in ${town}, ${inField === '' ? `the file’s caption in ${city}` : `the file’s City is ${metadata.city}`}`;
}
