/** Finds number that does not agree (T21) in German, French, Spanish and Italian: only where determiner, noun and verb leave no doubt. */
import type { LanguageFault } from '../domain/language-tools.ts';
import { sentences } from '../domain/text/sentences.ts';
import { tokens } from '../domain/text/tokens.ts';
import type { SpeltLanguage } from './dictionaries.ts';
import { VERBS_ABROAD, type VerbForms } from './verbs-abroad.ts';

type Abroad = Exclude<SpeltLanguage, 'en'>;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Manner {
  /** What opens a sentence and says that the noun behind it is plural, or singular. */
  readonly plural: RegExp;
  readonly singular: RegExp;
  /** How a noun is written: what has a capital is a name but in German. */
  readonly noun: RegExp;
  /** Whether the noun can be that; German nouns tell by more than their last letter. */
  readonly isPluralNoun: (noun: string, determiner: string) => boolean;
  readonly isSingularNoun: (noun: string, determiner: string) => boolean;
  /** Small words that are neither an adjective nor a part of the subject. */
  readonly small: RegExp;
  /** An adjective may stand between noun and verb. */
  readonly hasAdjectiveBehind: boolean;
  /** What behind the verb may be its true subject; null where a subject hardly ever stands there. */
  readonly otherSubject: RegExp | null;
}

/** `une dizaine`, `la mayoría`, `un gruppo`: many in one, and the verb may be either. */
const MANY_IN_ONE =
  /^(?:plupart|moitié|majorité|dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|centaine|poignée|foule|partie|série|quantité|groupe|couple|nombre|millier|million|tiers|quart|reste|mayoría|mitad|resto|parte|grupo|docena|decena|veintena|treintena|centenar|millar|par|pareja|multitud|número|serie|maggioranza|metà|gruppo|decina|dozzina|ventina|trentina|centinaio|migliaio|paio|coppia|folla|numero|terzo|quarto)$/u;

/** Feminine German nouns in -er: `die Mutter` is one. */
const ONE_IN_ER =
  /(?:mutter|tochter|schwester|butter|feder|leiter|mauer|kammer|oper|nummer|steuer|feier|dauer|trauer|ziffer|klammer|schulter|ader|leber|wimper|faser|elster|folter|messer|fenster|wasser|feuer|zimmer|wetter|muster|theater|ufer|opfer|alter|lager|kloster|orchester|ruder|banner|pflaster|gitter|polster|silber|kupfer|papier)$/iu;
/** Nouns that tell of people: what things are doing may be done to them (`Drei Fische hält der Angler`). */
const PEOPLE =
  /(?:innen|anten|enten|isten|ologen|leute|kinder|fans|menschen|frauen|männer|jungen|mädchen|soldaten|beamte[n]?|jugendliche[n]?|besucher|zuschauer|\p{L}{3,}er)$/iu;
const ONE_MAN = /(?:mann|junge|fan|ist|ant|ent|soldat|vater|sohn|bauer|\p{L}{3,}er)$/iu;
/** Things that people do something to, and that do nothing themselves: `Die Läuferinnen überquert die Ziellinie`. */
const THING =
  /(?:linie|straße|brücke|fahnen?|flaggen?|bühne|treppe|hymne|strecke|grenze|runde|trophäe|medaillen?|hände?|arme|plakate?|transparente?|kerzen|blumen|boote?|kränze|tür|stadt|stufen|bälle|schilder|barrikaden?)$/iu;

