/** Answers the calls for which a file or a folder is chosen in a dialog of the system; null or false where none was. */
import { ask } from './ask-library.ts';
import {
  chooseAgencies,
  chooseBundle,
  chooseCodes,
  chooseFolders,
  chooseList,
  chooseLostFolder,
  choosePictureHome,
  choosePreset,
  choosePresetFile,
  chooseStationery,
  chooseTarget,
  chooseText,
  saveAs,
} from './dialogs.ts';
import type { ShellHandlers } from './shell-context.ts';
import { DIALOG_WORDS } from './words.ts';

type FileCall =
  | 'folders.choose'
  | 'folders.locate'
  | 'text.choose'
  | 'codes.choose'
  | 'stationery.choose'
  | 'stationery.export'
  | 'lists.choose'
  | 'lists.export'
  | 'agencies.choose'
  | 'agencies.save'
  | 'review.save'
  | 'exports.chooseTarget'
  | 'bundles.choose'
  | 'presets.import'
  | 'presets.export'
  | 'thumbnails.move';

export const FILE_CALLS: Pick<ShellHandlers, FileCall> = {
  'thumbnails.move': async (context) => {
    const path = await choosePictureHome(context.window);
    return path === null ? null : ask(context, 'internal.moveThumbnails', { path });
  },
  'folders.choose': async (context) => {
    const paths = await chooseFolders(context.window);
    return paths.length === 0 ? null : ask(context, 'internal.addFolders', { paths: [...paths] });
  },
  'folders.locate': async (context, { folderId }) => {
    const path = await chooseLostFolder(context.window);
    return path === null ? null : ask(context, 'internal.locateFolder', { folderId, path });
  },
  'text.choose': async (context) => {
    const path = await chooseText(context.window);
    return path === null ? null : ask(context, 'internal.readText', { path });
  },
  'codes.choose': async (context) => {
    const paths = await chooseCodes(context.window);
    return paths.length === 0 ? null : ask(context, 'internal.addCodes', { paths: [...paths] });
  },
  'stationery.choose': async (context) => {
    const paths = await chooseStationery(context.window);
    return paths.length === 0 ? null : ask(context, 'internal.addStationery', { paths: [...paths] });
  },
  'stationery.export': async (context, { stationeryId }) => {
    const path = await saveAs(context.window, {
      title: DIALOG_WORDS.saveTemplate,
      name: 'template.xmp',
      kinds: [[DIALOG_WORDS.kinds.template, ['xmp']]],
    });
    return path === null ? null : ask(context, 'internal.saveStationery', { path, stationeryId });
  },
  'lists.choose': async (context, { list }) => {
    const path = await chooseList(context.window);
    return path === null ? null : ask(context, 'internal.readList', { list, path });
  },
  'lists.export': async (context, { list }) => {
    const path = await saveAs(context.window, {
      title: DIALOG_WORDS.saveList,
      name: `${list}.txt`,
      kinds: [[DIALOG_WORDS.kinds.text, ['txt', 'tsv']]],
    });
    return path === null ? null : ask(context, 'internal.saveList', { list, path });
  },
  'agencies.choose': async (context) => {
    const path = await chooseAgencies(context.window);
    return path === null ? null : ask(context, 'internal.readAgencies', { path });
  },
  'agencies.save': async (context) => {
    const path = await saveAs(context.window, {
      title: DIALOG_WORDS.saveAgencies,
      name: 'agencies.tsv',
      kinds: [
        [DIALOG_WORDS.kinds.tabText, ['tsv', 'txt']],
        [DIALOG_WORDS.kinds.json, ['json']],
      ],
    });
    return path === null ? null : ask(context, 'internal.saveAgencies', { path });
  },
  'review.save': async (context, args) => {
    const path = await saveAs(context.window, {
      title: DIALOG_WORDS.saveReview,
      name: `credit-review.${args.kind}`,
      kinds: [[DIALOG_WORDS.sheets[args.kind], [args.kind]]],
    });
    return path === null ? null : ask(context, 'internal.saveReview', { ...args, path });
  },
  'exports.chooseTarget': async (context) => {
    const path = await chooseTarget(context.window);
    return path === null ? null : ask(context, 'internal.grantTarget', { path });
  },
  'bundles.choose': async (context, { zip }) => {
    const path = await chooseBundle(context.window, zip);
    if (path !== null) await ask(context, 'internal.bundleArrived', { path });
    return path !== null;
  },
  'presets.import': async (context) => {
    const path = await choosePreset(context.window);
    return path === null ? null : ask(context, 'internal.importPreset', { path });
  },
  'presets.export': async (context, { presetId }) => {
    const path = await choosePresetFile(context.window, `${presetId}.preset.json`);
    return path === null ? null : ask(context, 'internal.exportPreset', { path, presetId });
  },
};
