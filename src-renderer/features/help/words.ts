/** What the Help says around its pages; the pages themselves are Markdown, their titles in `help-pages.ts`. */

export const WORDS = {
  pages: 'Help pages',
  page: 'Help page',
  search: 'Search the Help',
  found: 'Found in the Help',
  nothingFoundNote: 'Try fewer words, or the beginning of a word.',
};
