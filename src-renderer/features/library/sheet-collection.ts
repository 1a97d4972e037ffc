/** The contact sheet as a React Aria collection that makes a node only when asked for one: 100,000 photographs cost nothing. */
import type { Collection, Key, Node } from 'react-stately';
import type { PhotoId } from '../../../src-main/domain/photo.ts';
import type { Positions } from '../../shared/photographs/positions.ts';
import { rowOf } from '../../shared/photographs/rows.ts';

export class SheetNode implements Node<PhotoId> {
  readonly type = 'item';
  readonly level = 0;
  readonly hasChildNodes = false;
  readonly childNodes: Iterable<Node<PhotoId>> = [];
  readonly rendered = null;
  readonly props = {};
  readonly key: PhotoId;
  readonly value: PhotoId;
  readonly index: number;

  readonly 'aria-label'?: string;

  constructor(id: PhotoId, index: number, label?: string) {
    this['aria-label'] = label;
    this.key = id;
    this.value = id;
    this.index = index;
  }

  get textValue(): string {
    return rowOf(this.key)?.fileName ?? '';
  }
}

export class SheetCollection implements Collection<Node<PhotoId>> {
  readonly #positions: Positions;

  constructor(positions: Positions) {
    this.#positions = positions;
  }

  get size(): number {
    return this.#positions.size;
  }

  getItem(key: Key): SheetNode | null {
    const index = this.#positions.indexOf(key as PhotoId);
    return index < 0 ? null : new SheetNode(key as PhotoId, index);
  }

  at(index: number): SheetNode | null {
    const id = this.#positions.at(index);
    return id === null ? null : new SheetNode(id, index);
  }

  getKeyBefore(key: Key): Key | null {
    return this.#positions.at(this.#positions.indexOf(key as PhotoId) - 1);
  }

  getKeyAfter(key: Key): Key | null {
    const index = this.#positions.indexOf(key as PhotoId);
    return index < 0 ? null : this.#positions.at(index + 1);
  }

  getFirstKey(): Key | null {
    return this.#positions.at(0);
  }

  getLastKey(): Key | null {
    return this.#positions.at(this.#positions.size - 1);
  }

  getKeys(): IterableIterator<Key> {
    return this.#positions.ids.values();
  }

  *[Symbol.iterator](): IterableIterator<SheetNode> {
    for (let index = 0; index < this.size; index += 1) yield this.at(index)!;
  }
}
