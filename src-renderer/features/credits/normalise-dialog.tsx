/** One agency, one printed form, one order: every credit that changes is shown before and after; one undoable step. */

import { useMemo, useState } from 'react';
import { counted, plural } from '../../../src-main/domain/counts.ts';
import {
  agencyForms,
  type CreditOrder,
  normaliseCredits,
} from '../../../src-main/domain/credit-review/normalise-credits.ts';
import { agencies } from '../../shared/articles/agencies.ts';
import { articles } from '../../shared/articles/articles.ts';
import { editTexts } from '../../shared/articles/text-edits.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { CheckBox } from '../../shared/ui/check-box.tsx';
import { Choice } from '../../shared/ui/choice.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { closeDialog } from '../../shared/window/view.ts';

const ORDERS: readonly { readonly id: CreditOrder; readonly label: string }[] = [
  { id: 'keep', label: 'Order as it is' },
  { id: 'agency-first', label: 'Agency/Name' },
  { id: 'name-first', label: 'Name/Agency' },
];

export function NormaliseDialog() {
  const article = useStore(articles, (state) => state.article);
  const list = useStore(agencies, (state) => state.agencies);
  const [order, setOrder] = useState<CreditOrder>('keep');
  const [written, setWritten] = useState<ReadonlyMap<string, string>>(new Map());
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const forms = useMemo(() => (article === null ? [] : agencyForms(article, list)), [article, list]);
  const printed = new Map(forms.map(({ agency, proposed }) => [agency, written.get(agency)?.trim() || proposed]));
  const result = article === null ? { edits: [], left: [] } : normaliseCredits(article, { order, printed }, list);
  const chosen = result.edits.filter(({ pictureId }) => !left.has(pictureId));
  const apply = async (): Promise<void> => {
    const count = counted(chosen.length, 'credit');
    await editTexts(`${count} normalised`, () => {
      const now = articles.get().article;
      if (now === null) return { edits: [] };
      const { edits } = normaliseCredits(now, { order, printed }, agencies.get().agencies);
      return {
        edits: edits
          .filter(({ pictureId }) => !left.has(pictureId))
          .map(({ pictureId, after }) => ({ pictureId, field: 'credit' as const, text: after })),
      };
    });
    closeDialog();
  };
  const toggle = (id: number, on: boolean): void => {
    const next = new Set(left);
    if (on) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  return (
    <Modal title="Normalise credits" width="wide" onClose={closeDialog}>
      <div className="dialog-actions">
        <Choice label="Order" labelled value={order} options={ORDERS} onChange={setOrder} />
      </div>
      <ul className="normalise-forms" aria-label="Agencies of this article">
        {forms.map(({ agency, forms: uses, proposed }) => (
          <li key={agency}>
            <Field
              label={`${agency} is printed as`}
              value={written.get(agency) ?? proposed}
              onChange={(text) => setWritten(new Map([...written, [agency, text]]))}
            />
            <span className="normalise-uses">
              {uses.map(({ printed: form, count }) => (
                <Button
                  key={form}
                  tone="quiet"
                  aria-label={`Print ${agency} as ${form}`}
                  onPress={() => setWritten(new Map([...written, [agency, form]]))}
                >
                  {form} <span className="count muted">{count}</span>
                </Button>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <ul className="replace-list" aria-label="Credits that change">
        {result.edits.map(({ pictureId, position, before, after }) => (
          <li key={pictureId}>
            <CheckBox
              className="replace-place"
              isSelected={!left.has(pictureId)}
              onChange={(on) => toggle(pictureId, on)}
            >
              <span className="muted replace-at">Picture {position}</span>
              <span>
                <del>{before}</del> <ins>{after}</ins>
              </span>
            </CheckBox>
          </li>
        ))}
      </ul>
      <p className="muted" aria-live="polite">
        {result.edits.length === 0 && 'Every credit that can be read has this form already. '}
        {result.left.length > 0 &&
          `Left alone, because only a person can read ${plural(result.left.length, 'it', 'them')}: ${result.left.map((position) => `picture ${position}`).join(', ')}.`}
      </p>
      <p className="dialog-actions">
        <Button tone="primary" isDisabled={chosen.length === 0} onPress={() => attempt(apply)}>
          {chosen.length === 0 ? 'Nothing changes' : `Rewrite ${chosen.length}`}
        </Button>
        <span className="muted">One step: undo takes all of it back. These pictures will need signing off again.</span>
      </p>
    </Modal>
  );
}
