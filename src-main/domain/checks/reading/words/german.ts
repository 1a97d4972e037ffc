/** German captions: positions, padding, claims, dates of other events, past verbs, places. */
import { type CaptionWords, dayLists, harm, justBefore, wholeWords } from './caption-words.ts';

export const GERMAN: CaptionWords = {
  position:
    /(?<!\p{L})(?:links|rechts|mitte|hinten|vorne?|oben|unten|vordergrund|hintergrund|kniend|sitzend|stehend|linke[rsn]?|rechte[rsn]?|erste[rsn]?|zweite[rsn]?|dritte[rsn]?|vierte[rsn]?|neben|trägt|tragend|hält|haltend|im uhrzeigersinn|v\. ?l\.|v\. ?r\.|in (?:rot|blau|gelb|grün|weiß|schwarz|orange)|im (?:roten|blauen|gelben|grünen|weißen|schwarzen))(?!\p{L})|\((?:l|r|m|li|re)\.?\)|(?:^|[\s(,])(?:l|r|M)\.(?=[\s,)])/iu,
  and: 'und|sowie|&',
  beforeRole: 'der|die|ihr|ihre|ihrem|sein|seine|seinem|dessen|deren',
  padding: wholeWords(
    '(?:ist|sind|waren?) (?:auf (?:dem|diesem) (?:foto|bild) )?(?:zu sehen|abgebildet|im bild)|zu sehen (?:ist|sind)|posier(?:t|en)|(?:dieses|das|unser) (?:foto|bild) zeigt|auf (?:dem|diesem|unserem) (?:foto|bild)|schau(?:t|en) zu|lächel(?:t|n) in die kamera',
  ),
  claims: harm(
    'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|ein dutzend|dutzende|hunderte|tausende|mehrere|zahlreiche|viele',
    'tote[nr]?|todesopfer|getötet(?:e[nr]?)?|gestorben|verletzte?[nr]?|verwundete?[nr]?|vermisste?[nr]?|ertrunken|festgenommen(?:e[nr]?)?|festnahmen|verhaftet(?:e[nr]?)?|ums leben(?: gekommen)?|ermordet|erschossen',
  ),
  attribution: wholeWords(
    'laut|angaben|zufolge|sag(?:t|te|ten)|teilte|teilten|mitteilte|berichtet(?:e|en)?|melde(?:t|te|ten)|polizei\\p{L}*|behörden?|feuerwehr|ministerium|\\p{L}*ministeriums?|regierung|sprecher(?:in|s)?|\\p{L}*sprecher(?:in|s)?|zeugen|augenzeugen|staatsanwaltschaft|ärzte[n]?|krankenhaus|klinik|rettungskräfte[n]?|armee|militär|bestätig(?:t|te|ten)|offiziell\\p{L}*|gericht\\p{L}*|verurteilt|nachrichtenagentur|medien\\p{L}*',
  ),
  knownOrPlayed: wholeWords(
    'jahrestag\\p{L}*|gedenk\\p{L}*|erinner\\p{L}*|trauer\\p{L}*|opfern? (?:der|des|von)|beisetzung|begräbnis|\\p{L}*weltkrieg\\p{L}*|vor \\p{L}+ jahren|halbzeit|minute|spiel\\p{L}*|partie|szene\\p{L}*|film\\p{L}*|theater\\p{L}*|übung\\p{L}*|manöver\\p{L}*|ehr(?:t|en|ung)',
  ),
  toCome: wholeWords(
    'wird|werden|soll|sollen|kommende[nrms]?|geplant\\p{L}*|bevorstehend\\p{L}*|vorbereitung\\p{L}*|bereite[nt] sich|im vorfeld|vor (?:dem|der|den)|steht bevor|erwarte[tn]?\\p{L}*',
  ),
  otherEvent: justBefore(
    'bis|seit|vor|nach|ab|zum|vom|von|geboren|geb\\.|gestorben|jahrestag\\p{L}*|\\p{L}*wahl(?:en)?|beginn\\p{L}*|start\\p{L}*|ende[tn]?|eröffne\\p{L}*|für|zwischen|anschlag\\p{L}*|opfern?|kommenden|nächsten|geplant|stattfinden|veröffentlicht|gegründet|datiert',
  ),
  ...dayLists(
    'mo(?:ntag)?|di(?:enstag)?|mi(?:ttwoch)?|do(?:nnerstag)?|fr(?:eitag)?|sa(?:mstag)?|sonnabend|so(?:nntag)?',
    'und|bis|oder|sowie',
  ),
  past: /^(?:war|waren|wurden?|hatten?|ging(?:en)?|kam(?:en)?|stand(?:en)?|lief(?:en)?|fuhr(?:en)?|sang(?:en)?|gewann(?:en)?|verlor(?:en)?|schlug(?:en)?|trug(?:en)?|hielt(?:en)?|fiel(?:en)?|rief(?:en)?|zog(?:en)?|sprang(?:en)?|saß(?:en)?|lag(?:en)?|trat(?:en)?|sprach(?:en)?|flog(?:en)?|brannten?|feierten?|jubelten?|demonstrierten?|protestierten?|tanzten?|winkten?|spielten?|begrüßten?|umarmten?|warteten?|eröffneten?|küssten?|weinten?|lachten?|marschierten?|kletterten?|schwamm(?:en)?|traf(?:en)?|half(?:en)?|betrat(?:en)?|verließ(?:en)?)$/u,
  locator:
    /(?<!\p{L})(in|bei|nahe|nach|vor|über|um|aus|durch|gegen|außerhalb von|unweit von|nördlich von|südlich von|östlich von|westlich von)\s+$/iu,
  years: 'Jahre',
};
