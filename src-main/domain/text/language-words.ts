/** Which language a text in Latin letters is written in, by the small words that make up half of every sentence; a doubt is no answer. */
import { tokens } from './tokens.ts';

/** By BCP 47 primary tag: words that are neither names nor borrowed. One that is in several lists counts less for each. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is on with for at by from his her their that was are were this has have after during as an it its they he she who which will be been not but over into before near while where when a or about against through between',
  de: 'der die das und in den von zu mit dem des auf für ist im nicht ein eine einer eines einem einen als auch es an werden aus er hat dass sie nach wird bei um am sind noch wie über so zum war haben nur oder aber vor zur bis mehr durch sich wurde beim seine ihre seit gegen vom unter ihrer ihren',
  fr: 'le la les de des du et en un une dans pour par sur au aux avec est qui que ce cette ces son sa ses leur leurs il elle ils plus ne pas se sont était après lors à ou où mais d l qu s n être été avant depuis devant pendant',
  es: 'el la los las de del y en un una por para con que se su sus al es como más fue son lo durante tras entre sobre este esta ha han desde pero sin hasta le no era está donde cuando',
  it: 'il lo la i gli le di del della dei delle dello degli e in un una per con su nel nella nei nelle al allo alla ai alle dal dalla che si è sono era ha hanno come più da durante dopo tra sul sulla sui non anche suo sua loro questo questa dell nell all sull l d',
  pt: 'o a os as de do da dos das e em um uma no na nos nas por para com que se ao aos à é são foi mais como seu sua pelo pela não durante após entre sobre ele ela está',
  nl: 'de het een en van in op te met voor is zijn dat die niet aan er om bij ook naar uit door over als tot hij wordt werd worden heeft hun zich na deze dit maar zij',
  sv: 'och i att det ett som en på är av för med den till inte om han men var sig från vid under efter ut över har de sin hon',
  da: 'og i at det et er en på som af for med den til ikke om han men var sig fra ved under efter ud over har de sin hun blev bliver',
  nb: 'og i å det et er en på som av for med den til ikke om han men var seg fra ved under etter ut over har de sin hun ble blir',
  fi: 'ja on ei se että oli ovat mutta joka hän kun myös niin ennen jälkeen kanssa',
  pl: 'w i na z się do że nie jest to o po za od przez dla są był była oraz jak ale ze przy podczas jego jej',
  cs: 'a v na se je s z do že o k po za od pro jsou byl byla ve ale jako při které který',
  hu: 'a az és egy hogy nem is volt meg de van ez csak egyik után során között',
  ro: 'și în de la cu pe care este un o din pentru nu sunt fost mai după al ai ale sa se',
  tr: 've bir bu da de için ile olarak çok daha olan gibi kadar sonra oldu',
  ca: 'amb els dels als és són després seva seu aquest aquesta durant fins perquè uns pels',
};

/** Letters of words in small letters that few other languages have. */
const OWN_LETTERS: readonly (readonly [letters: RegExp, tag: string])[] = [
  [/ñ|ción/u, 'es'],
  [/ß/u, 'de'],
  [/œ/u, 'fr'],
  [/zion[ei]/u, 'it'],
  [/ã|õ/u, 'pt'],
  [/[ąęłńśźż]/u, 'pl'],
  [/[ěřů]/u, 'cs'],
  [/[őű]/u, 'hu'],
  [/[ășț]/u, 'ro'],
  [/[ğışİ]/u, 'tr'],
];

/** The languages of each word. */
const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = Object.entries(SMALL_WORDS).reduce((all, [tag, words]) => {
  for (const word of words.split(' ')) all.set(word, [...(all.get(word) ?? []), tag]);
  return all;
}, new Map<string, readonly string[]>());

/** What the words must come to, one that is a language's alone for 1, and how many times that of any other language. */
const LEAST = 2;
const TIMES = 1.4;

/** BCP 47 primary tag; null where too few small words tell, or two languages have as many. */
export function latinLanguage(text: string): string | null {
  const scores = new Map<string, number>();
  const add = (tag: string, by: number) => scores.set(tag, (scores.get(tag) ?? 0) + by);
  for (const { text: token } of tokens(text)) {
    // In capitals it may be an abbreviation (`OS`, `AI`).
    if (token.length > 1 && token === token.toUpperCase()) continue;
    for (const word of token.toLowerCase().split(/['’]/u)) {
      const tags = LANGUAGES_OF.get(word) ?? [];
      for (const tag of tags) add(tag, 1 / Math.sqrt(tags.length));
    }
    if (/^\p{Ll}/u.test(token)) for (const [letters, tag] of OWN_LETTERS) if (letters.test(token)) add(tag, 1);
  }
  const [best, second] = [...scores].sort(([, a], [, b]) => b - a);
  if (best === undefined || best[1] < LEAST || best[1] < (second?.[1] ?? 0) * TIMES) return null;
  return best[0];
}

/** The language of one text of an article: its own where its words tell another (a wire's caption in a German article). */
export function writtenIn(text: string, article: string): string {
  const primary = article.split('-')[0]?.toLowerCase() ?? '';
  const told = primary === '' ? null : latinLanguage(text);
  return told === null || told === primary ? article : told;
}
