/** `make`: a folder of photographs and an article text in, one verified bundle out; the whole job without a window. */
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Article } from '../../domain/article.ts';
import type { ReadPicture } from '../../domain/article-text/parsed-article.ts';
import type { Agency } from '../../domain/credit/agencies.ts';
import { printedCreditJson } from '../../domain/credit/credits-json.ts';
import { DeskError } from '../../domain/failure.ts';
import type { Photo, PhotoId } from '../../domain/photo.ts';
import { EVERYTHING } from '../../domain/photo-selection.ts';
import { bundleFaults } from '../../filesystem/bundle-verifier.ts';
import { makeFolder } from '../../filesystem/made-folder.ts';
import { userName } from '../../filesystem/user-name.ts';
import { writeFailure } from '../../filesystem/write-failure.ts';
import { articleFromText } from '../../usecases/articles/article-from-text.ts';
import { editArticle } from '../../usecases/articles/edit-article.ts';
import type { DecidedMatch } from '../../usecases/articles/import-decisions.ts';
import { exportBundle } from '../../usecases/export/export-bundle.ts';
import { BlockedExport, judgeOrder } from '../../usecases/export/export-checks.ts';
import type { CliCommand, CommandArguments, CommandContext } from '../command.ts';
import { type DeskKnowledge, deskKnowledge } from '../desk-knowledge.ts';
import { readArticle } from '../input.ts';
import { languageTools } from '../language.ts';
import { byHouseRules, overridesGiven, presetGiven, profileGiven, required } from '../options.ts';
import { type PrivateDesk, withDesk } from '../private-desk.ts';
import { foldersOf } from './index-folders.ts';
import { madeAnswer, type PictureLine } from './make-answer.ts';

export const makeCommand: CliCommand = {
  name: 'make',
  usage:
    'make PHOTO_FOLDER ARTICLE.txt --out FOLDER [--zip] [--replace] [--profile web|agency] [--rules FILE.json] [--preset FILE.json] [--override RULE@PICTURE="reason" …] [--name NAME] [--library FILE] [--wait SECONDS] [--as-it-is]',
  summary: 'Indexes the folder, puts each caption on its photograph, checks everything and exports one bundle.',
  values: ['out', 'profile', 'rules', 'preset', 'override', 'library', 'name', 'wait'],
  flags: ['zip', 'replace', 'as-it-is'],
  words: [2, 2],
  run: async (args, context) => {
    const preset = await presetGiven(args, context);
    const delivered = profileGiven(args, preset.profile);
    const out = resolve(context.workingFolder, required(args, 'out', 'FOLDER'));
    const overrides = overridesGiven(args, args.values.get('name')?.at(-1) ?? userName());
    const [photoFolder] = foldersOf(args.words.slice(0, 1), context.workingFolder);
    const known = await desk(args, context);
    const profile = byHouseRules(delivered, known.houseRules, args, context);
    const read = await readArticle(args.words[1] ?? '', context, known.agencies);
    if (read.pictures.length === 0) {
      throw new DeskError('unreadable', `There are no captions in ${args.words[1]}.`, {
        wayOut: 'Write one paragraph a photograph, ending in its credit.',
      });
    }
    makeTarget(out);
    return withDesk(args, context, async (desk) => {
      await desk.engine.indexFully([photoFolder ?? '']);
      const folder = desk.engine.folders().find(({ path }) => path === photoFolder);
      const made = articleFromText(desk.curate, read, null, { ...EVERYTHING, folderId: folder?.id ?? null });
      const article = editArticle(desk.curate, made.article.id, { profile: profile.id });
      const photos = photosOf(desk, article);
      const left = made.matches.flatMap(({ photoId, position, ...match }): readonly Unplaced[] => {
        const picture = read.pictures[position - 1];
        return photoId !== null || picture === undefined ? [] : [{ ...picture, ...match }];
      });
      const pictures = [
        ...pictureLines(article, made.matches, photos, photoFolder ?? '', desk, known.agencies),
        ...left.map((picture) => unplacedLine(picture, known.agencies)),
      ];
      if (left.length > 0)
        context.say(`${left.length} of ${made.matches.length} captions matched no photograph with enough certainty.`);
      for (const [at, { restrictions }] of read.pictures.entries())
        if (restrictions !== '')
          context.say(`Kept with the picture of caption ${at + 1}, not printed: ${restrictions}`);
      const language = await languageTools(context.programFolder, article.language, known.words);
      const order = {
        article,
        photos,
        profile: preset.allSigned ? { ...profile, allSigned: true } : profile,
        overrides,
        language,
        agencies: known.agencies,
        ...(known.codeDelimiter === undefined ? {} : { codeDelimiter: known.codeDelimiter }),
        now: new Date().toISOString(),
        folder: out,
        zip: args.flags.has('zip'),
        preset: { ...preset, profile: profile.id },
        replace: args.flags.has('replace'),
        programVersion: context.programVersion,
      };
      // Nothing was sure enough to be placed: the findings say which captions wait.
      if (article.pictures.length === 0)
        return madeAnswer(
          null,
          pictures,
          judgeOrder(order, [], () => []),
          overrides,
        );
      try {
        const result = await exportBundle(desk.exports, order, {
          signal: context.signal,
          onProgress: ({ phase, done, total, subject }) =>
            phase !== 'done' && context.say(`${phase} ${done} of ${total}${subject === null ? '' : `: ${subject}`}`),
        });
        const faults = await bundleFaults(result.path);
        if (faults.length > 0)
          throw new DeskError(
            'cannot-write',
            `The bundle ${result.path} was written but failed its verification: ${faults.join('; ')}.`,
          );
        return madeAnswer(result.path, pictures, result.verdict, overrides);
      } catch (error) {
        if (error instanceof BlockedExport) return madeAnswer(null, pictures, error.verdict, overrides);
        throw error;
      }
    });
  },
};

