/** Parts of a credit besides names and agencies: ranks, codes, years, and where in the picture each photograph is. */
import { isName } from './names.ts';

/** `Petty Officer 2nd Class`, `Staff Sgt.`: of armed forces that say who took a picture. */
const RANK =
  /(?<=^|\bby\s)(?:(?:Petty Officer|Mass Communication Specialist|Chief|Senior|Master|Staff|Tech(?:nical)?|Gunnery|Lance|First|Airman|Seaman|Private|Specialist|Corporal|Sergeant|Lieutenant|Captain|Commander|Major|Colonel|Sgt|SSgt|TSgt|MSgt|Cpl|LCpl|Spc|Pfc|Pvt|Lt|Capt|Cpt|Cmdr|Maj|Col|Gen|Ens|Col\. Sgt|AB|OA|PO|LPhot|POPhot|1st|2nd|3rd|Class|\d(?:st|nd|rd) Class|First Class|Jr\. Grade)\b\.?\s+){1,5}(?=\p{Lu}\p{Ll})/gu;
/** Behind a slash only what is never an organisation's: `Major League` is none. */
const RANK_INSIDE =
  /(?<=\/\s?)(?:(?:Petty Officer|Staff Sgt|Sgt|SSgt|TSgt|MSgt|Cpl|LCpl|Spc|Pfc|Pvt|Lt|Capt|Cpt|Cmdr|LPhot|POPhot|\d(?:st|nd|rd) Class)\b\.?\s+){1,3}(?=\p{Lu}\p{Ll})/gu;
/** `Cpl Jane Doe RAF`, `김철수 기자`: the service or the office behind the name. */
const OFFICE =
  /(?<=\p{Ll})\s(?:RAF|RN|USN|USMC)(?=\s*(?:\/|$))|(?<=\p{Script=Hangul}{2})\s?(?:선임|인턴)?(?:기자|특파원)(?=\s*(?:\/|$))/gu;
/** `/ Kod 10070`, with which one agency counts its photographers. */
const CODE = /\s*[/,]\s*(?:(?:kod|code|cop|nr\.?)\s*:?\s*\d{2,6}(?:\s*\/\s*\p{Lu}{2}\d{3,5})?|\d{6,})$/iu;
/** `2024 Planet Labs PBC/Handout`: the year of a copyright whose sign is lost. */
const YEAR = /^(?:19|20)\d\d\s+(?=\p{Lu}[^,]*\/)/u;
const POSITION =
  /\s*\((?:left|right|top|bottom|above|below|centre|center|middle|l|r|c|top left|top right|bottom left|bottom right|links|rechts|oben|unten|mitte|gauche|droite|à gauche|à droite|haut|bas|en haut|en bas|izq(?:uierda|\.)?|dcha\.?|derecha|arriba|abajo|sinistra|destra|sopra|sotto|in alto|in basso|a sinistra|a destra)\)(?=\s*(?:,|$|\/|\||and\b|&|et\b|und\b|y\b|e\b))/giu;
/** Of several pictures, so that several made them. */
const PLURAL =
  /^(?:photos|photographs|pictures|images|fotos|foto[’']s|bilder|fotografías|fotografien|photographies|imágenes|immagini|fotografie|credits|crédits)\b/iu;
/** `[M] Jane Doe / dpa`: a montage. */
const MONTAGE = /^(?:\[M\]|\(M\))\s*/u;
const SUPPLY = /\s*[/|]\s*|,?\s+via\s+/u;

/** The credit's own words; `lead` is what was printed before them. */
export function creditBody(text: string, lead: string): string {
  const plain = [MONTAGE, RANK, RANK_INSIDE, OFFICE, CODE, YEAR].reduce((left, words) => left.replace(words, ''), text);
  const placed = plain.replace(POSITION, '');
  return PLURAL.test(lead) || placed !== plain ? listed(placed) : placed;
}

/** `A Doe, B Roe/AP`, `A Doe / EP, B Roe / EP`: the names as one list, their supplier once. */
function listed(text: string): string {
  const each = text.split(/\s*[,;]\s+/u).map((one) => one.split(SUPPLY).map((part) => part.trim()));
  const suppliers = new Set(each.slice(0, -1).map(([, ...supplier]) => supplier.join('/')));
  const last = each.at(-1)?.slice(1).join('/') ?? '';
  const isSame = [...suppliers].every((supplier) => supplier === '' || supplier === last);
  const names = each.map(([name = '']) => name);
  if (each.length < 2 || !isSame || !names.every((name) => /\s/u.test(name) && isName(name))) return text;
  return `${names.join(' and ')}${last === '' ? '' : `/${last}`}`;
}

export function withoutRank(name: string): string {
  return name.replace(RANK, '');
}
