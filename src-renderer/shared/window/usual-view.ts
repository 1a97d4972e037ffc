/** The view of a window that nothing was remembered for; read before anything else is loaded. */
export interface Panes {
  readonly sources: number;
  readonly panel: number;
  readonly strip: number;
  readonly sourcesOpen: boolean;
  /** The same where an article or a photograph is worked at, which needs the room more; null as long as nobody has said it. */
  readonly workSources: boolean | null;
  readonly panelOpen: boolean;
  readonly stripOpen: boolean;
}

const USUAL_PANES: Panes = {
  sources: 216,
  panel: 300,
  strip: 112,
  sourcesOpen: true,
  workSources: null,
  panelOpen: true,
  stripOpen: true,
};

export const USUAL_VIEW = { place: 'library', looking: 'grid', theme: 'dark', panes: USUAL_PANES } as const;

/** Too narrow (200 % zoom, a small window) for panes next to the centre. */
export const NARROW = '(max-width: 900px)';
/** Wide enough for sources, a picture of 40 % of the window, its words and the panel. */
export const ROOMY = '(min-width: 1600px)';

/** Whether the sources are next to the centre, in a window that is not narrow. */
export function hasSources(place: string, panes: Panes, isRoomy: boolean): boolean {
  return isAtWork(place) ? (panes.workSources ?? (panes.sourcesOpen && isRoomy)) : panes.sourcesOpen;
}

const AT_WORK: readonly string[] = ['article', 'crop', 'metadata', 'credits', 'export'];

/** What is worked at was chosen before: the sources give their room. */
export const isAtWork = (place: string): boolean => AT_WORK.includes(place);