/** A caption of the text that was not placed, and how sure its nearest photograph was. */
type Unplaced = ReadPicture & Pick<DecidedMatch, 'matchedBy' | 'confidence' | 'doubt'>;

function pictureLines(
  article: Article,
  matches: readonly DecidedMatch[],
  photos: ReadonlyMap<PhotoId, Photo>,
  root: string,
  desk: PrivateDesk,
  agencies: readonly Agency[],
): readonly PictureLine[] {
  return article.pictures.map(({ photoId, caption, credit }, at) => {
    const match = matches.find((one) => one.photoId === photoId);
    const path = desk.stores.query.pathOf(photoId);
    const photo = path === null ? (photos.get(photoId)?.fileName ?? '') : relative(root, path);
    return {
      position: at + 1,
      photo,
      matchedBy: match?.matchedBy ?? 'none',
      confidence: Math.round((match?.confidence ?? 0) * 100) / 100,
      caption,
      credit: printedCreditJson(credit, agencies),
    };
  });
}

function unplacedLine(
  { caption, credit, matchedBy, confidence, doubt }: Unplaced,
  agencies: readonly Agency[],
): PictureLine {
  const line = {
    position: null,
    photo: null,
    matchedBy,
    confidence,
    caption,
    credit: printedCreditJson(credit, agencies),
  };
  return doubt === undefined ? line : { ...line, doubt };
}

function photosOf(desk: PrivateDesk, article: Article): ReadonlyMap<PhotoId, Photo> {
  const found = article.pictures
    .map(({ photoId }) => desk.stores.query.photo(photoId))
    .filter((photo) => photo !== null);
  return new Map(found.map((photo) => [photo.id, photo]));
}

function makeTarget(out: string): void {
  try {
    makeFolder(out);
  } catch (error) {
    throw writeFailure(error, `The folder ${out}`, A_LITTLE);
  }
}

/** What a folder takes on a disk, in bytes. */
const A_LITTLE = 100_000;

/** A library that is not there yet is made by this command: then nothing is known beyond the program. */
function desk(args: CommandArguments, context: CommandContext): Promise<DeskKnowledge> {
  const file = args.values.get('library')?.at(-1);
  const isThere = file !== undefined && existsSync(resolve(context.workingFolder, file));
  return deskKnowledge(isThere ? args : { ...args, values: new Map() }, context);
}
