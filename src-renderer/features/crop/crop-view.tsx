/** The crops of one picture: the photograph with the current frame, all ratios next to it, and warnings about them. */

import { useEffect, useRef } from 'react';
import { boxInPixels, boxOf, type CropBasis } from '../../../src-main/domain/crop.ts';
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import { articles } from '../../shared/articles/articles.ts';
import { cropping, inWords, leaveCrops, loadBasis, loadPresets, stepCropped } from '../../shared/articles/crops.ts';
import { ARTICLE_WORDS, CROP_WORDS } from '../../shared/articles/words.ts';
import { useStore } from '../../shared/store.ts';
import { Button, CommandButton, IconButton } from '../../shared/ui/button.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { NoArticle } from '../../shared/ui/no-article.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { type CurrentPicture, usePicture } from '../../shared/words/use-picture.ts';
import { CropChoice } from './crop-choice.tsx';
import { useCropRules } from './crop-rules.ts';
import { CropStage } from './crop-stage.tsx';
import { WORDS } from './words.ts';

export function CropView() {
  const pictureId = useStore(articles, (state) => state.pictureId);
  const found = usePicture(pictureId ?? 0);
  if (found === null) return <NoArticle />;
  return <Crops found={found} />;
}

function Crops({ found }: { readonly found: CurrentPicture }) {
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
    <section className="crop" aria-label={ARTICLE_WORDS.cropsOf(position)}>
      <div className="view-bar">
        <h2 className="view-title">{WORDS.title}</h2>
        <span className="crop-steps">
          <IconButton
            label={WORDS.previous}
            icon="chevronLeft"
            hint="PageUp"
            isDisabled={position === 1}
            onPress={() => stepCropped(-1)}
          />
          <span className="count">{ARTICLE_WORDS.pictureOf(position, count)}</span>
          <IconButton
            label={WORDS.next}
            icon="chevronRight"
            hint="PageDown"
            isDisabled={position === count}
            onPress={() => stepCropped(1)}
          />
        </span>
        <span className="muted count crop-file">
          {revealedName(photo?.fileName ?? '')}
          {basis !== null && `, ${CROP_WORDS.pixels(basis.size.width, basis.size.height)}`}
        </span>
        <span className="view-space" />
        <CommandButton id="crop.focal" label={WORDS.focalPoint} tone={aim === 'focal' ? 'primary' : 'plain'} />
        <CommandButton id="crop.reset" label={WORDS.backToAutomatic} tone="quiet" icon="refresh" />
        <Button icon="check" onPress={leaveCrops}>
          {WINDOW_WORDS.done}
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

function CropWords({ found, basis }: { readonly found: CurrentPicture; readonly basis: CropBasis | null }) {
  const ratio = useStore(cropping, (state) => state.ratio);
  const aim = useStore(cropping, (state) => state.aim);
  const { forbidden, outputEdge, preset, isWritten } = useCropRules(found);
  if (basis === null) return <p className="crop-words muted">{WORDS.findingFocalPoint}</p>;
  const { picture } = found;
  const { width, height } = boxInPixels(boxOf(picture, ratio, basis), basis.size);
  const longest = Math.max(width, height);
  return (
    <div className="crop-words">
      <p className="count">{inWords(picture, ratio, basis, aim)}.</p>
      {aim === 'focal' && <p className="muted">{WORDS.focalPointNote}</p>}
      {forbidden !== null && (
        <p className="crop-warning is-block">
          <Icon name="block" />
          {WORDS.forbidden(forbidden)}
        </p>
      )}
      {outputEdge !== null && longest < outputEdge && (
        <p className="crop-warning">
          <Icon name="warn" />
          {WORDS.tooSmall(longest, outputEdge, preset?.label ?? '')}
        </p>
      )}
      {forbidden === null && !isWritten(ratio) && (
        <p className="muted">
          {preset !== null && preset.crops.length === 0 ? WORDS.sentWhole(preset.label) : WORDS.onlyWhereSet}
        </p>
      )}
    </div>
  );
}
