/** Words by which an organisation's name is told from a person's, in the languages of the desks. */
import { fold } from '../text/fold.ts';

/** Words of a provider (`Ashby City Council`, `Polizei Aschberg`), never of a person. */
const WORDS = new Set(
  [
    // English
    'the of for ministry department university council agency news newspaper newspapers television service services museum archives archive foundation government parliament company ltd inc llc plc gmbh corp corporation images photos pictures media network association federation library institute productions police',
    'tv image photo foto fotos picture bild pressefoto sportfoto photography photographers creative source licensing municipality borough district prefecture parish governorate office palace army navy zoo festival orchestra stadium county international global holdings labs sheriff constabulary authority administration presidency commission committee laboratory laboratories observatory hospital embassy airlines airways aerospace technologies technology systems entertainment films studios broadcasting championship championships tourism transport heritage rescue firefighters fire coastguard military defence defense forces secretariat publishing magazine app live board academy alliance charity clinic cooperative corps ferries fisheries housing industries insurance mosque organisation organization railway railways schools shipping squadron trustees utilities volunteers waterways wildlife design designs newsroom desk team crescent',
    // German
    'rathaus polizei feuerwehr bundeswehr bundespolizei ministerium bundesministerium innenministerium bundesregierung stadtverwaltung stadt gemeinde landkreis verlag stiftung museum universität hochschule institut theater verein verband gesellschaft presse pressestelle archiv stadtarchiv bundesarchiv',
    // French
    'ministère gouvernement préfecture présidence mairie gendarmerie police pompiers armée université musée fondation bibliothèque institut association fédération société presse archives département région',
    // Spanish, Portuguese, Italian
    'ministerio gobierno presidencia ayuntamiento policía bomberos ejército armada universidad museo fundación biblioteca instituto asociación federación sociedad prensa archivo alcaldía gobernación ministério governo presidência prefeitura polícia universidade fundação divulgação reprodução ministero presidenza comune polizia questura carabinieri vigili esercito università fondazione istituto associazione ufficio stampa archivio',
    // Dutch, Nordic, Polish, Czech, Hungarian, Turkish
    'politie brandweer gemeente ministerie universiteit stichting politiet brannvesen kommun kommune ministeriet universitetet policja straż ministerstwo uniwersytet muzeum policie hasiči rendőrség minisztérium emniyet bakanlığı belediyesi valiliği cumhurbaşkanlığı',
    // Cyrillic, Greek
    'министерство минобороны пресс-служба полиция мвд мчс администрация правительство президента университет музей агентство міністерство поліція прес-служба дснс служба адміністрація υπουργείο αστυνομία',
  ]
    .join(' ')
    .split(' ')
    .map(fold),
);
/** Words that are family names too: a provider only beside two others. */
const WORDS_OR_NAMES = new Set(
  'press post stock parks channel times herald tribune gazette bugle chronicle observer journal club house gallery studio center centre theatre records church court school college bank union group league party guard force radio motors trust society community village town city opera ballet water estate farm farms gardens harbour port ports power temple theatre tours traffic forest cathedral abbey hotel archives'
    .split(' ')
    .map(fold),
);
/** In scripts without capitals, the first word says it. */
const ORIENTAL =
  /^(?:وزارة|شرطة|مكتب|وكالة|رئاسة|بلدية|الجيش|قوات|هيئة|جامعة|משטרת|משרד|דובר|צבא|صدا)|(?:省|庁|警察|消防|大学|新聞社|新闻网|公司|局|提供|제공|청|부)$/u;

/** `U.S. Navy`, `Royal Air Force`. */
const FORCES =
  /^(?:(?:the\s)?(?:u\.?s\.?a?\.?|u\.?k\.?|royal|british|french|german|indian|israeli?|ukrainian|russian|polish|italian|spanish|canadian|australian|turkish|philippine)\s).*\b(?:navy|army|air force|coast guard|marine corps|marines|space force|national guard|armed forces|defence forces?|defense forces?)$/iu;

/** `Casa de S.M. el Rey`. */
const ROYAL =
  /^(?:casa\s+(?:de\s+)?(?:s\.?\s?m\.?|su\s+majestad|real)|maison\s+royale|königshaus|hofmarschallamt)(?![\p{L}])/iu;
/** German offices are one word: `Polizeipräsidium`, `Staatsanwaltschaft`; folded. */
const COMPOUND =
  /\p{L}(?:prasidium|ministerium|anwaltschaft|kriminalamt|verwaltung|direktion|feuerwehr|museum|verlag|universitat|inspektion|dienststelle|kanzlei|rathaus)$/u;

/** Small words that are in the name of an organisation. */
const SMALL =
  /^(?:the|of|for|and|&|de|da|do|des|du|del|della|dello|dei|di|la|le|el|les|los|und|für|der|die|das|van|het|voor|via|in|at|et|y|e|og|och|и|та|του|της)$/u;

/** An unlisted provider by its words: `Ashby City Council`, `Polizei Aschberg`, `UFFICIO STAMPA POLIZIA`. */
export function isProvider(text: string): boolean {
  const plain = text.trim();
  if (!/^[\p{Lu}\p{Lo}\p{N}@]/u.test(plain)) return false;
  if (/\bred (?:cross|crescent)\b/iu.test(plain) || ROYAL.test(plain)) return true;
  if (FORCES.test(plain) || ORIENTAL.test(plain) || isHandle(plain)) return true;
  const words = plain.split(/\s+/u);
  if (words.length > 9) return false;
  // `The winner smiles` is a sentence: a provider's words are capitalised, small ones and its own apart.
  if (!words.every((word) => !/^\p{Ll}/u.test(word) || SMALL.test(word) || WORDS.has(bare(word)))) return false;
  if (words.some((word) => WORDS.has(bare(word)) || COMPOUND.test(bare(word)))) return true;
  if (words.length > 2 && words.some((word) => WORDS_OR_NAMES.has(bare(word)))) return true;
  return words.length <= 4 && words.some(isMadeUp);
}

function bare(word: string): string {
  return fold(word.replace(/[^\p{L}\p{M}\p{N}-]+$/u, ''));
}

/** A name on a platform: `@ashbyrowers`. */
function isHandle(text: string): boolean {
  return /^@[\w.]{2,}$/u.test(text);
}

/** A word that is nobody's name: digits in it, an ampersand, a small i before a capital, a web address (`Flash90`, `B&W`, `iStock`, `ashby.com`). */
function isMadeUp(word: string): boolean {
  return /\p{L}\p{N}|\p{N}\p{L}|\p{L}&\p{L}|^i\p{Lu}/u.test(word) || isAddress(word);
}

/** `ashby.com`. */
export function isAddress(word: string): boolean {
  return /^[\p{L}-]{3,}\.(?:com|org|net|info|tv|eu|de|fr|it|es|uk|ca|ru|pl|ch|at|nl|be|se|no|dk|fi|pt|br|ar|mx|jp|cn|in|au)$/iu.test(
    word,
  );
}

/** As its own part: `NPR`, `UGC` (capitals for several words), `ViralHog` (words run together), and no family name. */
export function isShortened(text: string): boolean {
  const word = text.trim();
  if (/^\p{Lu}{2,5}$/u.test(word)) return true;
  return (
    /^\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u.test(word) &&
    !/^(?:Mc|Mac|De|Di|Da|Du|La|Le|Lo|Van|Von|Fitz|St|San|Ben|Al|El)\p{Lu}/u.test(word)
  );
}
