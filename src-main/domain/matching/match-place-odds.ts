/** Whether a caption is set in another town than the file's City says; only where both are towns that are known. */
import { placeMentions } from '../checks/reading/caption-places.ts';
import { areTwoTowns, isHere } from '../checks/reading/elsewhere.ts';
import type { NewsMetadata } from '../metadata.ts';
import { isKnownPlace, townsNamed } from '../names/known-places.ts';
import { namePhrases } from '../names/name-phrases.ts';
import { fold } from '../text/fold.ts';
import { latinLanguage } from '../text/language-words.ts';

/** `DRESDEN, Germany (AP) — `: where wire copy says it is from. */
const DATELINE = /^(\p{Lu}[\p{Lu}\s.'’-]{2,30}?)(?:,[^—–-]{1,40})?\s(?:\([^()]{1,30}\)\s)?[—–-]\s/u;

/** A short caption does not tell its language. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it'];

/** The one town that the caption is set in; null where it names none or several. */
function townOf(caption: string): string | null {
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
}

const read = new Map<string, string | null>();
const MOST_READ = 1000;

function townRead(caption: string): string | null {
  const before = read.get(caption);
  if (before !== undefined) return before;
  const town = townOf(caption);
  if (read.size >= MOST_READ) read.clear();
  read.set(caption, town);
  return town;
}

/** Both places, for an editor; null where nothing speaks against it. `told` are all of the file's own words, folded. */
export function placeOdds(caption: string, description: string, metadata: NewsMetadata, told: string): string | null {
  const town = caption === '' ? null : townRead(caption);
  if (town === null) return null;
  const inField = (metadata.city ?? '').split(/[,/(]/u)[0]?.trim() ?? '';
  const city = inField === '' ? townRead(description) : inField;
  if (city === null || fold(caption).includes(fold(city))) return null;
  const named = fold(town);
  const structured = [...(metadata.locationShown ?? []), ...(metadata.locationCreated ?? [])];
  const places = [metadata.sublocation, metadata.provinceState, ...structured.map((one) => one.city)];
  if (told.includes(named) || places.some((place) => place !== undefined && fold(place).includes(named))) return null;
  if (!areTwoTowns(town, city, metadata.country)) return null;
  return `the text is set in ${town}, ${inField === '' ? `the file’s caption in ${city}` : `the file’s City is ${metadata.city}`}`;
}
