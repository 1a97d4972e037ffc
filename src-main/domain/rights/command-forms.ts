/** The forms that a sentence of command has among news: labelled, courteous, demanded, about the photograph or its use. */
import { type Clause, follows, has, opening, saying } from './clause.ts';
import { momentIn, spanIn } from './clause-moment.ts';
import { placesIn } from './clause-places.ts';
import { isFamiliar, strangersIn } from './clause-strangers.ts';
import type { Concept } from './clause-words.ts';
import { WEEKDAY_OF, words } from './moment-words.ts';
import { startsClause } from './notice-standing.ts';

/** "ACHTUNG: …", "Note to editors: …": what follows is for the desk. */
const LABELS = words(
  `attention achtung hinweis hinweise bildhinweis nutzungshinweis vermerk note notice nb eds editors editor restrictions restriction usage
  warning important wichtig redaktion redaktionen conditions bildnutzung nutzungsbedingungen nutzungsrechte avis aviso advertencia nota
  attenzione avvertenza avvertenze importante restricciones condiciones restrizioni condizioni rappel remarque urgent eilt advisory
  withdrawal löschaufforderung bildlöschung rückruf annulation anulación annullamento`.replace(/\s+/g, ' '),
);
/** So many tokens a label may have: "Hinweis an alle Redaktionen:". */
const LONGEST_LABEL = 6;

const COURTESY = words(
  'please kindly bitte merci veuillez prière rogamos ruega ruégase prega pregasi preghiamo favor cortesemente',
);
const BEFORE_COURTESY = /^(?:si|se|por)$/;
/** A courteous sentence is an order, whatever its reason. */
const MOST_OF_REASON = 2;

/** The photograph itself, and no work or scene. */
const PICTURE =
  /^(?:photos?|photographs?|pictures?|images?|handouts?|bild|bilder|bildes|bildern|fotos?|fotografie|fotografien|aufnahmen?|lichtbild|lichtbilder|(?:fahndungs|presse|privat|archiv|hand)(?:foto|fotos|bild|bilder)|photographies?|visuels?|cliches?|fotografias?|imagen|imagenes|immagin[ei]|fotografi[ae]|scatt[oi])$/;
const THIS =
  /^(?:this|these|the|your|dieses|dieser|diese|das|die|cette|ces|la|las|les|esta|estas|questa|queste|l|le|that|those)$/;

/** "Published only after his death, the book …", "Not used since …": that was done, to something else perhaps. */
const PARTICIPLE =
  /^(?:released|published|used|shown|aired|printed|posted|displayed|shared|run|show|print|post|share|sold|gezeigt|genutzt|gedruckt|gesendet|publie[es]*|utilise[es]*|diffuse[es]*|montre[es]*|publicad[oa]s?|usad[oa]s?|utilizad[oa]s?|difundid[oa]s?|pubblicat[oaie]|usat[oaie]|utilizzat[oaie]|diffus[oaie])$/;
const TO_BE = /^(?:be|to|being|etre|ser|sera|essere|werden|venir)$/;
/** "A photograph never published before": news. */
const NEVER = /^(?:never|nie|niemals|jamais|nunca|mai)$/;

const LEAVE: readonly Concept[] = ['allowed', 'only', 'not', 'order', 'except', 'hold', 'embargo'];
const LIMITS_TIME: readonly Concept[] = ['before', 'after', 'from', 'during', 'ends'];
const OF_USE: readonly Concept[] = ['use', 'rights', 'editorial'];
const OF_PICTURE: readonly Concept[] = [
  'use',
  'rights',
  'alter',
  'withdraw',
  'embargo',
  'hide',
  'sell',
  'store',
  'hold',
];
/** A caption's sentence must say what it is within so many words. */
const HEAD = 3;
const HOLDS = /^(?:hold|confidential|vertraulich|confidentiel(?:le|s|les)?|confidencial(?:es)?|riservat[oaie])$/;
/** Who may have a photograph taken back. */
const WHO_ASKS =
  /^(?:photographer|author|famil(?:y|le|ie|ia)|famille|famiglia|auteur|photographe|autor|autora|autore|fotograf[oa]?|fotografen|demande|peticion|solicitud|richiesta|wunsch)$/;
/** "El embargo a …" is one that news tell of. */
const ARTICLE = /^(?:an?|the|der|die|das|le|la|l|un|una|une|el|il|lo)$/;
/** "Under embargo until the end of the year, Norland …": an order goes on no further. */
const LONGEST_ORDER = 12;

