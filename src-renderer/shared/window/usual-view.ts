/** The view of a window that nothing was remembered for; read before anything else is loaded. */
export interface Panes {
  readonly sources: number;
  readonly panel: number;
  readonly strip: number;
  readonly sourcesOpen: boolean;
  readonly panelOpen: boolean;
  readonly stripOpen: boolean;
}

export const USUAL_VIEW = {
  place: 'library',
  looking: 'grid',
  theme: 'dark',
  panes: { sources: 216, panel: 300, strip: 112, sourcesOpen: true, panelOpen: true, stripOpen: true },
} as const;
