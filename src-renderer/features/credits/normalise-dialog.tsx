/** One agency, one printed form, one order: every credit that changes is shown before and after; one undoable step. */

import { useMemo, useState } from 'react';
import {
  agencyForms,
  type CreditOrder,
  normaliseCredits,
} from '../../../src-main/domain/credit-review/normalise-credits.ts';
import { agencies } from '../../shared/articles/agencies.ts';
import { articles } from '../../shared/articles/articles.ts';
import { editTexts } from '../../shared/articles/text-edits.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { CheckBox } from '../../shared/ui/check-box.tsx';
import { Choice } from '../../shared/ui/choice.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { closeDialog } from '../../shared/window/view.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { WORDS } from './words.ts';

const ORDERS = (['keep', 'agency-first', 'name-first'] as const satisfies readonly CreditOrder[]).map((id) => ({
  id,
  label: WORDS.orders[id],
}));

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
  // What it writes is shown at once: the next key is for what is written.
  const apply = (): Promise<number> => {
    closeDialog();
    return editTexts(WORDS.normalised(chosen.length), () => {
      const now = articles.get().article;
      if (now === null) return { edits: [] };
      const { edits } = normaliseCredits(now, { order, printed }, agencies.get().agencies);
      return {
        edits: edits
          .filter(({ pictureId }) => !left.has(pictureId))
          .map(({ pictureId, after }) => ({ pictureId, field: 'credit' as const, text: after })),
      };
    });
  };
  const toggle = (id: number, on: boolean): void => {
    const next = new Set(left);
    if (on) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  return (
    <Modal title={WORDS.normalise} width="wide" onClose={closeDialog}>
      <div className="dialog-actions">
        <Choice label={WORDS.order} labelled value={order} options={ORDERS} onChange={setOrder} />
      </div>
      <ul className="normalise-forms" aria-label={WORDS.agenciesHere}>
        {forms.map(({ agency, forms: uses, proposed }) => (
          <li key={agency}>
            <Field
              label={WORDS.printedAs(agency)}
              value={written.get(agency) ?? proposed}
              onChange={(text) => setWritten(new Map([...written, [agency, text]]))}
            />
            <span className="normalise-uses">
              {uses.map(({ printed: form, count }) => (
                <Button
                  key={form}
                  tone="quiet"
                  aria-label={WORDS.printAs(agency, form)}
                  onPress={() => setWritten(new Map([...written, [agency, form]]))}
                >
                  {form} <span className="count muted">{count}</span>
                </Button>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <ul className="replace-list" aria-label={WORDS.creditsThatChange}>
        {result.edits.map(({ pictureId, position, before, after }) => (
          <li key={pictureId}>
            <CheckBox
              className="replace-place"
              isSelected={!left.has(pictureId)}
              onChange={(on) => toggle(pictureId, on)}
            >
              <span className="muted replace-at">{ARTICLE_WORDS.picture(position)}</span>
              <span>
                <del>{before}</del> <ins>{after}</ins>
              </span>
            </CheckBox>
          </li>
        ))}
      </ul>
      <p className="muted" aria-live="polite">
        {result.edits.length === 0 && WORDS.nothingToNormalise}
        {result.left.length > 0 && WORDS.leftAlone(result.left)}
      </p>
      <p className="dialog-actions">
        <Button tone="primary" isDisabled={chosen.length === 0} onPress={() => attempt(apply)}>
          {chosen.length === 0 ? WINDOW_WORDS.nothingChanges : WORDS.rewrite(chosen.length)}
        </Button>
        <span className="muted">
          {ARTICLE_WORDS.oneStep} {WORDS.signAgain}
        </span>
      </p>
    </Modal>
  );
}
