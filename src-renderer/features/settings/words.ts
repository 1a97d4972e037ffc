/** What the settings say. */
import { WINDOW_WORDS } from '../../shared/window/words.ts';

export const WORDS = {
  find: 'Find a setting, a command or a rule',
  foundNothingNote: 'Try one word of it: theme, caption, cache.',
  subjects: 'Subjects',
  general: 'General',
  keys: 'Keys',
  rules: 'Rules',
  storage: 'Storage',
  people: 'People and agencies',

  /** What somebody may type who looks for a subject, besides what it finds by itself. */
  generalFoundBy:
    'theme dark light system auto-advance next photograph after a mark originals open in program editor colours names about',
  exportFoundBy: 'presets sizes formats crops bundle what a bundle contains export',
  storageFoundBy: 'library file folder cache thumbnails pictures size where it is kept move to another disk',
  peopleFoundBy: 'your name signs credits signer agencies word list spelling code replacements people',

  theme: 'Theme',
  themes: { ...WINDOW_WORDS.themes, system: 'Match system' },
  autoAdvance: 'Go to the next photograph after a mark',
  colours: 'What the colours mean',
  colourName: (colour: string) => `Name of ${colour}`,
  editor: 'Originals open in',
  editorKey: (key: string) => `(${key})`,
  systemEditor: 'the program that the system uses',
  chooseEditor: 'Choose a program…',
  useSystemEditor: 'Use the system’s',

  resetAllKeys: 'Reset all shortcuts',
  pressKey: 'Press a key…',
  changeKey: 'Change',
  changeKeyOf: (command: string, keys: readonly string[]) =>
    `Change the key of ${command}, now ${keys.join(' or ') || 'none'}`,
  resetKey: 'Reset',
  resetKeyOf: (command: string) => `Reset the key of ${command}`,
  keyClash: (command: string) => `also “${command}”: the first in the list wins`,

  source: 'Source:',
  rulesAsDelivered: 'As delivered',
  severityOf: (rule: string) => `Severity of ${rule}`,
  alwaysSevere: (severity: string) => `${severity}, always`,
  exchange: 'Share house rules',
  exchangeNote: 'House rules are exchanged as JSON: copy them here, paste them on the other desk.',
  copyRules: 'Copy as JSON',
  rulesCopied: 'The house rules are on the clipboard.',
  pasteRules: 'Paste JSON…',
  pastedRules: 'House rules as JSON',
  useRules: 'Use these rules',
  rulesTaken: 'House rules replaced.',

  presetsNote: 'What a bundle contains, at which sizes, and by which house rules it is checked.',

  kept: 'Location',
  thumbnailsAndPreviews: 'Thumbnails and previews',
  homeLost: (folder: string) =>
    `The disk with the thumbnails is missing: ${folder}. Until it is back, thumbnails are made next to the library. Connect it and restart Picture Desk, or choose another place.`,
  moveThumbnails: 'Move the thumbnails…',
  moveThumbnailsBack: 'Move them back next to the library',
  keepBesideLibrary: 'Keep them next to the library',
  thumbnailsMoving: 'Thumbnails are being moved. The status bar shows progress.',
  pictureRoom: 'Room for thumbnails and previews',
  gigabytes: (count: number) => `${count} GB`,
  pictureRoomNote:
    '60 % is for thumbnails. When it is full, those not viewed for longest are deleted the next time folders are read, and made again when you view them. Those of missing photographs are kept.',
  /** The part in the middle is typed as it is. */
  elsewhere: ['To keep the library elsewhere, start the program with ', '--library FILE', '.'],

  signerNote: 'Used for sign-offs and overrides',
};
