/** The credit review: every picture with its credit, evidence, restrictions and sign-off; by keyboard, printable, savable. */

import { type FormEvent, type MouseEvent, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { Switch } from 'react-aria-components';
import { isClean } from '../../../src-main/domain/credit-review/review-lines.ts';
import { GROUPINGS } from '../../../src-main/domain/credit-review/sheet-kinds.ts';
import { articles, setPicture } from '../../shared/articles/articles.ts';
import { findings } from '../../shared/articles/findings.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { isTyping } from '../../shared/commands/keys.ts';
import { commandOf } from '../../shared/commands/registry.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Choice } from '../../shared/ui/choice.tsx';
import { CommandMenu } from '../../shared/ui/command-menu.tsx';
import { keyUnder, openContextMenu } from '../../shared/ui/context-menu.tsx';
import { Empty } from '../../shared/ui/empty.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { useTargetRef } from '../../shared/ui/focus-target.ts';
import { NoArticle } from '../../shared/ui/no-article.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { setView, view } from '../../shared/window/view.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { ColumnMenu } from './column-menu.tsx';
import { CreditTable } from './credit-table.tsx';
import { focusLine, review, setGrouping, setOnlyOpen, shownGroups } from './state/review.ts';
import { signClean } from './state/signing.ts';
import { useCreditLines } from './use-credit-lines.ts';
import { WORDS } from './words.ts';

const SAVING = ['credits.save-pdf', 'credits.save-html', 'credits.save-csv', 'credits.print'];

export function CreditsView() {
  const article = useStore(articles, (state) => state.article);
  const signer = useStore(view, (state) => state.signer);
  const shown = useStore(review, (state) => state);
  const lines = useCreditLines();
  const articleId = article?.id;
  const newest = useMemo(() => ({ articleId, lines }), [articleId, lines]);
  // A letter is drawn in its field at once; the table follows when the hand leaves it time, but never shows another article's rows.
  const late = useDeferredValue(newest);
  const tableLines = late.articleId === articleId ? late.lines : lines;
  const groups = useMemo(() => shownGroups(tableLines, shown), [tableLines, shown]);
  const scroll = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another grouping is read from its beginning.
  useEffect(() => scroll.current?.scrollTo({ top: 0 }), [shown.grouping]);
  const signerRef = useTargetRef('signer', { first: 'input' });
  // Until the rules have run, nothing is known to be clean.
  const isChecked = useStore(findings, (state) => state.article !== null && state.article.id === article?.id);
  if (article === null) return <NoArticle />;
  const signed = lines.filter(({ picture }) => picture.signOff !== null).length;
  const open = lines.filter((line) => line.open.length > 0).length;
  const clean = lines.filter(isClean).length;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the Menu key asks at the row inside.
    <div className="credits" onContextMenu={openCreditMenu}>
      <div className="view-bar">
        <h2 className="view-title">{WINDOW_WORDS.places.credits}</h2>
        <span className="muted count">{WORDS.signedOff(signed, lines.length)}</span>
        <Choice
          label={WORDS.group}
          value={shown.grouping}
          options={GROUPINGS.map((id) => ({ id, label: WORDS.groupings[id] }))}
          onChange={setGrouping}
        />
        <Switch className="switch" isSelected={shown.onlyOpen} onChange={setOnlyOpen}>
          <span className="switch-track" /> {WORDS.unresolved} <span className="count">{open}</span>
        </Switch>
        <span className="view-space" />
        <form ref={signerRef} className="signer" onSubmit={signAndGoOn}>
          <Field
            label={WORDS.signedBy}
            value={signer}
            placeholder={WORDS.signerExample}
            onChange={(name) => setView({ signer: name })}
          />
        </form>
        {clean === 0 || !isChecked ? (
          <span className="muted sign-reason">{reasonFor(isChecked, signed === lines.length)}</span>
        ) : (
          <Button onPress={() => attempt(signClean)}>{WORDS.signClean(clean)}</Button>
        )}
        <ColumnMenu />
        <CommandMenu label={WORDS.forms} icon="fix" commands={['credits.normalise', 'credits.agencies']} />
        <CommandMenu label={WORDS.save} icon="export" commands={SAVING} />
      </div>
      <div ref={scroll} className="credits-scroll">
        {groups.length === 0 ? (
          <Empty icon="check" title={tableLines.length === 0 ? WORDS.noPictures : WORDS.nothingUnresolved} />
        ) : (
          <CreditTable groups={groups} />
        )}
      </div>
    </div>
  );
}

/** Why nothing is offered to be signed at once. */
function reasonFor(isChecked: boolean, areAllSigned: boolean): string {
  if (!isChecked) return WINDOW_WORDS.checking;
  return areAllSigned ? WORDS.allSigned : WORDS.noneClean;
}

const CREDIT_MENU = [
  'credits.edit',
  'credits.sign',
  'credits.unsign',
  null,
  'credits.next-open',
  'credits.previous-open',
  'credits.only-open',
  null,
  'credits.normalise',
  'credits.agencies',
  'crop.open',
] as const;

/** At the row under the pointer or under the keyboard; in a field the menu of the field comes. */
function openCreditMenu(event: MouseEvent): void {
  const id = keyUnder(event);
  if (id === null || isTyping(event.target)) return;
  setPicture(id);
  openContextMenu(event, ARTICLE_WORDS.fields.credit, CREDIT_MENU);
}

/** Enter in the name signs the current picture and goes on in the table, as the key does there. */
function signAndGoOn(event: FormEvent): void {
  event.preventDefault();
  attempt(() => commandOf('credits.sign')?.run());
  const { pictureId } = articles.get();
  if (view.get().signer.trim() !== '' && pictureId !== null) focusLine(pictureId);
}
