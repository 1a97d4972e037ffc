/** A help page cut at its headings: what the Help shows, jumps to and searches. */
import { marked, type Token, type Tokens } from 'marked';
import { fold } from '../../../src-main/domain/text/fold.ts';

export interface HelpSection {
  /** The heading as code hosts write it in an address: `1. Add a folder` is `1-add-a-folder`. */
  readonly anchor: string;
  readonly heading: string;
  /** 1 for the page's title. */
  readonly depth: number;
  readonly blocks: readonly Token[];
  /** All words of the section, without markup. */
  readonly text: string;
}

export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s+/gu, '-');
}

export function helpSections(markdown: string): readonly HelpSection[] {
  const sections: { heading: Tokens.Heading; blocks: Token[] }[] = [];
  for (const token of marked.lexer(markdown)) {
    if (token.type === 'heading') sections.push({ heading: token as Tokens.Heading, blocks: [] });
    else if (token.type !== 'space') sections.at(-1)?.blocks.push(token);
  }
  return sections.map(({ heading, blocks }) => ({
    anchor: anchorOf(wordsOf(heading)),
    heading: wordsOf(heading),
    depth: heading.depth,
    blocks,
    text: blocks.map(wordsOf).join(' ').replace(/\s+/gu, ' '),
  }));
}

/** The words of a token and all within it. */
function wordsOf(token: Token): string {
  if (token.type === 'table') {
    const { header, rows } = token as Tokens.Table;
    return [header, ...rows].map((row) => row.map((cell) => cell.tokens.map(wordsOf).join('')).join(' ')).join(' ');
  }
  if (token.type === 'list') return (token as Tokens.List).items.map(wordsOf).join(' ');
  if ('tokens' in token && token.tokens !== undefined) return token.tokens.map(wordsOf).join('');
  return 'text' in token && typeof token.text === 'string' ? token.text : '';
}

export interface HelpHit<Page extends string> {
  readonly page: Page;
  readonly section: HelpSection;
}

/** Sections in which every word of the search begins a word; those with a hit in the heading come first. */
export function searchHelp<Page extends string>(
  pages: readonly (readonly [Page, readonly HelpSection[]])[],
  search: string,
): readonly HelpHit<Page>[] {
  const words = fold(search).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const has = (text: string): boolean => {
    const folded = ` ${fold(text).replace(/[^\p{L}\p{N}+]+/gu, ' ')}`;
    return words.every((word) => folded.includes(` ${word}`));
  };
  const hits = pages.flatMap(([page, sections]) =>
    sections.filter(({ heading, text }) => has(`${heading} ${text}`)).map((section) => ({ page, section })),
  );
  return [
    ...hits.filter(({ section }) => has(section.heading)),
    ...hits.filter(({ section }) => !has(section.heading)),
  ];
}
