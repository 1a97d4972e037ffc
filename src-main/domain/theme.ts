/** What the program and its page can look like. */
export const SHOWN_THEMES = ['light', 'dark'] as const;
export type ShownTheme = (typeof SHOWN_THEMES)[number];