const MANNERS: Readonly<Record<Abroad, Manner>> = {
  de: {
    plural:
      /^(?:die|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|viele|mehrere|einige|zahlreiche|beide|alle|hunderte|tausende|wenige)$/iu,
    singular: /^(?:ein|der)$/iu,
    noun: /^\p{Lu}\p{Ll}+$/u,
    isPluralNoun: (noun) => PEOPLE.test(noun) && !ONE_IN_ER.test(noun),
    isSingularNoun: (noun) => ONE_MAN.test(noun) && !ONE_IN_ER.test(noun),
    small: /^\p{Ll}/u,
    hasAdjectiveBehind: false,
    otherSubject: /^(?:der|die|das|ein|eine|es|er|sie|wir|man|ihn|ihnen|\p{Lu}.*)$/u,
  },
  fr: {
    plural:
      /^(?:les|des|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|plusieurs|quelques|certains|certaines|ces|ses|leurs)$/iu,
    singular: /^(?:un|une|le|la|ce|cet|cette|son|sa|chaque)$/iu,
    noun: /^\p{Ll}/u,
    isPluralNoun: (noun) => /[sxz]$/u.test(noun),
    isSingularNoun: (noun) => !/[sxz]$/u.test(noun) && !MANY_IN_ONE.test(noun),
    small:
      /^(?:de|du|des|d|à|au|aux|en|dans|sur|sous|pour|par|et|ou|où|que|qui|dont|avec|sans|chez|vers|entre|ne|se|s|y|lui|leur|les|le|la|l|un|une|très|plus)$/u,
    hasAdjectiveBehind: true,
    otherSubject: null,
  },
  es: {
    plural:
      /^(?:los|las|unos|unas|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varios|varias|algunos|algunas|muchos|muchas|estos|estas)$/iu,
    singular: /^(?:un|una|el|la|este|esta|cada)$/iu,
    noun: /^\p{Ll}/u,
    isPluralNoun: (noun) => /s$/u.test(noun),
    isSingularNoun: (noun) => !/s$/u.test(noun) && !MANY_IN_ONE.test(noun),
    small:
      /^(?:de|del|a|al|en|con|por|para|sin|sobre|y|e|o|u|que|quien|donde|se|le|les|lo|la|los|las|un|una|su|sus|no|muy|más|como|entre|tras|ante|bajo|desde|hasta)$/u,
    hasAdjectiveBehind: true,
    otherSubject: null,
  },
  it: {
    plural:
      /^(?:i|gli|le|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|alcuni|alcune|molti|molte|numerosi|numerose|questi|queste|diversi|diverse)$/iu,
    singular: /^(?:un|uno|una|il|lo|la|questo|questa|ogni)$/iu,
    noun: /^\p{Ll}/u,
    isPluralNoun: (noun) => /[ieaàéè]$/u.test(noun),
    isSingularNoun: (noun) => /[oae]$/u.test(noun) && !MANY_IN_ONE.test(noun),
    small:
      /^(?:di|del|dello|della|dei|degli|delle|dell|a|al|allo|alla|ai|agli|alle|da|dal|dalla|in|nel|nella|con|su|sul|sulla|per|tra|fra|e|ed|o|che|chi|cui|dove|si|ne|lo|la|le|li|gli|un|una|non|più|come)$/u,
    hasAdjectiveBehind: true,
    otherSubject: null,
  },
};

/** Only a space may stand between two words of a plain subject and its verb. */
function isNext(text: string, before: Word, next: Word | undefined): next is Word {
  return next !== undefined && /^[ \u00a0]$/u.test(text.slice(before.end, next.start));
}

function faultAt(text: string, words: readonly Word[], manner: Manner, verbs: VerbForms): LanguageFault | null {
  const [determiner, noun, ...rest] = words;
  if (determiner === undefined || !isNext(text, determiner, noun)) return null;
  const isMany = manner.plural.test(determiner.text) && manner.isPluralNoun(noun.text, determiner.text);
  const isOne = manner.singular.test(determiner.text) && manner.isSingularNoun(noun.text, determiner.text);
  if (isMany === isOne || !manner.noun.test(noun.text)) return null;
  const other = isMany ? verbs.pluralOf : verbs.singularOf;
  let [verb, behind] = rest;
  if (!isNext(text, noun, verb)) return null;
  const isAdjective = (word: Word) =>
    manner.hasAdjectiveBehind && /^\p{Ll}{4,}$/u.test(word.text) && !manner.small.test(word.text);
  if (!other.has(verb.text) && isAdjective(verb) && isNext(text, verb, behind)) [verb, behind] = [behind, rest[2]];
  const repair = other.get(verb.text);
  if (repair === undefined) return null;
  const object = words[words.indexOf(verb) + 2];
  const mayBeObject = behind !== undefined && isNext(text, behind, object) && THING.test(object.text);
  if (isMany && !mayBeObject && isNext(text, verb, behind) && manner.otherSubject?.test(behind.text) === true)
    return null;
  const message = isMany
    ? `The subject is plural, the verb “${verb.text}” singular.`
    : `The subject is singular, the verb “${verb.text}” plural.`;
  return { start: verb.start, end: verb.end, message, suggestion: repair };
}

/** Subjects that open a sentence, in that language. */
export function agreementFaultsAbroad(language: Abroad): (text: string) => readonly LanguageFault[] {
  const [manner, verbs] = [MANNERS[language], VERBS_ABROAD[language]];
  return (text) => {
    const all = tokens(text);
    return sentences(text, language).flatMap(({ start, end }) => {
      const words = all.filter((word) => word.start >= start && word.start < end).slice(0, 6);
      return faultAt(text, words, manner, verbs) ?? [];
    });
  };
}
