/** What the window says in more than one place: the names of its places, undoing, closing. */

export const WINDOW_WORDS = {
  places: {
    library: 'Library',
    article: 'Article',
    credits: 'Credits',
    export: 'Export',
    tray: 'Cannot be read',
    statistics: 'Statistics',
    help: 'Help',
  },
  undo: 'Undo',
  redo: 'Redo',
  nothingToUndo: 'Nothing to undo.',
  nothingToRedo: 'Nothing to redo.',
  diagnosticsCopied: 'Diagnostics copied: versions, sizes, timings and the last errors. No captions, names or paths.',
  nothingLogged: 'Nothing has been logged yet.',
  sampleOpens: 'The sample desk opens in a window of its own.',
  sampleRemoved: 'The sample desk is removed: its photographs, its article and its library.',
  notPossible: (command: string) => `${command.replace(/…$/, '')}: not possible in this view.`,
  close: 'Close',
  cancel: 'Cancel',
  done: 'Done',
};
