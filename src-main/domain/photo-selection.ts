/** Which photographs the contact sheet shows, and in which order. */
import type { FolderId, PhotoId, Pick } from './photo.ts';
import { STACK_KINDS } from './stacks/stack.ts';

/** What the chips can ask of a photograph. */
export const PHOTO_CONDITIONS = [
  'no-caption',
  'has-caption',
  'in-article',
  'unreadable',
  'missing',
  'restricted',
  'changed',
] as const;
export type PhotoCondition = (typeof PHOTO_CONDITIONS)[number];

export const PHOTO_SORTS = ['captured', 'name', 'stars', 'added', 'manual', 'likeness'] as const;
export type PhotoSort = (typeof PHOTO_SORTS)[number];

export const STACK_CHOICES = ['off', ...STACK_KINDS] as const;
export type StackChoice = (typeof STACK_CHOICES)[number];

/** What the contact sheet shows: where from, which, in what order. All parts are joined by "and". */
export interface PhotoSelection {
  readonly folderId: FolderId | null;
  readonly articleId: number | null;
  readonly search: string;
  readonly pick: readonly Pick[];
  readonly minStars: number;
  readonly colours: readonly number[];
  readonly only: readonly PhotoCondition[];
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly minPixels: number;
  readonly ids: readonly PhotoId[] | null;
  /** Only what looks like this photograph, itself first among them. */
  readonly similarTo: PhotoId | null;
  /** `manual` is the editor's own arrangement of a folder; `likeness` comes with `similarTo`. Elsewhere both mean `captured`. */
  readonly sort: PhotoSort;
  readonly descending: boolean;
  /** What is collapsed into stacks. */
  readonly stacks: StackChoice;
  /** Stacks that are open, by their first photograph. */
  readonly open: 'all' | readonly number[];
}

/** The selection that shows everything. */
export const EVERYTHING: PhotoSelection = {
  folderId: null,
  articleId: null,
  search: '',
  pick: [],
  minStars: 0,
  colours: [],
  only: [],
  facets: {},
  minPixels: 0,
  ids: null,
  similarTo: null,
  sort: 'captured',
  descending: false,
  stacks: 'off',
  open: [],
};
