/** The credit review: every picture with its credit, evidence, restrictions and sign-off; by keyboard, printable. */
import { type FormEvent, useMemo, useState } from 'react';
import { Switch } from 'react-aria-components';
import { commandOf } from '../../commands/registry.ts';
import { articles } from '../../state/articles.ts';
import { attempt } from '../../state/notices.ts';
import { signOff } from '../../state/pictures.ts';
import { useStore } from '../../state/store.ts';
import { setView, view } from '../../state/view.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Field } from '../../ui/field.tsx';
import { NoArticle } from '../article/article-view.tsx';
import { type CreditGroup, type Grouping, groupCredits } from './credit-lines.ts';
import { CreditTable } from './credit-table.tsx';
import { useCreditLines } from './use-credit-lines.ts';

export function CreditsView() {
  const article = useStore(articles, (state) => state.article);
  const signer = useStore(view, (state) => state.signer);
  const lines = useCreditLines();
  const [grouping, setGrouping] = useState<Grouping>('order');
  const [onlyOpen, setOnlyOpen] = useState(false);
  const shown = useMemo(() => (onlyOpen ? lines.filter(({ needsPerson }) => needsPerson) : lines), [lines, onlyOpen]);
  const groups = useMemo(() => groupCredits(shown, grouping), [shown, grouping]);
  if (article === null) return <NoArticle />;
  const unsigned = lines.filter(({ picture }) => picture.signOff === null);
  const clean = unsigned.filter(({ findings }) => findings.every(({ severity }) => severity === 'info'));
  return (
    <div className="credits">
      <div className="view-bar">
        <h2 className="view-title">Credits</h2>
        <span className="muted count">
          {lines.length - unsigned.length} of {lines.length} signed off
        </span>
        <Choice
          label="Group"
          labelled
          value={grouping}
          options={[
            { id: 'order', label: 'In order' },
            { id: 'agency', label: 'By agency' },
            { id: 'photographer', label: 'By photographer' },
          ]}
          onChange={setGrouping}
        />
        <Switch className="switch" isSelected={onlyOpen} onChange={setOnlyOpen}>
          <span className="switch-track" /> Needs a person
        </Switch>
        <span className="view-space" />
        <form data-signer="" className="signer" onSubmit={signAndReturn}>
          <Field
            label="Signed by"
            value={signer}
            placeholder="Your name"
            onChange={(name) => setView({ signer: name })}
          />
        </form>
        <Button
          isDisabled={signer.trim() === '' || clean.length === 0}
          onPress={() =>
            attempt(() =>
              signOff(
                clean.map(({ id }) => id),
                signer.trim(),
              ),
            )
          }
        >
          Sign {clean.length} clean
        </Button>
        <IconButton label="Print the credit review" icon="print" onPress={() => window.print()} />
      </div>
      <div className="credits-scroll">
        {shown.length === 0 && (
          <Empty
            icon="check"
            title={lines.length === 0 ? 'No pictures in this article' : 'Nothing here needs a person'}
          />
        )}
        {groups.map((group) => (
          <Group key={group.name} group={group} />
        ))}
      </div>
    </div>
  );
}

function Group({ group }: { readonly group: CreditGroup }) {
  if (group.lines.length === 0) return null;
  return (
    <section className="credit-group" aria-label={group.name === '' ? 'All pictures' : group.name}>
      {group.name !== '' && (
        <h2 className="credit-group-name">
          {group.name} <span className="count muted">{group.lines.length}</span>
        </h2>
      )}
      <CreditTable lines={group.lines} label={group.name === '' ? 'Credits in order' : `Credits of ${group.name}`} />
    </section>
  );
}

/** Enter in the name signs the picture at hand and goes back to it. */
function signAndReturn(event: FormEvent): void {
  event.preventDefault();
  attempt(() => commandOf('credits.sign')?.run());
  document.querySelector<HTMLElement>('.credit-table [role=row][data-selected]')?.focus();
}
