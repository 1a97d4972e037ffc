/** What the process that draws the sample desk tells the shell. */
export type FromPainter =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  /** Paths of the folder of photographs and of the article's text; `isNew` where they were drawn now. */
  | { readonly kind: 'done'; readonly photos: string; readonly article: string; readonly isNew: boolean }
  | { readonly kind: 'failed'; readonly reason: string };
