/** The window's side of the overlay thread: started when first asked, ended when no overlay is wanted any more. */

import type { OverlayKinds, OverlayShares } from './overlay-marks.ts';
import type { OverlayAnswer, OverlayPart, OverlayRequest } from './overlay-worker.ts';
import { overlays } from './state/overlays.ts';

export interface Marked {
  readonly overlay: ImageBitmap;
  readonly shares: OverlayShares;
}

type Waiting = (answer: OverlayAnswer | null) => void;

let thread: Worker | null = null;
let given = new Set<string>();
let tickets = 0;
const waiting = new Map<number, Waiting>();

function start(): Worker {
  const worker = new Worker(new URL('./overlay-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<OverlayAnswer>) => {
    waiting.get(data.ticket)?.(data);
    waiting.delete(data.ticket);
  };
  worker.onerror = end;
  return worker;
}

/** Gives back the pictures that the thread holds; what was asked of it stays unanswered. */
function end(): void {
  thread?.terminate();
  thread = null;
  given = new Set();
  for (const answer of waiting.values()) answer(null);
  waiting.clear();
}

overlays.subscribe(() => {
  const { clipping, peaking } = overlays.get();
  if (!clipping && !peaking) end();
});

function send(request: OverlayRequest, transfer: Transferable[] = []): void {
  thread ??= start();
  thread.postMessage(request, transfer);
}

async function give(address: string, image: HTMLImageElement): Promise<void> {
  const bitmap = await createImageBitmap(image);
  given.add(address);
  send({ kind: 'picture', address, bitmap }, [bitmap]);
}

function ask(address: string, part: OverlayPart, kinds: OverlayKinds): Promise<OverlayAnswer | null> {
  tickets += 1;
  const ticket = tickets;
  return new Promise((answer) => {
    waiting.set(ticket, answer);
    send({ kind: 'mark', ticket, address, part, kinds });
  });
}

/** The overlay of a part of that decoded picture; null where it was overtaken by the end of the overlays. */
export async function markPart(
  address: string,
  image: HTMLImageElement,
  part: OverlayPart,
  kinds: OverlayKinds,
): Promise<Marked | null> {
  if (!given.has(address)) await give(address, image);
  let answer = await ask(address, part, kinds);
  if (answer !== null && answer.overlay === null) {
    // The thread keeps two pictures: this one had to make room.
    await give(address, image);
    answer = await ask(address, part, kinds);
  }
  if (answer === null || answer.overlay === null || answer.shares === null) return null;
  return { overlay: answer.overlay, shares: answer.shares };
}
