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
import { STACKS } from './words.ts';

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
  const [before, shown, after] = STACKS.frameNote(frame, run.members.length, isOpen);
  return (
    <section className="stack-note" aria-label={STACKS.title}>
      <h3 className="panel-heading">{STACKS.titles[kind]}</h3>
      <p>
        {before}
        <strong>{shown}</strong>
        {after}
      </p>
      <p className="muted">{hint?.words ?? '\u00a0'}</p>
      <p className="stack-actions">
        <Button onPress={() => attempt(() => toggleStack(run))}>
          {isOpen ? STACKS.close : STACKS.open} <KeyCap name="s" />
        </Button>
        {best !== null && best !== id && (
          <Button onPress={() => attempt(goToBest)}>
            {STACKS.goToBest} <KeyCap name="b" />
          </Button>
        )}
        <Button onPress={keepOfStack}>
          {STACKS.keep} <KeyCap name="k" />
        </Button>
      </p>
    </section>
  );
}
