/** Credits that a page sets in one class of its own (`a_m_m`, `css-1u46b97`): where one of them is plainly a credit, all are. */
import type { Agency } from '../domain/credit/agencies.ts';
import { parseCredit } from '../domain/credit/credit.ts';
import { roleOf, sayRole } from './html-roles.ts';
import { attribute, type HtmlElement, type HtmlNode, isElement } from './html-tree.ts';

const LONGEST_CREDIT = 90;

/** Looks at the last element of every `figcaption`, and names those of a class that has a credit. */
export function learnCredits(nodes: readonly HtmlNode[], agencies: readonly Agency[]): void {
  const byClass = new Map<string, HtmlElement[]>();
  for (const caption of nodes.flatMap(captionsIn)) {
    const worded = caption.childNodes.filter((node) => /\S/.test(textOf(node)));
    const last = worded.at(-1);
    const key = last === undefined || !isElement(last) ? '' : attribute(last, 'class').trim();
    // Alone it may be the caption as well.
    if (last === undefined || !isElement(last) || key === '' || roleOf(last) !== null || worded.length < 2) continue;
    byClass.set(key, [...(byClass.get(key) ?? []), last]);
  }
  for (const elements of byClass.values()) {
    const texts = elements.map((element) => textOf(element).replace(/\s+/g, ' ').trim());
    if (texts.every(isShort) && texts.some((text) => isSurely(text, agencies)))
      for (const element of elements) sayRole(element, 'credit');
  }
}

function isShort(text: string): boolean {
  return text.length <= LONGEST_CREDIT && !/[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(text);
}

function isSurely(text: string, agencies: readonly Agency[]): boolean {
  const credit = parseCredit(text, agencies);
  return credit !== null && !credit.caseIgnored && credit.agencies.length > 0;
}

function captionsIn(node: HtmlNode): readonly HtmlElement[] {
  if (!isElement(node)) return [];
  return node.tagName === 'figcaption' ? [node] : node.childNodes.flatMap(captionsIn);
}

function textOf(node: HtmlNode): string {
  if (!isElement(node)) return 'value' in node ? node.value : '';
  return node.childNodes.map(textOf).join('');
}
