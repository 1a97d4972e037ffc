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

/** The one town that the caption is set in; null where it names none or several. */
function townOf(caption: string): string | null {
  const language = latinLanguage(caption) ?? 'en';
  const known = new Map(
    namePhrases(caption, language)
      .filter(({ folded }) => isKnownPlace(folded) && townsNamed(folded).length > 0)
      .map(({ folded, text }) => [folded, text]),
  );
  const dateline = DATELINE.exec(caption)?.[1]?.trim() ?? null;
  const here = placeMentions(caption, language)
    .filter(isHere)
    .map(({ text }) => text);
  const towns = [...(dateline === null ? [] : [dateline]), ...here].filter((name) => townsNamed(name).length > 0);
  const names = new Set([...known.keys(), ...towns.map(fold)]);
  return names.size === 1 ? (towns[0] ?? null) : null;
}

const read = new Map<string, string | null>();
const MOST_READ = 1000;

/** Both places, for an editor; null where nothing speaks against it. `told` are all of the file's own words, folded. */
export function placeOdds(caption: string, metadata: NewsMetadata, told: string): string | null {
  const city = (metadata.city ?? '').split(/[,/(]/u)[0]?.trim() ?? '';
  if (city === '' || caption === '' || fold(caption).includes(fold(city))) return null;
  let town = read.get(caption);
  if (town === undefined) {
    town = townOf(caption);
    if (read.size >= MOST_READ) read.clear();
    read.set(caption, town);
  }
  if (town === null) return null;
  const named = fold(town);
  const structured = [...(metadata.locationShown ?? []), ...(metadata.locationCreated ?? [])];
  const places = [metadata.sublocation, metadata.provinceState, ...structured.map((one) => one.city)];
  if (told.includes(named) || places.some((place) => place !== undefined && fold(place).includes(named))) return null;
  return areTwoTowns(town, city, metadata.country)
    ? `the text is set in ${town}, the file’s City is ${metadata.city}`
    : null;
}
