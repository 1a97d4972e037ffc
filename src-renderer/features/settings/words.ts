/** What the settings say. */
import { WINDOW_WORDS } from '../../shared/window/words.ts';

export const WORDS = {
  find: 'Find a setting, a command or a rule',
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
  exchange: 'From desk to desk',
  exchangeNote: 'House rules are exchanged as JSON: copy them here, paste them on the other desk.',
  copyRules: 'Copy as JSON',
  rulesCopied: 'The house rules are on the clipboard.',
  pasteRules: 'Paste JSON…',
  pastedRules: 'House rules as JSON',
  useRules: 'Use these rules',
  rulesTaken: 'These are the house rules now.',

  presetsNote: 'What a bundle contains, at which sizes, and by which house rules it is checked.',

  kept: 'Where it is kept',
  thumbnailsAndPreviews: 'Thumbnails and previews',
  homeLost: (folder: string) =>
    `The disk with the thumbnails is not there: ${folder}. Until it is back they are made beside the library. Connect it and start Picture Desk again, or choose where they are to be from now on.`,
  moveThumbnails: 'Move the thumbnails…',
  moveThumbnailsBack: 'Move them back beside the library',
  keepBesideLibrary: 'Keep them beside the library',
  thumbnailsMoving: 'They are being moved: the status bar says how far.',
  pictureRoom: 'Room for thumbnails and previews',
  gigabytes: (count: number) => `${count} GB`,
  pictureRoomNote:
    'Six tenths are for thumbnails. Those that were not looked at for longest go first when there is no more room, the next time that folders are read, and are made again when they are looked at; those of photographs that are unplugged stay.',
  /** The part in the middle is typed as it is. */
  elsewhere: ['To keep the library elsewhere, start the program with ', '--library FILE', '.'],

  signerNote: 'Signs credits and the rules that you let pass',
};
