/** The overviews that cross to the window; they are the domain’s own, so that use cases can answer them too. */
export type * from '../domain/overviews/articles.ts';
export type * from '../domain/overviews/exports.ts';
export type * from '../domain/overviews/library.ts';
export type * from '../domain/overviews/program.ts';
