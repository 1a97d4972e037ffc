/** How far the photograph is enlarged, to read and to set: steps, a slider from fit to 800 %, and a click between fit and 100 %. */
import { useLayoutEffect, useRef } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { fitScale, MOST_ZOOM, stepZoom, toggleZoom, zoom, zoomTo } from '../../shared/photographs/zoom.ts';
import { useStore } from '../../shared/store.ts';
import { Button, IconButton } from '../../shared/ui/button.tsx';
import { WORDS } from './words.ts';

/** Of the slider's way; equal ways are equal factors. */
const WAY = 100;

export function ZoomControl() {
  const scale = useStore(zoom, (state) => state.scale);
  const fit = useStore(fitScale, (value) => value);
  const now = scale === 'fit' ? fit : scale;
  const words = scale === 'fit' ? WORDS.fit : WORDS.zoomedTo(scale);
  const doublings = Math.log2(MOST_ZOOM / fit);
  const slider = useRef<HTMLInputElement>(null);
  // It would speak of its own way: what is heard is what stands beside it.
  useLayoutEffect(() => slider.current?.setAttribute('aria-valuetext', words));
  return (
    <div className="zoom-control">
      <IconButton
        label={WORDS.zoomOut}
        icon="minus"
        hint="-"
        isDisabled={scale === 'fit'}
        onPress={() => stepZoom(-1)}
      />
      <Slider
        className="slider"
        aria-label={WORDS.zoom}
        minValue={0}
        maxValue={WAY}
        step={1}
        value={Math.min(WAY, Math.max(0, (Math.log2(now / fit) / doublings) * WAY))}
        onChange={(value) => zoomTo(value === 0 ? 'fit' : fit * 2 ** (((value as number) / WAY) * doublings))}
      >
        <SliderTrack className="slider-track">
          <SliderThumb className="slider-thumb" inputRef={slider} />
        </SliderTrack>
      </Slider>
      <IconButton label={WORDS.zoomIn} icon="add" hint="+" isDisabled={now >= MOST_ZOOM} onPress={() => stepZoom(1)} />
      <Button tone="quiet" onPress={toggleZoom} aria-label={scale === 'fit' ? WORDS.toFullSize : WORDS.toFit(words)}>
        {words}
      </Button>
    </div>
  );
}
