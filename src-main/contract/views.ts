/** The overviews that cross to the window; they are the domain’s own, so that use cases can answer them too. */
export type * from '../domain/views.ts';
