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
  passes: (what: string, reason: string, name: string) => `${what} passes: “${reason}” (${name})`,
  takeBackOverride: (what: string) => `Take back the override of ${what}`,
  formerOverrides: (count: number) =>
    `${counted(count, 'override')} of the bundle that this article comes from; none of them counts now`,
  wasLetPass: (what: string, name: string, reason: string) => `${what} was let pass by ${name}: “${reason}”`,
  letPass: (what: string) => `Let ${what} pass…`,
  allOf: (count: number, rule: string) => `all ${count} of ${rule}`,
  reason: (what: string) => `Reason to let ${what} pass`,
  letItPass: 'Let it pass',

  earlier: 'Exports of this article',
  noneYet: 'None yet.',
  written: (when: string, files: number, bytes: number, verified: boolean) =>
    `${when} · ${counted(files, 'file')} · ${bytesInWords(bytes)}${verified ? '' : ' · not verified'}`,
  hasLetPass: (what: string, name: string, reason: string) => `${what} let pass by ${name}: “${reason}”`,
  result: (files: number, bytes: number, verified: boolean) =>
    `: ${counted(files, 'file')}, ${bytesInWords(bytes)}. ${
      verified ? 'Verified: every file matches its checksum.' : 'Not verified: check the bundle before you send it.'
    }`,
  warningsInDecisions: (count: number) =>
    `${counted(count, 'finding that warns', 'findings that warn')}, named in the bundle’s decisions.`,
  warnings: 'Warnings of the export',
  gone: 'Not there any more, or moved.',
  bundleGone: (folder: string) => `${folder} is not there any more, or was moved.`,
  showInFolder: 'Show in folder',
  openPage: 'Open the page',

  openBundle: (name: string) => `Open the bundle ${name}`,
  compared: (pictures: number, files: number) => `${counted(pictures, 'picture')}, ${counted(files, 'file')} compared`,
  faults: 'Faults',
  faultsOfBundle: 'Faults of the bundle',
  notAsWritten:
    'This bundle is not as it was written. What it says may have been changed; sign-offs are not taken over.',
  noDecisions:
    'It has no decisions of Picture Desk: captions, credits and order come back, crops and sign-offs do not.',
  missingOriginals: 'Missing originals',
  missingNote: (count: number) =>
    plural(
      count,
      'One original is in none of your folders. Add its folder, and it is found by its content, whatever it is called now; without it this picture is left out, caption and all.',
      `${numbered(count)} originals are in none of your folders. Add their folders, and they are found by their content, whatever they are called now; without them these pictures are left out, captions and all.`,
    ),
  allHere: 'Everything is here now.',
  openArticle: 'Open the article',
  openWith: (here: number, pictures: number) => `Open with ${here} of ${pictures} pictures`,
  addFolder: 'Add a folder…',
  doNotOpen: 'Do not open',
  opened: (step: string, name: string, verifiedFiles: number | null, lost: number) => {
    const proof =
      verifiedFiles === null ? 'although it is not as it was written' : `${counted(verifiedFiles, 'file')} verified`;
    const without = lost === 0 ? '' : `, without ${counted(lost, 'picture')} whose originals are not here`;
    return `${step} ${name}: ${proof}${without}.`;
  },
  missing: (fileNames: readonly string[]) => `Missing: ${fileNames.join(', ')}.`,

  presetsTitle: 'Export presets',
  importPreset: 'Import…',
  putBack: (preset: string) => `Put ${preset} back`,
  builtIn: 'built in',
  notSaved: 'not saved',
  builtInNote: 'This preset is part of the program: duplicate it, and the copy is yours to change.',
  duplicate: 'Duplicate',
  exportPreset: 'Export…',
  dropChanges: 'As it was',
  copyOf: (preset: string) => `${preset} (copy)`,
  presetSaved: (preset: string) => `Preset ${preset} saved.`,
  presetCopied: (preset: string) => `${preset} is a preset of your own.`,
  presetImported: (preset: string) => `Preset ${preset} imported.`,
  presetWritten: (file: string) => `Preset written to ${file}.`,
  presetDeleted: (preset: string) => `Preset ${preset} deleted.`,
  presetBack: (preset: string) => `Preset ${preset} is back.`,

  sizes: 'Sizes',
  sizesNote: 'Longest sides in pixels; nothing is enlarged',
  quality: 'Quality',
  qualityNote: '1 to 100',
  naming: 'Names of the images',
  namingNote: 'Of {position}, {slug} and {size}',
  baseAddress: 'Public base address',
  baseAddressNote: 'Web address of the bundle; empty for none',
  imageTypes: 'Image types',
  imageType: { jpeg: 'JPEG (always)', webp: 'WebP', avif: 'AVIF' },
  crops: 'Crops of the lead picture',
  kept: 'Kept in the images',
  keptParts: { gps: 'GPS position', serialNumbers: 'Serial numbers' },
  beforeItLeaves: 'Before it leaves',
  allSigned: 'Every picture is signed off',
};
