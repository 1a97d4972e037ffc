/** Italian captions: positions, padding, claims, dates of other events, past verbs, places. */
import { type CaptionWords, dayLists, harm, justBefore, wholeWords } from './caption-words.ts';

export const ITALIAN: CaptionWords = {
  position:
    /(?<!\p{L})(?:sinistra|destra|centro|mezzo|primo piano|secondo piano|sfondo|davanti|dietro|in alto|in basso|sedut[oaie]|in piedi|inginocchiat[oaie]|prim[oa]|second[oa]|terz[oa]|indossa|tiene|regge|in (?:rosso|blu|azzurro|bianco|nero|verde|giallo|arancione)|in maglia|accanto|sx|dx|s|d)(?!\p{L})|\((?:a\s)?(?:s|d|c|sin|sx|dx)\.?\)/iu,
  and: 'e|ed|nonché|&',
  beforeRole: "il|lo|la|i|gli|le|l['’]|suo|sua|suoi|sue|un|una",
  padding: wholeWords(
    'si (?:vede|vedono|può vedere)|pos(?:a|ano) (?:per|con|davanti|accanto)|in posa|questa (?:foto|immagine|fotografia) mostra|(?:nella|in questa|in) (?:foto|immagine|fotografia)|(?:è|sono) ritratt[oaie]|guarda(?:no)? in camera',
  ),
  claims: harm(
    'due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|una decina|decine|centinaia|migliaia|divers[ie]|numeros[ie]|parecchi[e]?',
    'mort[oaie]|uccis[oaie]|ferit[oaie]|arrestat[oaie]|fermat[oaie]|dispers[oaie]|annegat[oaie]|assassinat[oaie]|vittime|arresti|decedut[oaie]',
  ),
  attribution: wholeWords(
    'secondo|stando a|(?:ha|hanno) (?:detto|dichiarato|annunciato|riferito|confermato|reso noto|comunicato)|riferisc(?:e|ono)|polizi[ae]\\p{L}*|carabinieri|questura|autorità|prefett(?:o|ura)|ministero|ministr[oa]|governo|esercito|portavoce|testimon[ei]|procura|medici|ospedale|vigili del fuoco|pompieri|soccorritori|protezione civile|tribunale|condannat[oaie]|agenzia|media|ufficial[ei]|bilancio',
  ),
  knownOrPlayed: wholeWords(
    'anniversario|omaggi[o]?|ricord[oaie](?:no)?|memoria|commemora\\p{L}*|funeral[ei]|vittime d(?:i|el|ella|elle|ei)|\\p{L}+ anni fa|guerra mondiale|partita|minuto|scen[ae]|film|spettacolo|esercitazion[ei]|lutto',
  ),
  toCome: wholeWords(
    'sarà|saranno|avrà|avranno|previst[oaie]|prima d(?:i|el|ella)|prossim[oaie]|preparan?o?|preparativi|in vista|attes[oaie]|comincerà|inizierà|\\p{L}{2,}(?:rà|ranno)|entro',
  ),
  otherEvent: justBefore(
    "dal|dall['’]?|prima|fino|dopo|nat[oa]|mort[oa]|anniversario|elezioni|previst[oaie]|per|a partire|tra|fra|attentat[oi]|vittime|comincia|inizia|apre|termina|pubblicat[oa]|fondat[oa]|prossimo|del|dell['’]?",
  ),
  ...dayLists(
    'lunedì|lunedi|martedì|martedi|mercoledì|mercoledi|giovedì|giovedi|venerdì|venerdi|sabato|domenica',
    "e|ed|al|all['’]|a|o",
  ),
  past: /^(?!però$|ciò$|può$|perciò$|falò$|oblò$)(?:\p{L}{2,}ò|\p{L}{2,}(?:arono|erono|irono)|era|erano|aveva|avevano|fu|furono|fece|fecero|vinse|vinsero|corse|corsero|prese|presero|stava|stavano|cantavano|ballavano|festeggiavano)$/iu,
  locator:
    /(?<!\p{L})(ad?|in|nel|nella|nell['’]|presso|vicino a|davanti a|da|di|su|verso)\s*(?:il\s|la\s|le\s|gli\s|i\s|l['’])?$/iu,
  years: 'anni',
};
