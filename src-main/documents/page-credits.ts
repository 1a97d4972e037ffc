/** What a page says of its images for machines (`ImageObject` in JSON-LD): the credit that its readers see drawn by a program. */
import { fold } from '../domain/text/fold.ts';
import { attribute, type HtmlElement, type HtmlNode, isElement } from './html-tree.ts';

/** By caption and by file name, both folded. */
export type PageCredits = ReadonlyMap<string, string>;

const MOST_DEEP = 40;
const LONGEST_CREDIT = 200;

/** The credits of all images that the page describes; of two that differ for one image none is taken. */
export function pageCredits(nodes: readonly HtmlNode[]): PageCredits {
  const found = new Map<string, string>();
  const add = (key: string, credit: string): void => {
    if (key === '') return;
    found.set(key, (found.get(key) ?? credit) === credit ? credit : '');
  };
  for (const text of nodes.flatMap(scripts)) {
    for (const image of imagesOf(parsed(text), 0)) {
      const credit = stringOf(image.creditText) || nameOf(image.creator) || nameOf(image.author);
      if (credit === '' || credit.length > LONGEST_CREDIT) continue;
      add(fold(stringOf(image.caption)), credit);
      for (const key of ['url', 'contentUrl', '@id'] as const) add(fold(fileOf(stringOf(image[key]))), credit);
    }
  }
  return found;
}

/** The last part of an address, without what is asked behind it. */
export function fileOf(address: string): string {
  return /([^/\\?#:]{1,200}\.[a-z\d]{3,4})(?:[?#].*)?$/iu.exec(address)?.[1] ?? '';
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

interface Described {
  readonly '@type'?: unknown;
  readonly '@id'?: unknown;
  readonly url?: unknown;
  readonly contentUrl?: unknown;
  readonly caption?: unknown;
  readonly creditText?: unknown;
  readonly creator?: unknown;
  readonly author?: unknown;
}

function imagesOf(value: unknown, depth: number): readonly Described[] {
  if (typeof value !== 'object' || value === null || depth > MOST_DEEP) return [];
  const inside = Object.values(value).flatMap((each) => imagesOf(each, depth + 1));
  if (Array.isArray(value)) return inside;
  const described = value as Described;
  const types = [described['@type']].flat();
  return types.some((type) => type === 'ImageObject' || type === 'Photograph') ? [described, ...inside] : inside;
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** Of one who made it; of several nothing is said here. */
function nameOf(value: unknown): string {
  const one = Array.isArray(value) ? (value.length === 1 ? value[0] : null) : value;
  return typeof one === 'object' && one !== null && 'name' in one ? stringOf(one.name) : '';
}
