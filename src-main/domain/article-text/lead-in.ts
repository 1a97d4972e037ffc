/** The sentence that announces an article's pictures, in the languages of the desk. */
import { PICTURE_NOUNS } from './label-words.ts';

const ANNOUNCES =
  /\b(?:in pictures|in photos|in images|(?:here|these|below|following|best|favourite|favorite|selection|pick|some|see|view|look(?:ing)? at|scroll|browse|our|captured?|caught)\b.{0,80}\b(?:pictures?|photos?|photographs?|images?|shots?|frames?|gallery|slideshow|photographers?)|(?:pictures?|photos?|photographs?|images?|photographers?|gallery|slideshow)\b.{0,60}\b(?:below|follow(?:s|ing)?|here|captured?|caught|show(?:s|ed)?|tell|from the|of the day))\b/isu;

const EDGE = '(?<![\\p{L}\\p{N}])';
const STOP = '(?![\\p{L}\\p{N}])';
/** `Die schönsten Bilder`, `Retour en images sur`, `Las mejores fotos de la jornada`, `Le foto più belle`. */
const ANNOUNCES_ELSEWHERE = new RegExp(
  `${EDGE}(?:in (?:bildern|fotos)|en (?:images|photos|imágenes|fotos)|in (?:immagini|foto)|` +
    '(?:die|unsere|hier|sehen sie|eine auswahl|les|nos|voici|découvrez|retour|las|los|nuestras|estas son|así|le|gli|ecco|guarda|le nostre)' +
    `${STOP}.{0,60}${EDGE}(?:bilder|fotos|aufnahmen|bildergalerie|fotostrecke|images|photos|clichés|diaporama|imágenes|fotografías|instantáneas|galería|immagini|foto|scatti|galleria))${STOP}`,
  'isu',
);
const ENDS_IN_NOUN = new RegExp(`(?::|${EDGE}(?:${PICTURE_NOUNS})[.!]?)$`, 'iu');

/** `Here are the ones they kept.`: no caption opens so. */
const OPENS =
  /^(?:here(?:['’]s| is| are)|these are|below|scroll|swipe|click|take a look|have a look|look (?:back|through|at)|see)\b/iu;

/** Names pictures and is about to show them: what follows it is captions, however many lack their credit. */
export function isPlainLeadIn(text: string): boolean {
  return text.length <= 400 && announces(text) && ENDS_IN_NOUN.test(text);
}

/** Ends in a colon, opens as no caption does, ends in its pictures, or is a heading of them: no sentence that only speaks of photographs. */
export function isSureLeadIn(text: string): boolean {
  const isSentence = /[.!?]["'”’»]?$/u.test(text) && !isPlainLeadIn(text) && !OPENS.test(text);
  return isLeadIn(text) && !isSentence;
}

/** Ends in a colon, or says that pictures follow. */
export function isLeadIn(text: string): boolean {
  return text.length <= 400 && (/:$/.test(text) || OPENS.test(text) || announces(text));
}

function announces(text: string): boolean {
  return ANNOUNCES.test(text) || (text.length <= 160 && ANNOUNCES_ELSEWHERE.test(text));
}
