/** What the contact sheet stacks: nothing, bursts or near-duplicates; with how many stacks that makes here. */
import { numbered } from '../../../src-main/domain/counts.ts';
import { library } from '../../shared/photographs/library.ts';
import { stackBy, toggleAllStacks } from '../../shared/photographs/stacks.ts';
import { useStore } from '../../shared/store.ts';
import { IconButton } from '../../shared/ui/button.tsx';
import { Choice } from '../../shared/ui/choice.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { view } from '../../shared/window/view.ts';

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
        label="Stacks"
        value={kind}
        options={[
          { id: 'off', label: 'No stacks' },
          { id: 'bursts', label: 'Bursts' },
          { id: 'near-duplicates', label: 'Near-duplicates' },
          { id: 'own', label: 'Own stacks' },
        ]}
        onChange={(value) => attempt(() => stackBy(value))}
      />
      {kind !== 'off' && (
        <>
          <span className="count muted">{count === 0 ? 'none' : numbered(count)}</span>
          {count > 0 && (
            <IconButton
              label={open === 'all' ? 'Close all stacks' : 'Open or close all stacks'}
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
