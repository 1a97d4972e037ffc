/** The hint of a stack: which frame is technically the best, measured on the decoded pixels and said in words. It never decides. */
import { plural } from '../counts.ts';
import type { PhotoId } from '../photo.ts';

/** What was measured on one frame; null where it was not. */
export interface MeasuredFrame {
  readonly photoId: PhotoId;
  /** Variance of the Laplacian; larger is sharper. Comparable within a stack only. */
  readonly sharpness: number | null;
  /** Share of the picture that is black without any drawing, 0-1. */
  readonly shadows: number | null;
  /** Share of the picture that is white without any drawing, 0-1. */
  readonly highlights: number | null;
}

export interface BestFrame {
  /** Null where nothing tells the frames apart. */
  readonly photoId: PhotoId | null;
  /** For example `Sharpest of 7. Frame 3 has clipped highlights (9%).` */
  readonly words: string;
}

/** So much of a picture may be closed (a lamp, a black coat) without being a fault. */
const CLOSED = 0.04;
/** Only what one frame has more than the least of its stack is a fault of the frame: the others show that it could be had open. */
const CLOSED_MORE = 0.03;
/** Frames whose sharpness differs by less look equally sharp. */
const SHARPER = 1.15;
const NAMED_FAULTS = 3;

interface Fault {
  readonly frame: number;
  readonly words: string;
}

/** `frames` in the order in which the editor sees and counts them. */
export function bestFrame(frames: readonly MeasuredFrame[]): BestFrame {
  const count = frames.length;
  const measured = frames.filter((frame) => frame.sharpness !== null);
  if (count < 2) return { photoId: null, words: '' };
  if (measured.length < 2) return { photoId: null, words: 'Not measured yet: the frames are still being decoded.' };
  const faults = faultsOf(frames);
  const faulty = new Set(faults.map(({ frame }) => frame));
  const sharpest = highest(measured);
  const open = measured.filter((frame) => !faulty.has(frames.indexOf(frame)));
  // A sharp frame with clipped highlights loses against one that is as good as sharp and has them open.
  const best = open.length === 0 ? sharpest : highest(open);
  const number = frames.indexOf(best) + 1;
  const others = measured.filter((frame) => frame !== best);
  const alike = others.every((frame) => sharpnessOf(best) < sharpnessOf(frame) * SHARPER);
  const unmeasured = count - measured.length;
  const rest = [
    ...faultWords(faults, frames.indexOf(best)),
    unmeasured === 0 ? '' : `${unmeasured} of ${count} not measured yet.`,
  ];
  if (alike && faulty.size === 0)
    return { photoId: null, words: sentence([`All ${measured.length} are equally sharp and well exposed.`, ...rest]) };
  const lead =
    best === sharpest
      ? alike
        ? `Frame ${number} is as sharp as any of ${count} and well exposed.`
        : `Frame ${number} is the sharpest of ${count}.`
      : sharpnessOf(sharpest) < sharpnessOf(best) * SHARPER
        ? `Frame ${number} is as sharp as any of ${count} and well exposed.`
        : `Frame ${number} is the sharpest without clipped highlights or shadows; frame ${frames.indexOf(sharpest) + 1} is sharper.`;
  return { photoId: best.photoId, words: sentence([lead, ...rest]) };
}

const sentence = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');
const sharpnessOf = (frame: MeasuredFrame): number => frame.sharpness ?? 0;

function highest(frames: readonly MeasuredFrame[]): MeasuredFrame {
  return frames.reduce((best, frame) => (sharpnessOf(frame) > sharpnessOf(best) ? frame : best));
}

function faultsOf(frames: readonly MeasuredFrame[]): readonly Fault[] {
  const least = (of: (frame: MeasuredFrame) => number | null): number =>
    Math.min(...frames.map(of).filter((share) => share !== null));
  const faults = (name: string, of: (frame: MeasuredFrame) => number | null): readonly Fault[] => {
    const open = least(of);
    return frames.flatMap((frame, at) => {
      const share = of(frame);
      return share !== null && share > CLOSED && share > open + CLOSED_MORE
        ? [{ frame: at, words: `clipped ${name} (${Math.round(share * 100)}%)` }]
        : [];
    });
  };
  return [...faults('highlights', ({ highlights }) => highlights), ...faults('shadows', ({ shadows }) => shadows)].sort(
    (a, b) => a.frame - b.frame,
  );
}

function faultWords(faults: readonly Fault[], best: number): readonly string[] {
  const named = faults.filter(({ frame }) => frame !== best || faults.every((fault) => fault.frame === best));
  const words = named.slice(0, NAMED_FAULTS).map(({ frame, words: fault }) => `Frame ${frame + 1} has ${fault}.`);
  const more = new Set(named.slice(NAMED_FAULTS).map(({ frame }) => frame)).size;
  return more === 0 ? words : [...words, `So ${plural(more, 'has 1 more', `have ${more} more`)}.`];
}
