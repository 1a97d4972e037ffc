/** The jump list of Windows' taskbar: recent folders and articles, each a start of the program with its own words. */
import type { JumpListCategory, JumpListItem } from 'electron';
import type { ShellArguments } from './arguments.ts';
import { JUMP_LIST_WORDS } from './words.ts';

export interface RecentFolder {
  readonly name: string;
  readonly path: string;
}
export interface RecentArticle {
  readonly id: number;
  readonly name: string;
}
export interface Recent {
  readonly folders: readonly RecentFolder[];
  readonly articles: readonly RecentArticle[];
}

/** Windows shows no more anyway. */
export const MOST_RECENT = 10;

/** What a start from the list says on the command line is read like any other start. */
export function jumpListOf(
  { folders, articles }: Recent,
  program: string,
  { library, profile }: Pick<ShellArguments, 'library' | 'profile'>,
): readonly JumpListCategory[] {
  const task = (title: string, args: string): JumpListItem => ({
    type: 'task',
    title: title.slice(0, 255),
    description: title.slice(0, 255),
    program,
    args,
    iconPath: program,
    iconIndex: 0,
  });
  // A Windows path holds no quotation mark; one that ends in a backslash would swallow the closing one.
  const quoted = (path: string): string => `"${path.replaceAll('"', '').replace(/\\+$/, '')}"`;
  // An article's number means something in its own library only.
  const own = [
    ...(profile === null ? [] : [`--profile ${quoted(profile)}`]),
    ...(library === null ? [] : [`--library ${quoted(library)}`]),
  ];
  const categories: readonly JumpListCategory[] = [
    {
      type: 'custom',
      name: JUMP_LIST_WORDS.folders,
      items: folders.slice(0, MOST_RECENT).map(({ name, path }) => task(name, [...own, quoted(path)].join(' '))),
    },
    {
      type: 'custom',
      name: JUMP_LIST_WORDS.articles,
      items: articles.slice(0, MOST_RECENT).map(({ name, id }) => task(name, [...own, `--article=${id}`].join(' '))),
    },
  ];
  return categories.filter(({ items }) => (items ?? []).length > 0);
}
