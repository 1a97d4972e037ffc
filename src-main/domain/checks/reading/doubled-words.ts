/** One word twice, and the sentences in which that is right: pronouns that meet, particles before a preposition, words for emphasis. */
import { each, type Finder } from './slip.ts';

/** Right wherever they occur. */
const ENGLISH_WELL =
  /^(?:had|that|very|so|no|ha|bye|really|many|long|much|far|more|again|up|bora|hush|now|there|who|is|was|yes|go|run|knock|tut|night|her|ho|blah|cha|yay|hip|tap|chop|win)$/;
/** The same in other languages, by primary tag. */
const WELL: Readonly<Record<string, RegExp>> = {
  de: /^(?:sie|ihr|sehr|ganz|viel|lange|weit|ja|nein|so|ho|ha|immer|nie|bald|tief|schnell|was|wer)$/,
  fr: /^(?:nous|vous|en|elle|elles|très|non|oui|si|là|bien|loin|petit|vite|bla|ha|faire)$/,
  es: /^(?:muy|no|sí|ya|casi|más|bueno|claro|ja|poco|mucho|todo|nada|bien|despacio)$/,
  pt: /^(?:muito|não|sim|já|quase|mais|pouco|logo|bem|ja|nos)$/,
  nl: /^(?:die|dat|heel|zeer|ja|nee|zo|toen|lang|ver|veel|ze|wat|wie)$/,
};
/** Italian doubles adverbs and adjectives as it likes (`piano piano`): only small words are slips there. */
const ITALIAN_SLIPS =
  /^(?:il|lo|la|le|gli|un|una|uno|di|del|della|dei|delle|degli|al|alla|ai|alle|da|dal|dalla|dai|in|nel|nella|nei|nelle|con|su|sul|sulla|per|tra|fra|che|chi|si|ed|ma|se|non|come|è)$/;
/** `Menschen, die die Brücke sperren`, `ein Tor, durch das das Boot fährt`: behind a comma the first is a relative pronoun. */
const RELATIVE = /^(?:der|die|das|den|dem|deren|dessen)$/;
/** `goes on on Saturday`, `comes in in March`: the first belongs to the verb. */
const PARTICLE = /^(?:on|in|up|over|off|out|through|by|to|at|for)$/;
const PARTICLE_VERB =
  /(?<!\p{L})(?:go(?:es|ing|ne)?|went|carr(?:y|ies|ied|ying)|c(?:a|o)m(?:e|es|ing)|mov(?:e|es|ed|ing)|log(?:s|ged|ging)?|sign(?:s|ed|ing)?|put(?:s|ting)?|turn(?:s|ed|ing)?|hold(?:s|ing)?|held|keep(?:s|ing)?|kept|tak(?:e|es|en|ing)|took|drop(?:s|ped|ping)?|look(?:s|ed|ing)?|get(?:s|ting)?|got|hand(?:s|ed|ing)?|giv(?:e|es|en|ing)|gave|start(?:s|ed|ing)?|fill(?:s|ed|ing)?|liv(?:e|es|ed|ing)|race|kick(?:s|ed|ing)?|check(?:s|ed|ing)?|step(?:s|ped|ping)?|stay(?:s|ed|ing)?|break(?:s|ing)?|broke|walk(?:s|ed|ing)?|join(?:s|ed|ing)?|called|voted|sworn)\s+$/iu;

/** Words of one letter, by primary tag; any other letter alone is a name, a number or a choice. */
const OF_ONE_LETTER: Readonly<Record<string, RegExp>> = {
  en: /^a$/,
  fr: /^[àay]$/,
  es: /^[ayoeu]$/,
  it: /^[aeoiè]$/,
  pt: /^[aoeàé]$/,
  sv: /^[iå]$/,
  pl: /^[iwzuoa]$/,
};

function isWell(word: string, before: string, language: string): boolean {
  if (word.length === 1) return OF_ONE_LETTER[language]?.test(word) !== true;
  if (language === 'it') return !ITALIAN_SLIPS.test(word);
  if ((WELL[language] ?? ENGLISH_WELL).test(word)) return true;
  // `Die die Stadt lieben` opens a sentence, too.
  if (language === 'de' && RELATIVE.test(word)) return /(?:^|[.!?…]\s+|[,;:„“»(–—-]\s*(?:\p{Ll}+\s+)?)$/u.test(before);
  return language === 'en' && PARTICLE.test(word) && PARTICLE_VERB.test(before);
}

/** Every doubled word that is a slip; its repair takes one of the two out. The first may open a sentence: `The the`. */
export const doubledWord: Finder = (text, { language }) =>
  each(
    text,
    /(?<![\p{L}\p{N}'’.-])((\p{L})(\p{Ll}*))[ \u00a0]+(?=\p{Ll})(?:\2|\p{Ll})\3(?![\p{L}\p{N}'’-])/gu,
    (found) => `“${found}” has one word twice.`,
    (match) => match[1] ?? null,
  ).filter(({ start, end, suggestion }) => {
    const [first = '', second = ''] = text.slice(start, end).split(/[ \u00a0]+/u);
    const word = first.toLowerCase();
    return (
      suggestion !== null && word === second && !isWell(word, text.slice(Math.max(0, start - 24), start), language)
    );
  });
