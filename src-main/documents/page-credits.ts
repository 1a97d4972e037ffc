/** What a page says of its images for machines (`ImageObject` in JSON-LD): the credit that its readers see drawn by a program. */
import { fold } from '../domain/text/fold.ts';
import { type LinkedObject, linkedData, typesOf } from './html-linked-data.ts';
import type { HtmlNode } from './html-tree.ts';

/** By caption and by file name, both folded. */
export type PageCredits = ReadonlyMap<string, string>;

const LONGEST_CREDIT = 200;

/** The credits of all images that the page describes; of two that differ for one image none is taken. */
export function pageCredits(nodes: readonly HtmlNode[]): PageCredits {
  const found = new Map<string, string>();
  const add = (key: string, credit: string): void => {
    if (key === '') return;
    found.set(key, (found.get(key) ?? credit) === credit ? credit : '');
  };
  for (const image of linkedData(nodes).filter(isImage)) {
    const credit = stringOf(image.creditText) || nameOf(image.creator) || nameOf(image.author);
    if (credit === '' || credit.length > LONGEST_CREDIT) continue;
    add(fold(stringOf(image.caption)), credit);
    for (const key of ['url', 'contentUrl', '@id']) add(fold(fileOf(stringOf(image[key]))), credit);
  }
  return found;
}

/** The last part of an address, without what is asked behind it. */
export function fileOf(address: string): string {
  return /([^/\\?#:]{1,200}\.[a-z\d]{3,4})(?:[?#].*)?$/iu.exec(address)?.[1] ?? '';
}

function isImage(object: LinkedObject): boolean {
  return typesOf(object).some((type) => type === 'ImageObject' || type === 'Photograph');
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** Of one who made it; of several nothing is said here. */
function nameOf(value: unknown): string {
  const one = Array.isArray(value) ? (value.length === 1 ? value[0] : null) : value;
  return typeof one === 'object' && one !== null && 'name' in one ? stringOf(one.name) : '';
}
