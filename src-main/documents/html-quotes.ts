/** Where a mail's page quotes another mail: each program marks it in its own way. */
import { attribute, type HtmlElement } from './html-tree.ts';

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
