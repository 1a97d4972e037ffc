/** Adjectives of nations, as restrictions write them of media and rights ("Schweizer Medien", "Canadian rights only"), in five languages. */
import { foldWord } from './notice-tokens.ts';

/** Beginnings of words. */
const FOLK: Readonly<Record<string, string>> = {
  UK: 'british britisch britannique británic britannic english englisch',
  IRELAND: 'irish irisch irlandais irlandés irlandes',
  USA: 'american amerikanisch américain estadounidens statunitens',
  CANADA: 'canadian kanadisch canadien canadiens canades',
  GERMANY: 'german deutsch allemand alemán aleman tedesc',
  AUSTRIA: 'austrian österreichisch autrichien austríac austriac',
  SWITZERLAND: 'swiss schweizer suisse suiz svizzer',
  FRANCE: 'french französisch français francés frances',
  BELGIUM: 'belgian belgisch belge belga belgi',
  NETHERLANDS: 'dutch niederländisch holländisch néerlandais holandés holandes neerlandés olandes',
  LUXEMBOURG: 'luxembourgish luxemburgisch luxembourgeois luxemburgu lussemburgh',
  SPAIN: 'spanish spanisch espagnol español spagnol',
  PORTUGAL: 'portuguese portugiesisch portugais portugu portoghes',
  ITALY: 'italian italienisch italien',
  GREECE: 'greek griechisch grec grieg',
  POLAND: 'polish polnisch polonais polac polacc',
  HUNGARY: 'hungarian ungarisch hongrois húngar unghere',
  CZECHIA: 'czech tschechisch tchèque chec cec',
  SWEDEN: 'swedish schwedisch suédois suec svedes',
  NORWAY: 'norwegian norwegisch norvégien norueg norveges',
  DENMARK: 'danish dänisch danois danés danes',
  FINLAND: 'finnish finnisch finlandais finland finlandes',
  SCANDINAVIA: 'scandinavian skandinavisch scandinave escandinav scandinav',
  'NORDIC COUNTRIES': 'nordic nordisch nordique nórdic nordic',
  EUROPE: 'european europäisch européen europe',
  RUSSIA: 'russian russisch russe rus russ',
  TURKEY: 'turkish türkisch turc turk',
  ISRAEL: 'israeli israelisch israélien israelí israelian',
  CHINA: 'chinese chinesisch chinois chin cines',
  JAPAN: 'japanese japanisch japonais japonés japones giappones',
  'SOUTH KOREA': 'korean koreanisch coréen corean',
  INDIA: 'indian indisch indien indi',
  AUSTRALIA: 'australian australisch australien australian',
  'NEW ZEALAND': 'newzealand neuseeländisch néozélandais neozeland',
  BRAZIL: 'brazilian brasilianisch brésilien brasileñ brasilian brasileir',
  MEXICO: 'mexican mexikanisch mexicain mexican messican',
  ARGENTINA: 'argentin argentinisch',
};

const BEGINNINGS: readonly (readonly [beginning: string, territory: string])[] = Object.entries(FOLK)
  .flatMap(([territory, names]) => names.split(' ').map((name) => [foldWord(name), territory] as const))
  .sort(([one], [other]) => other.length - one.length);

/** Endings that make an adjective of the beginning, in any of the languages. */
const ENDING = /^(?:e?n?|e[mrs]|s|es|a|as|o|os|i|he|hes|che|chi|ne|nes|ens|enn?e?s?|ish|an)?$/u;

const KNOWN = new Map<string, string | null>();
const MOST_KNOWN = 20_000;

/** The territory of that adjective, or null. */
export function territoryOfFolk(word: string): string | null {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const fold = foldWord(word);
  const found = BEGINNINGS.find(
    ([beginning]) => fold.startsWith(beginning) && ENDING.test(fold.slice(beginning.length)),
  );
  KNOWN.set(word, found?.[1] ?? null);
  return found?.[1] ?? null;
}
