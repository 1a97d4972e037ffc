/** All crops of a picture at once, as they will be: each a button that selects its frame. */

import { Button } from 'react-aria-components';
import { CROP_RATIOS, type CropBox, type CropRatio } from '../../../src-main/domain/article.ts';
import { boxInPixels, boxOf, type CropBasis, ratioOf } from '../../../src-main/domain/crop.ts';
import type { PhotoId } from '../../../src-main/domain/photo.ts';
import { chooseRatio, cropping } from '../../shared/articles/crops.ts';
import { PhotoImage } from '../../shared/photo/photo-image.tsx';
import { useStore } from '../../shared/store.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import type { PictureAtHand } from '../../shared/words/use-picture.ts';
import { useCropRules } from './crop-rules.ts';
import { WORDS } from './words.ts';

/** Longest side of a crop in the list, in CSS pixels. */
const THUMBNAIL_EDGE_PX = 96;

interface Props {
  readonly found: PictureAtHand;
  readonly basis: CropBasis | null;
}

export function CropChoice({ found, basis }: Props) {
  return (
    <ul className="crop-choice" aria-label={WORDS.title}>
      {CROP_RATIOS.map((ratio, index) => (
        <li key={ratio}>
          {basis !== null && <CropCard found={found} basis={basis} ratio={ratio} digit={index + 1} />}
        </li>
      ))}
    </ul>
  );
}

function CropCard({
  found,
  basis,
  ratio,
  digit,
}: {
  readonly found: PictureAtHand;
  readonly basis: CropBasis;
  readonly ratio: CropRatio;
  readonly digit: number;
}) {
  const isChosen = useStore(cropping, (state) => state.ratio === ratio);
  const { forbidden, outputEdge, isWritten } = useCropRules(found);
  const { picture } = found;
  const box = boxOf(picture, ratio, basis);
  const { width, height } = boxInPixels(box, basis.size);
  const isSmall = outputEdge !== null && Math.max(width, height) < outputEdge;
  const whose = picture.crops[ratio] === undefined ? WORDS.ownership.automatic : WORDS.ownership.yours;
  return (
    <Button className="crop-card" aria-pressed={isChosen} onPress={() => chooseRatio(ratio)}>
      <CropThumbnail photoId={picture.photoId} box={box} ratio={ratio} />
      <span className="crop-card-words">
        <span className="crop-card-ratio">
          {ratio} <kbd>{digit}</kbd>
        </span>
        <span className="muted">
          {whose}
          {isWritten(ratio) ? '' : WORDS.notWritten}
        </span>
        <span className={isSmall ? 'crop-small' : 'muted'}>
          {isSmall && <Icon name="warn" size={12} />}
          {WORDS.size(width, height)}
        </span>
        {forbidden !== null && <span className="crop-forbidden">{WORDS.noCropping}</span>}
      </span>
    </Button>
  );
}

function CropThumbnail({
  photoId,
  box,
  ratio,
}: {
  readonly photoId: PhotoId;
  readonly box: CropBox;
  readonly ratio: CropRatio;
}) {
  const place = {
    width: `${100 / box.width}%`,
    height: `${100 / box.height}%`,
    left: `${(-100 * box.x) / box.width}%`,
    top: `${(-100 * box.y) / box.height}%`,
  };
  return (
    <span
      className="crop-thumbnail"
      style={{ width: THUMBNAIL_EDGE_PX * Math.min(1, ratioOf(ratio)), aspectRatio: ratioOf(ratio) }}
    >
      <span className="crop-thumbnail-picture" style={place}>
        <PhotoImage id={photoId} />
      </span>
    </span>
  );
}