/** A caption, a headline: the sentence must have one of these forms; what it then says is read as Instructions are. */
export function isOrderAmongNews(clause: Clause): boolean {
  return (
    isLabelled(clause) ||
    isCourteous(clause) ||
    isDemanded(clause) ||
    isOfThePicture(clause) ||
    isOfItsUse(clause) ||
    isOfItsForm(clause) ||
    isTimedRemoval(clause) ||
    isEmbargo(clause) ||
    isLoudOut(clause)
  );
}

/** The clause begins with a label, or comes right after one. */
function isLabelled(clause: Clause): boolean {
  const { notice, from, words: all } = clause;
  const { tokens } = notice;
  const first = all[0];
  if (first === undefined || !has(clause, 'picture', 'face', ...OF_PICTURE)) return false;
  if (LABELS.has(first.fold)) return tokens.slice(first.at, first.at + LONGEST_LABEL).some(({ fold }) => fold === ':');
  let at = from - 1;
  while (tokens[at]?.kind === 'mark') at -= 1;
  let hasLabel = false;
  for (let count = 0; count < LONGEST_LABEL && tokens[at]?.kind === 'word'; count += 1, at -= 1)
    if (LABELS.has(tokens[at]?.fold ?? '')) hasLabel = true;
  return hasLabel && startsClause(notice, at + 1);
}

function isCourteous(clause: Clause): boolean {
  const at = clause.words.findIndex(({ fold }) => !BEFORE_COURTESY.test(fold));
  if (at < 0 || at > 1 || !COURTESY.has(clause.words[at]?.fold ?? '')) return false;
  if (!has(clause, 'picture', 'systems', 'face', ...OF_PICTURE)) return false;
  // "Please read the leaflet before use".
  const asks = saying(clause).find(({ fold }) => !COURTESY.has(fold) && !BEFORE_COURTESY.test(fold));
  const isOfIt = has(clause, 'embargo', 'picture') || (asks !== undefined && asks.about.size > 0);
  return isOfIt && strangersIn(clause) <= MOST_OF_REASON;
}

const ASKS =
  /^(?:asks?|asked|requests?|requested|urges?|urged|bittet|bitten|verlangt|demande|demandent|prie|pide|piden|solicita|solicitan|chiede|chiedono|chiesto|hereby|retracts?|zieh(?:en|t))$/;

/** "AFP requests that you delete this photo", "Retiren esta imagen …", "Must be taken down from websites at once". */
function isDemanded(clause: Clause): boolean {
  const { words: all } = clause;
  const first = opening(clause);
  const asks = all.findIndex(({ fold }) => ASKS.test(fold));
  const asked = asks >= 0 ? all.slice(asks) : first?.about.has('withdraw') === true ? all.slice(0, HEAD + 1) : [];
  const isOfThis = asked.some(({ about: own }, at) => own.has('picture') && THIS.test(asked[at - 1]?.fold ?? ''));
  if (isOfThis && asked.some(({ about: own }) => own.has('withdraw') || own.has('stop') || own.has('not'))) return true;
  const opens = first?.about.has('order') === true || first?.about.has('withdraw') === true;
  return opens && has(clause, 'withdraw') && has(clause, 'picture', 'systems') && strangersIn(clause) === 0;
}

/** "The photograph may be used free of charge until …", "Immagine utilizzabile fino al …", "Das Bild darf nicht mehr …". */
function isOfThePicture(clause: Clause): boolean {
  const said = saying(clause);
  const first = said.findIndex(({ fold }) => PICTURE.test(fold));
  if (first < 0 || first > 1 || !startsClause(clause.notice, clause.words[0]?.at ?? 0)) return false;
  // "Image must not be digitally enhanced", "The photograph must be used in its entirety".
  const isDenied =
    has(clause, 'not', 'only', 'order') && said[first + 1] !== undefined && !NEVER.test(said[first + 1]?.fold ?? '');
  if (isDenied && has(clause, 'alter', 'whole') && strangersIn(clause) <= 1) return true;
  const hasReason = has(clause, 'reason') || clause.words.some(({ fold }) => WHO_ASKS.test(fold));
  if (has(clause, 'withdraw') && !has(clause, 'event') && strangersIn(clause) <= (hasReason ? 1 : 0)) return true;
  const behind = said.slice(first + 1, first + 1 + HEAD);
  const isLeft = behind.some(({ about: own, fold }) => !NEVER.test(fold) && LEAVE.some((one) => own.has(one)));
  const isHeld = has(clause, 'not', 'only', 'hold', 'embargo') && has(clause, ...LIMITS_TIME);
  if (follows(clause, 'not', 'again', 2) && has(clause, 'use')) return true;
  return isLeft && has(clause, ...OF_PICTURE) && (isHeld || isLimited(clause));
}

