/** Credits of several photographs that are printed side by side: `(Top, from left) Jane Doe/AP, John Roe/Reuters; (bottom) Ann Poe/EPA`. */

const PLACE =
  '(?:clockwise|counter-?clockwise|from(?:\\s+(?:the\\s+)?(?:top|bottom|upper|lower|far))?(?:\\s+(?:left|right))?|top|bottom|upper|lower|left|right|far\\s+(?:left|right)|above|below|cent(?:er|re)|middle|im\\s+uhrzeigersinn|von\\s+(?:links|oben)(?:\\s+(?:oben|links|nach\\s+\\p{L}+))?|oben|unten|links|rechts|mitte|de\\s+gauche\\s+à\\s+droite|en\\s+haut|en\\s+bas|à\\s+gauche|à\\s+droite|de\\s+izquierda\\s+a\\s+derecha|arriba|abajo|izquierda|derecha|da\\s+sinistra|in\\s+alto|in\\s+basso|a\\s+sinistra|a\\s+destra|sinistra|destra)';
const PLACES = `${PLACE}(?:[\\s,]+(?:and\\s+|und\\s+|et\\s+|y\\s+|e\\s+)?${PLACE}){0,4}`;
/** `(Top, from left)`, `Left:`, `Oben links:` */
const HEAD = new RegExp(`^(?:[([]\\s*${PLACES}\\s*[)\\]]:?|${PLACES}\\s*[:：])\\s+`, 'iu');
const LONGEST = 400;

/** `Jane Doe/AP (left), John Roe/Reuters (right)`. */
const TAIL = new RegExp(`\\s*[([]\\s*${PLACES}\\s*[)\\]]$`, 'iu');
const LABEL = /^(?:photos?|pictures?|images?|photographs?|fotos?|bilder|credits?|crédits?)\s*(?:[:：]|by\s)\s*/iu;

/** Where such a list begins behind a caption's last sentence, with its label; -1 where there is none. */
export function placedCreditsAt(text: string, isCredit: (text: string) => boolean): number {
  const offset = Math.max(0, text.length - LONGEST);
  for (const match of text.slice(offset).matchAll(/(?<=[.!?…]["'”’)]*\s+)(?=\p{L}+\s?(?:[:：]|by\s))/giu)) {
    const start = offset + match.index;
    if (isPlacedCredits(text.slice(start), isCredit)) return start;
  }
  return -1;
}

/** True where the text is such a list; `isCredit` tells what is one credit. */
export function isPlacedCredits(text: string, isCredit: (text: string) => boolean): boolean {
  if (text.length > LONGEST) return false;
  const label = LABEL.exec(text)?.[0] ?? '';
  const behind = text
    .slice(label.length)
    .replace(/[.\s]+$/u, '')
    .split(/(?<=[)\]])\s*(?:[;,]|\s(?:and|und|et|y|e)\s)\s*/iu);
  if (label !== '' && behind.length >= 2 && behind.every((part) => TAIL.test(part) && isCredit(part.replace(TAIL, ''))))
    return true;
  if (!HEAD.test(text)) return false;
  const parts = text
    .split(/\s*[;,]\s*(?=[([\p{Lu}])|\s*\.\s+(?=[([\p{Lu}])/u)
    .map((part) => part.replace(HEAD, '').replace(/[.\s]+$/u, ''))
    .filter((part) => part !== '');
  return parts.length >= 2 && parts.every(isCredit);
}
