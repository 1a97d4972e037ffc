/** What a page says of itself for machines in its JSON-LD: every object in it, however deep. */
import { attribute, type HtmlElement, type HtmlNode, isElement } from './html-tree.ts';

export type LinkedObject = Readonly<Record<string, unknown>>;

const MOST_DEEP = 40;

/** The objects of all its scripts, inner ones after those that hold them. */
export function linkedData(nodes: readonly HtmlNode[]): readonly LinkedObject[] {
  return nodes.flatMap(scripts).flatMap((text) => objectsIn(parsed(text), 0));
}

/** The types that an object says it is of. */
export function typesOf(object: LinkedObject): readonly string[] {
  return [object['@type']].flat().filter((type) => typeof type === 'string');
}

function scripts(node: HtmlNode): readonly string[] {
  if (!isElement(node)) return [];
  if (node.tagName !== 'script') return node.childNodes.flatMap(scripts);
  return isLinkedData(node) ? node.childNodes.map((child) => ('value' in child ? child.value : '')) : [];
}

function isLinkedData(script: HtmlElement): boolean {
  return attribute(script, 'type').toLowerCase() === 'application/ld+json';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Pages write broken JSON too: then it says nothing.
    return null;
  }
}

function objectsIn(value: unknown, depth: number): readonly LinkedObject[] {
  if (typeof value !== 'object' || value === null || depth > MOST_DEEP) return [];
  const inside = Object.values(value).flatMap((each) => objectsIn(each, depth + 1));
  return Array.isArray(value) ? inside : [value as LinkedObject, ...inside];
}
