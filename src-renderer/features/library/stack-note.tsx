/** The stack of the focused photograph in words: which frame it is, what the hint says and why, and what can be done with it. */
import { useEffect, useState } from 'react';
import type { PhotoId } from '../../../src-main/domain/photo.ts';
import type { BestFrame } from '../../../src-main/domain/stacks/best-frame.ts';
import { call } from '../../shared/api.ts';
import { goToBest, keepOfStack, toggleStack } from '../../shared/photographs/stacks.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { KeyCap } from '../../shared/ui/keycap.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { view } from '../../shared/window/view.ts';
import { useCellStack } from './stack-badges.tsx';

export function StackNote({ id }: { readonly id: PhotoId }) {
  const kind = useStore(view, (state) => state.stacks);
  const stack = useCellStack(id);
  const members = stack?.run.members.join() ?? '';
  const best = stack?.run.best ?? null;
  const [hint, setHint] = useState<BestFrame | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another best frame means other measures.
  useEffect(() => {
    setHint(null);
    if (members === '') return;
    let current = true;
    attempt(async () => {
      const found = await call('stacks.hint', { ids: members.split(',').map(Number) });
      if (current) setHint(found);
    });
    return () => {
      current = false;
    };
  }, [members, best]);
  if (stack === null) return null;
  const { frame, isOpen, run } = stack;
  return (
    <section className="stack-note" aria-label="Stack">
      <h3 className="panel-heading">
        {{ bursts: 'Burst', 'near-duplicates': 'Near-duplicates', own: 'Stack', off: 'Stack' }[kind]}
      </h3>
      <p>
        Frame <strong>{frame}</strong> of {run.members.length}
        {isOpen ? '' : ', the cover of the closed stack: marks are for this frame alone'}
      </p>
      <p className="muted">{hint?.words ?? '\u00a0'}</p>
      <p className="stack-actions">
        <Button onPress={() => attempt(() => toggleStack(run))}>
          {isOpen ? 'Close the stack' : 'Open the stack'} <KeyCap name="s" />
        </Button>
        {best !== null && best !== id && (
          <Button onPress={() => attempt(goToBest)}>
            Go to the best frame <KeyCap name="b" />
          </Button>
        )}
        <Button onPress={keepOfStack}>
          Pick this, reject the rest, go on <KeyCap name="k" />
        </Button>
      </p>
    </section>
  );
}
