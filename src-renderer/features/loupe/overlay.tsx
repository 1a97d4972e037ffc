/** The overlays of one photograph: laid over the part in view, moved with it, worked out again when another part is in view. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useStore } from '../../shared/store.ts';
import { type Marked, markPart } from './overlay-marker.ts';
import type { OverlayShares } from './overlay-marks.ts';
import type { OverlayPart } from './overlay-worker.ts';
import { type Overlays, overlays } from './state/overlays.ts';
import { WORDS } from './words.ts';

/** Where the whole picture is in its box, in CSS pixels. */
export interface PicturePlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Props {
  readonly image: RefObject<HTMLImageElement | null>;
  readonly address: string;
  readonly place: PicturePlace;
  readonly room: { readonly width: number; readonly height: number };
}

/** The part of the picture that is in view, in fractions of the picture. */
interface Part {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Shown extends Marked {
  readonly address: string;
  readonly part: Part;
  readonly kinds: Overlays;
}

export function Overlay(props: Props) {
  const kinds = useStore(overlays, (value) => value);
  if (!kinds.clipping && !kinds.peaking) return null;
  return <WantedOverlay {...props} kinds={kinds} />;
}

function WantedOverlay({ image, address, place, room, kinds }: Props & { readonly kinds: Overlays }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const part = partInView(place, room);
  const marked = useMarked(image, address, part, place, kinds);
  // Another photograph, or another overlay: the old one says nothing about it.
  const shown = marked !== null && marked.address === address && marked.kinds === kinds ? marked : null;
  const overlay = shown?.overlay ?? null;
  useEffect(() => {
    if (canvas.current === null || overlay === null) return;
    canvas.current.width = overlay.width;
    canvas.current.height = overlay.height;
    canvas.current.getContext('2d')?.drawImage(overlay, 0, 0);
  }, [overlay]);
  return (
    <>
      {shown !== null && (
        <canvas
          ref={canvas}
          className="overlay"
          data-testid="overlay"
          style={{
            width: (shown.part.right - shown.part.left) * place.width,
            height: (shown.part.bottom - shown.part.top) * place.height,
            transform: `translate(${place.left + shown.part.left * place.width}px, ${place.top + shown.part.top * place.height}px)`,
          }}
        />
      )}
      <Legend kinds={kinds} shares={shown?.shares ?? null} isCurrent={shown !== null && isSame(shown.part, part)} />
    </>
  );
}

function Legend({
  kinds,
  shares,
  isCurrent,
}: {
  readonly kinds: Overlays;
  readonly shares: OverlayShares | null;
  /** The shares are those of the part in view now. */
  readonly isCurrent: boolean;
}) {
  const words = (share: number | null | undefined): string => (share == null ? WORDS.shareUnknown : WORDS.share(share));
  return (
    <dl className="overlay-legend" aria-label={WORDS.overlays} aria-busy={!isCurrent} data-testid="overlay-legend">
      {kinds.clipping && (
        <>
          <div>
            <dt>
              <span className="overlay-key is-highlights" />
              {WORDS.highlights}
            </dt>
            <dd className="count">{words(shares?.highlights)}</dd>
          </div>
          <div>
            <dt>
              <span className="overlay-key is-shadows" />
              {WORDS.shadows}
            </dt>
            <dd className="count">{words(shares?.shadows)}</dd>
          </div>
        </>
      )}
      {kinds.peaking && (
        <div>
          <dt>
            <span className="overlay-key is-sharp" />
            {WORDS.inFocus}
          </dt>
          <dd className="count">{words(shares?.sharp)}</dd>
        </div>
      )}
    </dl>
  );
}

/** Works the overlay out for what is in view now; while one is under way only the newest part asked for is kept. */
function useMarked(
  image: RefObject<HTMLImageElement | null>,
  address: string,
  { left, top, right, bottom }: Part,
  { width, height }: PicturePlace,
  kinds: Overlays,
): Shown | null {
  const [marked, setMarked] = useState<Shown | null>(null);
  const isBusy = useRef(false);
  const waiting = useRef<(() => Promise<void>) | null>(null);
  useEffect(() => {
    const part: Part = { left, top, right, bottom };
    waiting.current = async () => {
      const element = image.current;
      if (element === null) return;
      // Before it is decoded a picture does not know its own size.
      await element.decode();
      const made = await markPart(address, element, pixelsOf(element, part, width, height), kinds);
      if (made !== null) setMarked({ ...made, address, part, kinds });
    };
    if (!isBusy.current) void work();

    async function work(): Promise<void> {
      isBusy.current = true;
      while (waiting.current !== null) {
        const next = waiting.current;
        waiting.current = null;
        // A picture that went away while it was decoded has no overlay.
        await next().catch(() => undefined);
      }
      isBusy.current = false;
    }
  }, [image, address, left, top, right, bottom, width, height, kinds]);
  useEffect(
    () => () => {
      waiting.current = null;
    },
    [],
  );
  return marked;
}

/** That part in the picture's own pixels, and in how many pixels it is looked at: as many as shown, never more than it has. */
function pixelsOf(image: HTMLImageElement, part: Part, width: number, height: number): OverlayPart {
  const own = {
    x: part.left * image.naturalWidth,
    y: part.top * image.naturalHeight,
    width: (part.right - part.left) * image.naturalWidth,
    height: (part.bottom - part.top) * image.naturalHeight,
  };
  const shown = (fraction: number, length: number, most: number): number =>
    Math.max(1, Math.round(Math.min(fraction * length * window.devicePixelRatio, most)));
  return {
    ...own,
    shownWidth: shown(part.right - part.left, width, own.width),
    shownHeight: shown(part.bottom - part.top, height, own.height),
  };
}

function partInView(place: PicturePlace, room: { readonly width: number; readonly height: number }): Part {
  return {
    left: Math.max(0, -place.left) / place.width,
    top: Math.max(0, -place.top) / place.height,
    right: Math.min(place.width, room.width - place.left) / place.width,
    bottom: Math.min(place.height, room.height - place.top) / place.height,
  };
}

function isSame(one: Part, other: Part): boolean {
  return one.left === other.left && one.top === other.top && one.right === other.right && one.bottom === other.bottom;
}
