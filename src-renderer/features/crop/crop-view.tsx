/** The crops of one picture: the photograph with the frame at hand, all ratios beside it, and what is odd about them in words. */

import { useEffect, useRef } from 'react';
import { numbered } from '../../../src-main/domain/counts.ts';
import { boxInPixels, boxOf, type CropBasis } from '../../../src-main/domain/crop.ts';
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import { articles } from '../../shared/articles/articles.ts';
import {
  cropping,
  inWords,
  leaveCrops,
  loadBasis,
  loadPresets,
  pixels,
  stepCropped,
} from '../../shared/articles/crops.ts';
import { useStore } from '../../shared/store.ts';
import { Button, CommandButton, IconButton } from '../../shared/ui/button.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { NoArticle } from '../../shared/ui/no-article.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { type PictureAtHand, usePicture } from '../../shared/words/use-picture.ts';
import { CropChoice } from './crop-choice.tsx';
import { useCropRules } from './crop-rules.ts';
import { CropStage } from './crop-stage.tsx';

export function CropView() {
  const pictureId = useStore(articles, (state) => state.pictureId);
  const found = usePicture(pictureId ?? 0);
  if (found === null) return <NoArticle />;
  return <Crops found={found} />;
}

function Crops({ found }: { readonly found: PictureAtHand }) {
  const { picture, photo, position, count } = found;
  const basis = useStore(cropping, ({ bases }) => bases.get(picture.photoId) ?? null);
  const aim = useStore(cropping, (state) => state.aim);
  const stage = useRef<HTMLDivElement>(null);
  useEffect(() => attempt(loadPresets), []);
  useEffect(() => attempt(() => loadBasis(picture.photoId)), [picture.photoId]);
  const ready = basis !== null;
  // The frame takes the keyboard as soon as it is there, unless something else has it on purpose.
  useEffect(() => {
    if (ready && (document.activeElement === document.body || document.activeElement?.tagName === 'MAIN'))
      stage.current?.focus();
  }, [ready]);
  return (
    <section className="crop" aria-label={`Crops of picture ${position}`}>
      <div className="view-bar">
        <h2 className="view-title">Crops</h2>
        <span className="crop-steps">
          <IconButton
            label="Crops of the previous picture"
            icon="chevronLeft"
            hint="PageUp"
            isDisabled={position === 1}
            onPress={() => stepCropped(-1)}
          />
          <span className="count">
            Picture {position} of {count}
          </span>
          <IconButton
            label="Crops of the next picture"
            icon="chevronRight"
            hint="PageDown"
            isDisabled={position === count}
            onPress={() => stepCropped(1)}
          />
        </span>
        <span className="muted count crop-file">
          {revealedName(photo?.fileName ?? '')}
          {basis !== null && `, ${pixels(basis.size.width, basis.size.height)}`}
        </span>
        <span className="view-space" />
        <CommandButton id="crop.focal" label="Focal point" tone={aim === 'focal' ? 'primary' : 'plain'} />
        <CommandButton id="crop.reset" label="Automatic" tone="quiet" icon="refresh" />
        <Button icon="check" onPress={leaveCrops}>
          Done
        </Button>
      </div>
      <div className="crop-body">
        <CropStage picture={picture} basis={basis} ref={stage} />
        <CropChoice found={found} basis={basis} />
      </div>
      <CropWords found={found} basis={basis} />
    </section>
  );
}

function CropWords({ found, basis }: { readonly found: PictureAtHand; readonly basis: CropBasis | null }) {
  const ratio = useStore(cropping, (state) => state.ratio);
  const aim = useStore(cropping, (state) => state.aim);
  const { forbidden, outputEdge, preset, isWritten } = useCropRules(found);
  if (basis === null) return <p className="crop-words muted">Looking for what draws the eye…</p>;
  const { picture } = found;
  const { width, height } = boxInPixels(boxOf(picture, ratio, basis), basis.size);
  const longest = Math.max(width, height);
  return (
    <div className="crop-words">
      <p className="count">{inWords(picture, ratio, basis, aim)}.</p>
      {aim === 'focal' && (
        <p className="muted">Click the point that every automatic crop must keep, or move it by arrows.</p>
      )}
      {forbidden !== null && (
        <p className="crop-warning is-block">
          <Icon name="block" />“{forbidden}”, says the file: show this picture whole. A crop drawn here blocks the
          export.
        </p>
      )}
      {outputEdge !== null && longest < outputEdge && (
        <p className="crop-warning">
          <Icon name="warn" />
          {numbered(longest)} pixels on the longest side, fewer than the {numbered(outputEdge)} that “{preset?.label}”
          writes: it is written at its own size, never enlarged.
        </p>
      )}
      {forbidden === null && !isWritten(ratio) && (
        <p className="muted">
          {preset !== null && preset.crops.length === 0
            ? `“${preset.label}” sends pictures whole: no crop is written.`
            : 'Not written: other pictures than the lead get this ratio only where you set it (K keeps it as it lies).'}
        </p>
      )}
    </div>
  );
}
