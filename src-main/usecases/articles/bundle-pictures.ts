/** Gathers what the bundle says of each picture before a pixel is rendered: credit parts, restrictions, metadata, recipe. */
import type { Article, Picture } from '../../domain/article.ts';
import { AGENCIES, type Agency } from '../../domain/credit/agencies.ts';
import { parseCredit } from '../../domain/credit/credit.ts';
import { DeskError } from '../../domain/failure.ts';
import { contactSheet } from '../../domain/formats/contact-sheet.ts';
import { exportedMetadata } from '../../domain/formats/exported-metadata.ts';
import { type BundlePicture, imageTypesOf, type Preset } from '../../domain/formats/format.ts';
import { formatsOf } from '../../domain/formats/index.ts';
import { writtenCrops } from '../../domain/formats/written-crops.ts';
import type { Photo, PhotoId } from '../../domain/photo.ts';
import { printedArticle, printedMetadata } from '../../domain/printed-article.ts';
import { readPictureRestrictions } from '../../domain/rights/read-restrictions.ts';
import type { CropRequest, FoundOriginal, ImageRecipe } from '../export/export-ports.ts';

/** A picture with everything but its rendered images. */
export type PlannedPicture = Omit<BundlePicture, 'renditions'> & {
  readonly lead: boolean;
  readonly crops: readonly CropRequest[];
};

/** In the article’s order, positions from 1. Throws `not-found` for a picture whose photograph is not in the library. */
export function planPictures(
  given: Article,
  photos: ReadonlyMap<PhotoId, Photo>,
  preset: Preset,
  agencies: readonly Agency[] = AGENCIES,
): readonly PlannedPicture[] {
  const article = printedArticle(given);
  const leadAt = Math.max(
    0,
    article.pictures.findIndex(({ lead }) => lead),
  );
  return article.pictures.map((picture, at) => {
    const position = at + 1;
    const photo = photos.get(picture.photoId);
    if (photo == null) throw withoutFile(position, picture);
    const parsed = parseCredit(picture.credit, agencies);
    const credit = { agencies: parsed?.agencies ?? [], photographer: parsed?.photographer ?? null };
    const found = readPictureRestrictions(picture, { ...photo, metadata: printedMetadata(photo.metadata) });
    const restrictions = [...new Set(found.map(({ words }) => words))];
    const whole = found.some(({ kind }) => kind === 'noCropping');
    const lead = at === leadAt;
    const metadata = exportedMetadata(article, picture, photo, credit);
    const crops = cropsOf(picture, lead && !whole, preset);
    return { position, picture, photo, ...credit, restrictions, metadata, lead, crops };
  });
}

function withoutFile(position: number, picture: Picture): DeskError {
  const words = picture.caption.slice(0, 60);
  return new DeskError('not-found', `Picture ${position} (“${words}”) has no photograph.`, {
    wayOut: 'Choose its photograph or remove the picture from the article.',
    subject: `picture ${position}`,
  });
}

/** Which crops are written: every one that the editor drew, and where `all` those of the preset. A preset without ratios sends pictures whole. */
function cropsOf(picture: Picture, all: boolean, preset: Preset): readonly CropRequest[] {
  return writtenCrops(picture, all, preset).map((ratio) => ({ ratio, box: picture.crops[ratio] ?? null }));
}

/** Small pictures for the contact sheet: 300 dots per inch at the size in which it shows them. */
const DOCUMENT_EDGE_PX = 720;

export function recipeOf(planned: PlannedPicture, original: FoundOriginal, preset: Preset): ImageRecipe {
  const hasDocument = formatsOf(preset).some(({ id }) => id === contactSheet.id);
  const { picture, photo, metadata, crops } = planned;
  return {
    path: original.path,
    type: photo.type,
    preview: original.preview ?? null,
    subject: photo.fileName,
    sizes: preset.sizes,
    crops,
    focalPoint: picture.focalPoint,
    types: imageTypesOf(preset),
    quality: preset.quality,
    metadata,
    keep: {
      gps: preset.keep.gps ? photo.capture.gps : undefined,
      serialNumber: preset.keep.serialNumbers ? photo.capture.serialNumber : undefined,
    },
    expectedSha256: photo.contentHash,
    proven: original.known === true && photo.contentHash != null,
    // P4 stops a damaged photograph unless the editor has overridden it by name and reason.
    asFarAsWhole: photo.readState === 'damaged',
    documentEdge: hasDocument ? DOCUMENT_EDGE_PX : null,
  };
}
