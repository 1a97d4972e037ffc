/** What a photograph looks like from very far, drawn out of the 25 bytes of its ThumbHash; an even grey where there is none. */
import { type CSSProperties, useLayoutEffect, useRef } from 'react';
import { thumbHashToRGBA } from 'thumbhash';

interface Props {
  readonly hash: string | null;
  readonly style: CSSProperties;
}

export function Placeholder({ hash, style }: Props) {
  const own = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    if (own.current !== null && hash !== null) draw(own.current, hash);
  }, [hash]);
  return <canvas ref={own} className="cell-waiting" data-testid="placeholder" width={1} height={1} style={style} />;
}

function draw(canvas: HTMLCanvasElement, hash: string): void {
  const bytes = Uint8Array.from(atob(hash), (letter) => letter.charCodeAt(0));
  const { w, h, rgba } = thumbHashToRGBA(bytes);
  canvas.width = w;
  canvas.height = h;
  canvas.getContext('2d')?.putImageData(new ImageData(new Uint8ClampedArray(rgba), w, h), 0, 0);
}
