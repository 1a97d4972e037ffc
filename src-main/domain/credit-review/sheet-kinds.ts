/** How a credit review can be grouped and saved: two lists, apart from what groups and draws it, so that the contract needs no more. */

export const GROUPINGS = ['order', 'agency', 'photographer'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const SHEET_KINDS = ['pdf', 'html', 'csv'] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];
