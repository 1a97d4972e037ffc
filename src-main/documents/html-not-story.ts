/** What is on a page and is no part of its story: adverts, related stories, newsletters, sharing, embedded posts, videos and tables. */
import { attribute, type HtmlElement, type HtmlNode, IMAGES, isElement } from './html-tree.ts';

const NAMES = ['class', 'id', 'data-component', 'data-testid'];
/** `c-`, `wp-block-`, `section--`: what a system puts before the word that says what it is. */
const SYSTEM = /^(?:(?:c|o|m|l|js|wp|block|section|component|module|widget|region|box|layout|wp-block)[-_]{1,2})+/;
const OTHER =
  /^(?:ads?|ad(?:slot|unit|vert\w*)|advert\w*|sponsor(?:ed|ship)?|promo(?:tion|box)?|anzeige|werbung|publicite|publicidade?|pubblicita|advertentie|related|recirc\w*|recommend(?:ed|ations?)|read[-_]?(?:more|next|also)|more[-_](?:on|from|stories|articles)|(?:most|top)[-_](?:read|popular|viewed)|lire[-_]aussi|a[-_]lire|old__article(?!-content)|leggi[-_]anche|correlat[ei]|lesen[-_]sie[-_]auch|mehr[-_]zum[-_]thema|weiterlesen|relacionad[oa]s?|(?:te|le)[-_]puede[-_]interesar|leia[-_](?:mais|tambem)|lees[-_](?:ook|meer)|newsletter|sign[-_]?up|subscrib\w*|shar(?:e|ing)|social|comments?[-_](?:section|list|area)|author[-_](?:bio|box|card|info|photo|image|portrait)|about[-_]author|byline[-_](?:photo|image|picture|portrait)|avatar|cookie|consent|paywall|breadcrumbs?|outbrain|taboola|instagram[-_](?:media|embed)|twitter[-_](?:tweet|embed)|tiktok[-_]embed|fb[-_]post|bluesky[-_]embed|is-type-video|is-type-audio|is-type-rich|videos?|podcast|audio[-_]?player)(?:[-_]|$)/;
const HINT = new RegExp(OTHER.source.replace('^', '(?:^|[\\s_-])'), 'i');
/** What a figure may hold in the place of a picture. */
const OTHER_MEDIA = new Set(['video', 'audio', 'iframe', 'table', 'canvas', 'object', 'embed', 'pre', 'blockquote']);

/** True where nothing in the element is read: its name says so, or it is a figure of something else than a picture. */
export function isNotStory(element: HtmlElement): boolean {
  if (element.tagName === 'figure' && holdsOtherMedia(element)) return true;
  // The link of a picture to itself.
  if (element.tagName === 'a' && /^\s*[#¶§]\s*$/.test(textOf(element))) return true;
  if (element.tagName === 'sup' && /^\s*\[/.test(textOf(element))) return true;
  return element.attrs.length > 0 && isNamedOther(element) && !holds(element, (node) => node.tagName === 'h1');
}

function isNamedOther(element: HtmlElement): boolean {
  if (attribute(element, 'data-ad') !== '' || attribute(element, 'data-ad-slot') !== '') return true;
  return NAMES.some((name) => {
    const words = attribute(element, name);
    return (
      words !== '' &&
      HINT.test(words) &&
      words
        .toLowerCase()
        .split(/\s+/)
        .some((word) => OTHER.test(word.replace(SYSTEM, '')))
    );
  });
}

function holdsOtherMedia(figure: HtmlElement): boolean {
  return holds(figure, (node) => OTHER_MEDIA.has(node.tagName)) && !holds(figure, (node) => IMAGES.has(node.tagName));
}

function holds(element: HtmlElement, test: (node: HtmlElement) => boolean): boolean {
  return element.childNodes.some((node) => isElement(node) && (test(node) || holds(node, test)));
}

function textOf(node: HtmlNode): string {
  if ('value' in node) return node.value;
  return isElement(node) ? node.childNodes.map(textOf).join('') : '';
}
