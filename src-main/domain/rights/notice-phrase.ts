/**
 * Matches phrases over tokens. A phrase is written as its words: `(do not|never) use after? {moment}`. `( | )` are
 * choices, `?` after a word or group makes it optional, `use*` is a beginning, `<3>` are up to three other words of the
 * same clause, and `{name}` is a part that its own parser reads (a moment, a span of time, territories).
 */

import { unexpected } from '../unexpected.ts';
import { foldWord, isBoundary, isSoft, type NoticeToken } from './notice-tokens.ts';

type Node =
  | ({ readonly kind: 'word' } & PhraseWord)
  | { readonly kind: 'sequence'; readonly nodes: readonly Node[] }
  | { readonly kind: 'choice'; readonly nodes: readonly Node[] }
  | { readonly kind: 'optional'; readonly node: Node }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'part'; readonly name: string };

/** What a part was read as, and the first token behind it. */
export interface PartRead {
  readonly value: unknown;
  readonly end: number;
}
/** Reads the part that begins at that token, or null. */
export type PartReader = (tokens: readonly NoticeToken[], at: number) => PartRead | null;

export interface PhraseMatch {
  /** First token, and first token behind the phrase. */
  readonly from: number;
  readonly to: number;
  readonly parts: Readonly<Record<string, unknown>>;
}

/** A word of a phrase, or with `prefix` the beginning of one. */
export interface PhraseWord {
  readonly fold: string;
  readonly prefix: boolean;
}

export interface Phrase {
  /** Folded first words, or null where it may begin with a part. */
  readonly firsts: readonly string[] | null;
  /** Without one word of each of these lists in a text, the phrase is not in it: most are ruled out before any is matched. */
  readonly needs: readonly (readonly PhraseWord[])[];
  match(tokens: readonly NoticeToken[], at: number, parts: Readonly<Record<string, PartReader>>): PhraseMatch | null;
}

/** Compiles one phrase; a mistake in the writing of it throws, which every test meets. */
export function phrase(source: string): Phrase {
  const node = parse(source);
  const firsts = firstsOf(node);
  return {
    firsts,
    needs: needsOf(node),
    match: (tokens, at, readers) => {
      let best: PhraseMatch | null = null;
      run(node, { tokens, readers }, at, {}, (to, parts) => {
        if (best === null || to > best.to) best = { from: at, to, parts };
        return false;
      });
      return best;
    },
  };
}

interface Context {
  readonly tokens: readonly NoticeToken[];
  readonly readers: Readonly<Record<string, PartReader>>;
}
type Parts = Readonly<Record<string, unknown>>;
/** Goes on behind a match; true stops the search. */
type Next = (at: number, parts: Parts) => boolean;

function skipSoft(tokens: readonly NoticeToken[], at: number): number {
  let index = at;
  for (let token = tokens[index]; token !== undefined && isSoft(token, tokens[index + 1]); token = tokens[index])
    index += 1;
  return index;
}

function run(node: Node, context: Context, at: number, parts: Parts, next: Next): boolean {
  const { tokens, readers } = context;
  switch (node.kind) {
    case 'word': {
      const index = skipSoft(tokens, at);
      const token = tokens[index];
      if (token?.kind !== 'word') return false;
      const same = node.prefix ? token.fold.startsWith(node.fold) : token.fold === node.fold;
      return same && next(index + 1, parts);
    }
    case 'sequence': {
      const step = (which: number, from: number, read: Parts): boolean => {
        const one = node.nodes[which];
        return one === undefined
          ? next(from, read)
          : run(one, context, from, read, (to, more) => step(which + 1, to, more));
      };
      return step(0, at, parts);
    }
    case 'choice':
      return node.nodes.some((one) => run(one, context, at, parts, next));
    case 'optional':
      return run(node.node, context, at, parts, next) || next(at, parts);
    case 'gap': {
      let index = at;
      if (next(index, parts)) return true;
      for (let count = 0; count < node.most; count += 1) {
        index = skipSoft(tokens, index);
        if (tokens[index]?.fold === ',') index += 1;
        else if (isBoundary(tokens, index)) return false;
        else index += 1;
        if (next(index, parts)) return true;
      }
      return false;
    }
    case 'part': {
      const read = readers[node.name]?.(tokens, skipSoft(tokens, at)) ?? null;
      return read !== null && next(read.end, { ...parts, [node.name]: read.value });
    }
  }
}

function firstsOf(node: Node): readonly string[] | null {
  switch (node.kind) {
    case 'word':
      return node.prefix ? null : [node.fold];
    case 'sequence': {
      const all: string[] = [];
      for (const one of node.nodes) {
        const firsts = firstsOf(one.kind === 'optional' ? one.node : one);
        if (firsts === null) return null;
        all.push(...firsts);
        if (one.kind !== 'optional') return all;
      }
      return null;
    }
    case 'choice': {
      const all = node.nodes.map(firstsOf);
      return all.some((one) => one === null) ? null : all.flatMap((one) => one ?? []);
    }
    default:
      return null;
  }
}

function needsOf(node: Node): Phrase['needs'] {
  switch (node.kind) {
    case 'word':
      return [[node]];
    case 'sequence':
      return node.nodes.flatMap(needsOf);
    case 'choice': {
      const shortest = node.nodes.map((one) => [...needsOf(one)].sort((a, b) => a.length - b.length)[0]);
      return shortest.some((need) => need === undefined) ? [] : [shortest.flatMap((need) => need ?? [])];
    }
    default:
      return [];
  }
}

function parse(source: string): Node {
  const pieces = source.match(/[()|?]|\{\w+\}|<\d+>|[\p{L}\d]+\*?/gu) ?? [];
  let at = 0;
  const choice = (): Node => {
    const nodes: Node[] = [sequence()];
    while (pieces[at] === '|') {
      at += 1;
      nodes.push(sequence());
    }
    return nodes.length === 1 ? (nodes[0] as Node) : { kind: 'choice', nodes };
  };
  const sequence = (): Node => {
    const nodes: Node[] = [];
    for (let piece = pieces[at]; piece !== undefined && piece !== ')' && piece !== '|'; piece = pieces[at]) {
      at += 1;
      let node: Node;
      if (piece === '(') {
        node = choice();
        if (pieces[at] !== ')') throw unexpected(`a closing bracket in the phrase ${source}`, 'none');
        at += 1;
      } else node = leaf(piece);
      if (pieces[at] === '?') {
        at += 1;
        // Words between a phrase and a part of it that may be absent belong to that part.
        const gap = nodes.at(-1)?.kind === 'gap' ? nodes.pop() : undefined;
        node = { kind: 'optional', node: gap === undefined ? node : { kind: 'sequence', nodes: [gap, node] } };
      }
      nodes.push(node);
    }
    return nodes.length === 1 ? (nodes[0] as Node) : { kind: 'sequence', nodes };
  };
  const node = choice();
  if (at < pieces.length) throw unexpected(`the end of the phrase ${source}`, String(pieces[at]));
  return node;
}

function leaf(piece: string): Node {
  if (piece.startsWith('{')) return { kind: 'part', name: piece.slice(1, -1) };
  if (piece.startsWith('<')) return { kind: 'gap', most: Number(piece.slice(1, -1)) };
  const prefix = piece.endsWith('*');
  return { kind: 'word', fold: foldWord(prefix ? piece.slice(0, -1) : piece), prefix };
}
