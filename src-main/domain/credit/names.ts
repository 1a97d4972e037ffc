/** What counts as a photographer in a credit: names, and the filler in the place of a name. */
import { fold } from '../text/fold.ts';
import { isProvider } from './organisations.ts';
import { isName } from './person-name.ts';
import { FILLER, TERMS } from './terms.ts';

export { isProvider } from './organisations.ts';
export { isName, isNameIgnoringCase, isNameWord, isParticle } from './person-name.ts';

const LICENCE =
  /^(?:CC[\s-]?(?:0|BY)(?:[\s-](?:SA|NC|ND))*(?:[\s-]\d(?:\.\d)?)?|public domain|gemeinfrei|domaine public|dominio público|pubblico dominio)$/iu;

export function isLicence(text: string): boolean {
  return LICENCE.test(text.trim());
}

/** `Pool`, `Handout`, `File`…: says how the picture came, not who made it. */
export function isTerm(text: string): boolean {
  if (
    /^(?:(?:video\s)?stills?|frames?|grabs?|images?|screen\s?(?:shots?|grabs?))\s+(?:taken\s+)?(?:from|of)\s/iu.test(
      text.trim(),
    )
  )
    return true;
  // `CC BY-SA 4.0`: under which licence it is given.
  if (isLicence(text)) return true;
  // `WPA Pool`, `UK Pool`: pools have names of their own.
  const isPool = /^(?:\p{Lu}[\p{L}.]*\s){1,3}pool(?:\s(?:photo|picture|via))?$/iu.test(text.trim());
  return TERMS.has(fold(text)) || (isPool && personBeforePool(text) === null);
}

/** Nothing but filler: `Handout`, `STR`, `-`, `.`. */
export function isFiller(text: string): boolean {
  const plain = fold(text.replace(/^[([{]+|[)\]}.]+$/g, ''));
  return plain === '' || /^[\p{P}\p{S}\s]+$/u.test(plain) || FILLER.has(plain);
}

/** `Family handout`, `Privatarchiv`: from somebody's own drawer, with nobody named. */
const OWN =
  /^(?:(?:family|private|personal|company|police|court|school|hospital|council)\s+(?:hand-?outs?|photos?|pictures?|collections?|archives?|albums?)|privat(?:archiv|foto|bild|besitz)?|familien(?:archiv|foto|album)|(?:archives?|collection|photo)\s+(?:personnelles?|familiales?|privées?)|(?:álbum|archivo|foto)\s+(?:familiar|personal|privad[oa])|(?:archivio|foto|collezione)\s+(?:privat[oa]|personale|di famiglia)|(?:(?:foto|photo|bild|imagen|immagine)\s+)?(?:ufficio stampa|service de presse|gabinete de prensa|pressestelle|press office))\.?$/iu;

export function isFromOwnDrawer(text: string): boolean {
  return OWN.test(text.trim());
}

/** Filler in every part: `Handout/Pool`, `STR via Staff`. */
export function isOnlyFiller(text: string): boolean {
  return text.split(/\s*[/,]\s*|\s+via\s+/iu).every(isFiller);
}

/** In the name of a pool, and in nobody's. */
const OF_POOLS = new Set(
  'white house presidential presidency royal rota press media news government parliament parliamentary palace kremlin summit nato eu un g7 g20 olympic olympics world video tv still stills photo court senate congress pentagon travel national international european asian british american french german united kingdom states vatican imperial'.split(
    ' ',
  ),
);

/** `Juan Carlos Hidalgo POOL`: a full name, and how the picture came; null for the name of a pool. */
export function personBeforePool(text: string): string | null {
  const name = /^(.+?)\s+pool$/iu.exec(text.trim())?.[1] ?? '';
  const words = name.split(/\s+/u);
  if (words.length < 2 || !isName(name) || isProvider(name)) return null;
  return words.some((word) => OF_POOLS.has(fold(word))) ? null : name;
}
