/** What the contact sheet stacks: nothing, bursts or near-duplicates; with how many stacks that makes here. */
import { numbered } from '../../../src-main/domain/counts.ts';
import { library } from '../../shared/photographs/library.ts';
import { stackBy, toggleAllStacks } from '../../shared/photographs/stacks.ts';
import { useStore } from '../../shared/store.ts';
import { IconButton } from '../../shared/ui/button.tsx';
import { Choice } from '../../shared/ui/choice.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { view } from '../../shared/window/view.ts';
import { STACKS } from './words.ts';

const KINDS = ['off', 'bursts', 'near-duplicates', 'own'] as const;

export function StacksChoice() {
  const kind = useStore(view, (state) => state.stacks);
  const stacks = useStore(library, (state) => state.stacks);
  const open = useStore(library, (state) => state.open);
  const similarTo = useStore(library, (state) => state.query.similarTo ?? null);
  const count = stacks.count().stacks;
  // What is alike is looked at frame by frame.
  if (similarTo !== null) return null;
  return (
    <span className="stacks-choice">
      <Choice
        label={STACKS.choice}
        value={kind}
        options={KINDS.map((id) => ({ id, label: STACKS.kinds[id] }))}
        onChange={(value) => attempt(() => stackBy(value))}
      />
      {kind !== 'off' && (
        <>
          <span className="count muted">{count === 0 ? STACKS.none : numbered(count)}</span>
          {count > 0 && (
            <IconButton
              label={open === 'all' ? STACKS.closeAll : STACKS.openOrCloseAll}
              icon="stack"
              hint="Alt+s"
              onPress={() => attempt(toggleAllStacks)}
            />
          )}
        </>
      )}
    </span>
  );
}
