/** What the markup of a page says of a piece of text: that it is a caption, a credit, or nothing that is read. */
import { isNotStory } from './html-not-story.ts';
import { attribute, type HtmlElement } from './html-tree.ts';

export type Role = 'caption' | 'credit' | 'unread';

const NAMES = ['class', 'id', 'itemprop', 'data-testid', 'data-component', 'data-editable', 'data-type'];
const CREDIT =
  /(?<!ac)credit|copyright|attribution|photographer|source(?!set)|courtesy|quelle|urheber|nachweis|fotograf(?!ie|ia)|auteur|autor(?![a-z])|fonte|fuente|rights|(?:photo|image|picture|field)[-_\w]{0,40}agency|(?:photo|image|picture|media|img|figure|foto)[-_]{1,2}author/g;
const CAPTION = /caption|legend|cutline|bildunterschrift|bildtext|didascalia|pie-?(?:de-?)?foto|epigrafe/g;
/** `hide-caption`, `figure-toggle`: a button's words. */
const BUTTON =
  /^(?:hide|toggle|show|expand|enlarge|open|close)[-_]+(?:caption|credit|image|photo|picture|gallery)|(?:caption|figure|image|photo|picture)[-_]+(?:toggle|more|button|expand|enlarge|close|open|zoom)/;

/** Most elements have no such word, and a page has many thousands of elements. */
const HINT = new RegExp(`${CREDIT.source}|${CAPTION.source}|${BUTTON.source.replace('^', '')}`, 'i');

const UNREAD = new Set(
  'script style head template noscript svg math iframe object nav aside footer button select'.split(' '),
);

/** Roles asked for before: each element is looked at several times, and some by all that they hold. */
const known = new WeakMap<HtmlElement, { readonly role: Role | null }>();

/** The role of an element by its names, else by its kind; null where neither tells. */
export function roleOf(element: HtmlElement): Role | null {
  const before = known.get(element);
  if (before !== undefined) return before.role;
  const isUnread = UNREAD.has(element.tagName) && !(element.tagName === 'footer' && isInFigure(element));
  const role = isUnread || isNotStory(element) ? 'unread' : namedRole(element);
  known.set(element, { role });
  return role;
}

/** What the page as a whole tells of an element that does not name itself. */
export function sayRole(element: HtmlElement, role: Role): void {
  known.set(element, { role });
}

function namedRole(element: HtmlElement): Role | null {
  for (const name of NAMES) {
    // `image__caption attribution` is a caption: the first word says what it is, the others how it looks.
    const words = element.attrs.length === 0 ? '' : attribute(element, name);
    if (words === '' || !HINT.test(words)) continue;
    for (const word of words.toLowerCase().split(/\s+/)) {
      const role = roleOfWord(word);
      if (role !== null) return role;
    }
  }
  if (element.tagName === 'figcaption') return 'caption';
  return element.tagName === 'cite' || element.tagName === 'footer' ? 'credit' : null;
}

function isInFigure(element: HtmlElement): boolean {
  const parent = element.parentNode;
  return parent !== null && 'tagName' in parent && /^(?:figure|figcaption|blockquote)$/.test(parent.tagName);
}

/** Names that nothing but the words of a picture have: other notes of a page may be called source, rights or copyright. */
export function isNamedForPicture(element: HtmlElement): boolean {
  if (element.tagName === 'figcaption') return true;
  return NAMES.some((name) => PLAIN.test(attribute(element, name))) && roleOf(element) !== 'unread';
}

/** Words that only a screen reader says. */
export function isForTheEar(element: HtmlElement): boolean {
  return /visually-?hidden|sr-only|screen-?reader|assistive-?text|(?:^|[\s_-])a11y(?:$|[\s_-])/i.test(
    attribute(element, 'class'),
  );
}

/** An element whose own name says that it holds one picture: `media--type-image`, `gallery-item`, `slide`. */
export function isPictureBox(element: HtmlElement): boolean {
  return attribute(element, 'class')
    .toLowerCase()
    .split(/\s+/)
    .some((word) => BOX.test(word));
}

/** An element whose own name says that it holds pictures: `gallery`, `slideshow`, `photo-list`. */
export function isGalleryBox(element: HtmlElement): boolean {
  return /(?:^|[\s_-])(?:gallery|galerie|galeria|galleria|slideshow|slides|diaporama|bilderstrecke|fotostrecke|(?:photo|image|picture)s?[-_]?(?:list|grid|gallery|essay))(?:$|[\s_-])/i.test(
    attribute(element, 'class'),
  );
}

const BOX =
  /^(?:(?:c|article|content|inline|story|asset|node|block|paragraph|entity|field)[-_]{1,2})?(?:media[-_]{1,2}(?:type[-_])?)?(?:figure|image|photo|picture|img|slide|foto|bild)(?:[-_]{1,2}(?:block|wrapper|container|item|box|full|inline|embed|card))?$|^gallery[-_]{1,2}(?:item|image|photo|slide)$/;

const PLAIN =
  /credit|caption|legend|cutline|photographer|bild(?:unterschrift|text|nachweis)|didascalia|pie-?(?:de-?)?foto/i;

/** `caption__credit` is a credit, `credit-caption` a caption: the last part says what it is. */
function roleOfWord(word: string): Role | null {
  if (BUTTON.test(word)) return 'unread';
  const credit = lastIndex(word, CREDIT);
  const caption = lastIndex(word, CAPTION);
  if (credit === caption) return null;
  return credit > caption ? 'credit' : 'caption';
}

function lastIndex(word: string, pattern: RegExp): number {
  return [...word.matchAll(pattern)].at(-1)?.index ?? -1;
}

const QUOTE =
  /(?:^|\s)(?:gmail_quote(?:_container)?|gmail_extra|yahoo_quoted|protonmail_quote|tutanota_quote|zmail_extra|moz-cite-prefix|OutlookMessageHeader)(?:\s|$)/;
/** All behind these, to the end of the page, is quoted. */
const FROM_HERE =
  /^(?:divRplyFwdMsg|appendonsend|x_divRplyFwdMsg|mail-editor-reference-message-container|ms-outlook-mobile-reference)/;

export function isMailQuote(element: HtmlElement): boolean {
  if (element.tagName === 'blockquote' && attribute(element, 'type') === 'cite') return true;
  return QUOTE.test(attribute(element, 'class'));
}

export function opensMailQuote(element: HtmlElement): boolean {
  return FROM_HERE.test(attribute(element, 'id'));
}
