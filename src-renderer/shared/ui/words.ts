/** What the widgets say by themselves. */

export const UI_WORDS = {
  dragHint: 'Drag it, or press the arrow keys; a click opens the menu',
  noArticleOpen: 'No article is open',
  articleIs:
    'An article is a headline, a standfirst, a few paragraphs, and pictures in order, each with caption and credit.',
  foundNothing: (search: string) => `Nothing found for “${search.trim()}”`,
  clearSearch: 'Clear the search',
  openOne: ['Or open one under “Articles” on the left;', 'shows them.'],
};
