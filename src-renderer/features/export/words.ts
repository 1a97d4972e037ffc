/** What the export says: the bundle, what blocks it, presets, and bundles opened again; the commands' titles are in their table. */
import { bytesInWords, counted, numbered, plural } from '../../../src-main/domain/counts.ts';

export const WORDS = {
  bundle: 'Bundle',
  willBeWritten: 'What will be written',
  preset: 'Preset',
  asZip: 'As one .zip file',
  replace: 'Replace the bundle that is there',
  planned: (plan: {
    readonly signed: number;
    readonly pictures: number;
    readonly files: number;
    readonly bytes: number;
  }) =>
    `${plan.signed} of ${plan.pictures} signed. ${counted(plan.pictures, 'picture')}, ${counted(plan.files, 'file')}, about ${bytesInWords(plan.bytes)}`,
  free: (bytes: number) => `(${bytesInWords(bytes)} free)`,
  tooLittleRoom: 'The disk has too little room for this bundle. Choose another folder or free some space.',
  chooseFolder: 'Choose folder…',
  into: (folder: string) => `Into ${folder}`,
  exportBundle: 'Export the bundle',
  exporting: 'Exporting…',
  exists: 'A bundle of this name already exists. Tick “Replace the bundle that is there”, or choose another folder.',
  otherRules: (checkedBy: string, writtenTo: string) =>
    `Checked by the house rules “${checkedBy}”; the article is written to “${writtenTo}”.`,
  progress: (phase: string, done: number, total: number | null) => `${phase} ${done} of ${total ?? '…'}`,
  filesOfBundle: 'Files of the bundle',

  blocking: 'What blocks',
  nothingBlocks: 'Nothing blocks',
  findingsBlock: (count: number) => counted(count, 'finding blocks', 'findings block'),
  warningsNamed: (count: number) => `${counted(count, 'warning')} will be named in the bundle`,
  passes: (what: string, reason: string, name: string) => `${what} is overridden: “${reason}” (${name})`,
  takeBackOverride: (what: string) => `Remove the override of ${what}`,
  formerOverrides: (count: number) =>
    `${counted(count, 'override')} of the bundle that this article comes from; none applies now`,
  wasLetPass: (what: string, name: string, reason: string) => `${what} was overridden by ${name}: “${reason}”`,
  letPass: (what: string) => `Override ${what}…`,
  allOf: (count: number, rule: string) => `all ${count} of ${rule}`,
  reason: (what: string) => `Reason to override ${what}`,
  letItPass: 'Override',

  earlier: 'Exports of this article',
  noneYet: 'None yet.',
  written: (when: string, files: number, bytes: number, verified: boolean) =>
    `${when} · ${counted(files, 'file')} · ${bytesInWords(bytes)}${verified ? '' : ' · not verified'}`,
  hasLetPass: (what: string, name: string, reason: string) => `${what} overridden by ${name}: “${reason}”`,
  result: (files: number, bytes: number, verified: boolean) =>
    `: ${counted(files, 'file')}, ${bytesInWords(bytes)}. ${
      verified ? 'Verified: every file matches its checksum.' : 'Not verified: check the bundle before you send it.'
    }`,
  warningsInDecisions: (count: number) =>
    `${counted(count, 'finding that warns', 'findings that warn')}, named in the bundle’s decisions.`,
  warnings: 'Warnings of the export',
  gone: 'Deleted or moved.',
  bundleGone: (folder: string) => `${folder} was deleted or moved.`,
  showInFolder: 'Show in folder',
  openPage: 'Open the page',

  openBundle: (name: string) => `Open the bundle ${name}`,
  compared: (pictures: number, files: number) => `${counted(pictures, 'picture')}, ${counted(files, 'file')} compared`,
  faults: 'Faults',
  faultsOfBundle: 'Faults of the bundle',
  notAsWritten: 'This bundle was changed after it was written. Its sign-offs are not imported.',
  noDecisions: 'It has no decisions.json: captions, credits and order are restored, crops and sign-offs are not.',
  missingOriginals: 'Missing originals',
  missingNote: (count: number) =>
    plural(
      count,
      'One original is missing. Add its folder: it is found by its content, even if renamed. Without it, this picture and its caption are left out.',
      `${numbered(count)} originals are missing. Add their folders: they are found by their content, even if renamed. Without them, these pictures and their captions are left out.`,
    ),
  allHere: 'All originals found.',
  openArticle: 'Open the article',
  openWith: (here: number, pictures: number) => `Open with ${here} of ${pictures} pictures`,
  addFolder: 'Add a folder…',
  doNotOpen: 'Do not open',
  opened: (step: string, name: string, verifiedFiles: number | null, lost: number) => {
    const proof =
      verifiedFiles === null ? 'although the bundle was changed' : `${counted(verifiedFiles, 'file')} verified`;
    const without = lost === 0 ? '' : `, without ${counted(lost, 'picture')} whose originals are not here`;
    return `${step} ${name}: ${proof}${without}.`;
  },
  missing: (fileNames: readonly string[]) => `Missing: ${fileNames.join(', ')}.`,

  presetsTitle: 'Export presets',
  importPreset: 'Import…',
  putBack: (preset: string) => `Restore ${preset}`,
  builtIn: 'built in',
  notSaved: 'not saved',
  builtInNote: 'This preset is part of the program: duplicate it, and the copy is yours to change.',
  duplicate: 'Duplicate',
  exportPreset: 'Export…',
  dropChanges: 'Revert',
  copyOf: (preset: string) => `${preset} (copy)`,
  presetSaved: (preset: string) => `Preset ${preset} saved.`,
  presetCopied: (preset: string) => `${preset} is a preset of your own.`,
  presetImported: (preset: string) => `Preset ${preset} imported.`,
  presetWritten: (file: string) => `Preset written to ${file}.`,
  presetDeleted: (preset: string) => `Preset ${preset} deleted.`,
  presetBack: (preset: string) => `Preset ${preset} restored.`,

  sizes: 'Sizes',
  sizesNote: 'Longest sides in pixels; nothing is enlarged',
  quality: 'Quality',
  qualityNote: '1 to 100',
  naming: 'Image names',
  namingNote: 'Made from {position}, {slug} and {size}',
  baseAddress: 'Public base address',
  baseAddressNote: 'Web address of the bundle; empty for none',
  imageTypes: 'Image types',
  imageType: { jpeg: 'JPEG (always)', webp: 'WebP', avif: 'AVIF' },
  crops: 'Crops of the lead picture',
  kept: 'Kept in the images',
  keptParts: { gps: 'GPS position', serialNumbers: 'Serial numbers' },
  beforeItLeaves: 'Required for export',
  allSigned: 'Every picture is signed off',
};
