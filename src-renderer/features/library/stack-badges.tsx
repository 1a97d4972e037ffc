/** What a cell says of its stack: how many frames are behind it or which one it is, and the hint of the best frame. */
import type { PhotoId } from '../../../src-main/domain/photo.ts';
import { library } from '../../shared/photographs/library.ts';
import type { StackRun } from '../../shared/photographs/stack-runs.ts';
import { toggleStack } from '../../shared/photographs/stacks.ts';
import { useStore } from '../../shared/store.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { SPOKEN, STACKS } from './words.ts';

export interface CellStack {
  readonly run: StackRun;
  readonly isOpen: boolean;
  /** Counted from 1. */
  readonly frame: number;
}

export function useCellStack(id: PhotoId): CellStack | null {
  const stacks = useStore(library, (state) => state.stacks);
  const open = useStore(library, (state) => state.open);
  if (stacks.isEmpty) return null;
  const run = stacks.of(id);
  if (run === null) return null;
  return { run, isOpen: open === 'all' || open.has(run.stack), frame: run.members.indexOf(id) + 1 };
}

export function StackBadges({ id, stack }: { readonly id: PhotoId; readonly stack: CellStack }) {
  const { run, isOpen, frame } = stack;
  const count = run.members.length;
  const best = run.best === null ? 0 : run.members.indexOf(run.best) + 1;
  const isFirst = run.members[0] === id;
  return (
    <>
      {best > 0 && (isOpen ? run.best === id : true) && (
        <span
          className={`badge badge-hint ${run.best === id ? 'is-best' : ''}`}
          title={run.best === id ? STACKS.bestNote : STACKS.bestOf(best, count)}
        >
          <Icon name="best" size={13} />
          <span className="badge-long">{run.best === id ? STACKS.sharpest : STACKS.sharpestIs(best)}</span>
          {run.best !== id && <span className="badge-short">{best}</span>}
        </span>
      )}
      <button
        type="button"
        className="badge badge-stack"
        tabIndex={-1}
        title={isOpen ? STACKS.closeNote : STACKS.openNote(count)}
        aria-label={isOpen ? STACKS.closeFrame(frame, count) : STACKS.openFrames(count)}
        onPointerDown={(event) => event.stopPropagation()}
        onMouseDown={(event) => event.stopPropagation()}
        onDoubleClick={(event) => event.stopPropagation()}
        onClick={(event) => {
          event.stopPropagation();
          attempt(() => toggleStack(run));
        }}
      >
        {isOpen && !isFirst ? null : <Icon name="stack" size={13} />}
        {isOpen ? (
          STACKS.frameOf(frame, count)
        ) : (
          <>
            <span className="badge-long">{STACKS.frames(count)}</span>
            <span className="badge-short">{count}</span>
          </>
        )}
      </button>
    </>
  );
}

/** What a screen reader hears of the stack. */
export function stackWords(id: PhotoId, stack: CellStack | null): string {
  if (stack === null) return '';
  const { run, isOpen, frame } = stack;
  const count = run.members.length;
  const isBest = run.best === id;
  return isOpen ? SPOKEN.openFrame(frame, count, isBest) : SPOKEN.closedStack(count, isBest);
}
