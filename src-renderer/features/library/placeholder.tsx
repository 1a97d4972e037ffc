/** What a photograph looks like from very far, drawn out of the 25 bytes of its ThumbHash; an even grey where there is none. */
import { type CSSProperties, type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { thumbHashToRGBA } from 'thumbhash';

interface Props {
  readonly hash: string | null;
  readonly style: CSSProperties;
  readonly ref?: Ref<HTMLElement>;
}

export function Placeholder({ hash, style, ref }: Props) {
  const own = useRef<HTMLCanvasElement>(null);
  useImperativeHandle(ref, () => own.current as HTMLElement, []);
  useEffect(() => {
    const canvas = own.current;
    if (canvas === null || hash === null || isCovered(canvas)) return;
    draw(canvas, hash);
  }, [hash]);
  return <canvas ref={own} className="cell-waiting" data-testid="placeholder" width={1} height={1} style={style} />;
}

/** A picture that the window has in memory is there already: nobody would see the placeholder. */
function isCovered(canvas: HTMLCanvasElement): boolean {
  return canvas.nextElementSibling instanceof HTMLImageElement && canvas.nextElementSibling.complete;
}

function draw(canvas: HTMLCanvasElement, hash: string): void {
  const bytes = Uint8Array.from(atob(hash), (letter) => letter.charCodeAt(0));
  const { w, h, rgba } = thumbHashToRGBA(bytes);
  canvas.width = w;
  canvas.height = h;
  canvas.getContext('2d')?.putImageData(new ImageData(new Uint8ClampedArray(rgba), w, h), 0, 0);
}
