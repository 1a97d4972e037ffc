/** What the loupe, Compare and Survey say; the commands' titles are in their tables. */
export const WORDS = {
  loupe: 'Loupe',
  toSheet: 'Back to the contact sheet',
  selectOne: 'Select one in the main window.',
  notShown: (fileName: string | undefined) => `${fileName ?? 'This file'} cannot be shown`,

  compare: 'Compare',
  select: 'Select',
  candidate: 'Candidate',
  sideOf: (side: string, fileName: string) => `${side}: ${fileName}`,
  previousCandidate: 'Previous candidate',
  nextCandidate: 'Next candidate',
  swap: 'Swap',
  candidateWins: 'Candidate wins',
  oneZoom: 'One zoom for both',
  back: 'Back',

  survey: 'Survey',
  left: (count: number) => `${count} left`,
  surveyKeys: { choose: 'choose', drop: 'drops', pick: 'picks; the best remain' },
  drop: (fileName: string | undefined) => `Drop ${fileName ?? 'photograph'}`,

  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  zoomedTo: (scale: number) => `${Math.round(scale * 100)} %`,
  toFullSize: 'Fit: zoom to 100 %',
  toFit: (now: string) => `${now}: zoom to fit`,

  overlays: 'Overlays, as shares of what is in view',
  highlights: ' Burnt-out highlights',
  shadows: ' Blocked shadows',
  inFocus: ' In focus',
  /** What is there but rounds to nothing is said to be little, not nothing. */
  share: (share: number) => (share === 0 ? 'none' : share < 0.001 ? 'under 0.1 %' : `${(share * 100).toFixed(1)} %`),
  shareUnknown: '…',
  clippingShown: 'Clipped highlights and shadows are hatched.',
  clippingHidden: 'Clipping is not shown.',
  focusShown: 'What is in focus is marked.',
  focusHidden: 'Focus is not marked.',

  windowClosed: 'The loupe’s own window is closed.',
  onOtherScreen: 'The loupe is on the other screen.',
  oneScreen: 'There is one screen only: the loupe’s own window covers this one.',
};