/** "Uso autorizado solo hasta …", "Nur zur redaktionellen Verwendung …", "Do not use before …": leave and use in its first words. */
function isOfItsUse(clause: Clause): boolean {
  const said = saying(clause);
  const [first] = said;
  if (first === undefined || NEVER.test(first.fold) || !startsClause(clause.notice, clause.words[0]?.at ?? 0))
    return false;
  const isAlone = strangersIn(clause) === 0;
  const head = said.slice(0, isAlone ? said.length : HEAD).filter(({ at, fold }) => !isDone(clause, at, fold));
  const says = (...concepts: readonly Concept[]): boolean =>
    head.some(({ about: own }) => concepts.some((one) => own.has(one)));
  const isFrom = isAlone && says('allowed') && says('from') && momentIn(clause, 'latest').named;
  if (isFrom) return true;
  if (!says(...OF_USE) || !(says(...LEAVE) || (says(...LIMITS_TIME) && isAlone))) return false;
  const isKnown = said.slice(0, HEAD).every((one) => isFamiliar(one) || WEEKDAY_OF.has(one.fold));
  const isTimed = said.slice(0, HEAD + 2).some(({ about: own }) => LIMITS_TIME.some((one) => own.has(one)));
  if (says('not', 'only') && isTimed && isKnown && head.length >= HEAD) return true;
  return (isKnown || isAlone) && isLimited(clause);
}

/** "No alterations permitted", "Aucune modification autorisée": the sentence is about nothing else. */
function isOfItsForm(clause: Clause): boolean {
  const said = saying(clause);
  if (!startsClause(clause.notice, clause.words[0]?.at ?? 0) || strangersIn(clause) > 0) return false;
  const [first] = said;
  const denies = said.slice(0, HEAD).some(({ about: own, fold }) => own.has('not') && !NEVER.test(fold));
  return first !== undefined && denies && has(clause, 'alter') && has(clause, 'allowed', 'order', 'picture');
}

/** "Delete after 12 August 2026", "Nach dem 12.8.2026 zu löschen": to that, and to nobody. */
function isTimedRemoval(clause: Clause): boolean {
  if (!startsClause(clause.notice, clause.words[0]?.at ?? 0) || strangersIn(clause) > 0) return false;
  return has(clause, 'withdraw') && has(clause, 'after') && momentIn(clause, 'latest').named;
}

function isDone({ notice }: Clause, at: number, fold: string): boolean {
  return PARTICIPLE.test(fold) && !TO_BE.test(notice.tokens[at - 1]?.fold ?? '');
}

/** "Sous embargo jusqu'à la fin du procès", "Full embargo: Tuesday, 15:00 GMT": it opens the sentence and is all that it says. */
function isEmbargo(clause: Clause): boolean {
  const { notice, words: all } = clause;
  const first = saying(clause).find((one) => one.about.size > 0 || !isFamiliar(one));
  if (first === undefined || !startsClause(notice, all[0]?.at ?? 0)) return false;
  // "Hold until the verdict", "Confidential until …".
  if (HOLDS.test(first.fold)) return follows(clause, 'hold', 'before', 2);
  if (!first.about.has('embargo')) return false;
  if (first.fold.startsWith('sperr') && notice.tokens.slice(first.at, clause.to).some(({ fold }) => fold === ':'))
    return true;
  if (ARTICLE.test(all[0]?.fold ?? '') && first.fold.startsWith('embarg')) return false;
  const isLong =
    all.length > LONGEST_ORDER || notice.tokens.slice(first.at, clause.to).some(({ fold }) => fold === ',');
  if (isLong && strangersIn(clause) > 0) return false;
  return follows(clause, 'embargo', 'before', 2) || (momentIn(clause, 'latest').named && strangersIn(clause) <= 1);
}

/** In time, to places, or to the news: more than that some use is denied. */
function isLimited(clause: Clause): boolean {
  if (strangersIn(clause) === 0 && has(clause, 'not', 'only', 'embargo', ...LIMITS_TIME)) return true;
  if (has(clause, 'editorial') && has(clause, 'only')) return true;
  if (placesIn(clause).length > 0 && has(clause, 'not', 'only', 'except')) return true;
  if (spanIn(clause) !== null) return true;
  return has(clause, 'withdraw', 'not', ...LIMITS_TIME) && (momentIn(clause, 'latest').named || has(clause, 'event'));
}

/** `UK & Ireland OUT` in a caption. */
function isLoudOut(clause: Clause): boolean {
  const last = clause.words.at(-1);
  const isLoud = last?.about.has('out') === true && clause.notice.tokens[last.at]?.caps === true;
  return isLoud && placesIn(clause).length > 0 && strangersIn(clause) === 0;
}
