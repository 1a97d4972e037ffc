/** Several pictures edited at once, by hand or from a saved template: a checkbox a field, mixed values shown, one undoable step. */

import { useEffect, useState } from 'react';
import { PICTURE_FIELDS, type PictureField } from '../../../src-main/domain/article.ts';
import { picturesLeftOut } from '../../../src-main/domain/writing/left-out.ts';
import {
  applyTemplate,
  EMPTY_TEMPLATE,
  type SavedTemplate,
  type TemplateFields,
} from '../../../src-main/domain/writing/templates.ts';
import { VARIABLES } from '../../../src-main/domain/writing/variables.ts';
import { act } from '../../shared/answers/acts.ts';
import { articles } from '../../shared/articles/articles.ts';
import { editTexts } from '../../shared/articles/text-edits.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { writing } from '../../shared/articles/writing.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { NoArticle } from '../../shared/ui/no-article.tsx';
import { attempt, notify, say } from '../../shared/window/notices.ts';
import { closeDialog } from '../../shared/window/view.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { BatchField } from './batch-field.tsx';
import { PictureChoice, selectedHere } from './picture-choice.tsx';
import { TemplateBar } from './template-bar.tsx';
import { WORDS } from './words.ts';

export function BatchDialog() {
  const article = useStore(articles, (state) => state.article);
  const photos = useStore(articles, (state) => state.photos);
  const { codes, delimiter } = useStore(writing, (state) => state);
  const [fields, setFields] = useState<TemplateFields>(EMPTY_TEMPLATE);
  const [templates, setTemplates] = useState<readonly SavedTemplate[]>([]);
  const [chosen, setChosen] = useState(() => new Set(firstChoice()) as ReadonlySet<number>);
  useEffect(() => attempt(async () => setTemplates(await act('templates.list', undefined))), []);
  if (article === null) {
    return (
      <Modal title={WORDS.batch} onClose={closeDialog}>
        <NoArticle />
      </Modal>
    );
  }
  const pictures = article.pictures.filter(({ id }) => chosen.has(id));
  const applied = applyTemplate(fields, chosen, { article, photos, codes, delimiter });
  const left = picturesLeftOut(applied.left);
  const changed = new Set(applied.edits.map(({ pictureId }) => pictureId)).size;
  const setField = (field: PictureField, change: Partial<TemplateFields[PictureField]>): void =>
    setFields({ ...fields, [field]: { ...fields[field], ...change } });
  // What it writes is shown at once: the next key is for what is written.
  const apply = async (): Promise<void> => {
    const words = PICTURE_FIELDS.filter((field) => fields[field].on).map((field) => ARTICLE_WORDS.fields[field]);
    closeDialog();
    await editTexts(WORDS.edited(words, changed), () => {
      const now = articles.get();
      if (now.article === null) return { edits: [] };
      return applyTemplate(fields, chosen, { article: now.article, photos: now.photos, codes, delimiter });
    });
    if (left.length > 0) notify('warn', left.join(' '), WORDS.leftOutNote);
  };
  const save = async (name: string): Promise<void> => {
    setTemplates(await act('templates.save', { name, fields }));
    say(WORDS.templateSaved(name));
  };
  return (
    <Modal title={WORDS.batch} width="wide" onClose={closeDialog}>
      <TemplateBar
        templates={templates}
        canSave={PICTURE_FIELDS.some((field) => fields[field].on)}
        onTake={(template) => setFields(template.fields)}
        onSave={(name) => attempt(() => save(name))}
        onDelete={({ id }) => attempt(async () => setTemplates(await act('templates.delete', { templateId: id })))}
      />
      <div className="batch">
        <div className="batch-fields">
          {PICTURE_FIELDS.map((field) => (
            <BatchField
              key={field}
              field={field}
              label={ARTICLE_WORDS.fields[field]}
              value={fields[field]}
              pictures={pictures}
              onChange={(change) => setField(field, change)}
            />
          ))}
          <details className="variables">
            <summary>{WORDS.variables}</summary>
            <dl className="code-list">
              {VARIABLES.map(({ name, meaning }) => (
                <div key={name}>
                  <dt>{`{${name}}`}</dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </details>
        </div>
        <PictureChoice article={article} chosen={chosen} onChange={setChosen} />
      </div>
      {left.length > 0 && (
        <ul className="finding-list" aria-label={WORDS.notFilled}>
          {left.map((why) => (
            <li key={why} className="typing-hint">
              {why}
            </li>
          ))}
        </ul>
      )}
      <p className="dialog-actions">
        <Button tone="primary" isDisabled={applied.edits.length === 0} onPress={() => attempt(apply)}>
          {changed === 0 ? WINDOW_WORDS.nothingChanges : WORDS.change(changed, pictures.length)}
        </Button>
        <span className="muted" aria-live="polite">
          {applied.edits.length === 0 ? WORDS.batchNote : WORDS.firstOf(applied.edits[0]?.text.slice(0, 120) ?? '')}
        </span>
      </p>
    </Modal>
  );
}

/** What is selected, if that is several; else all pictures. */
function firstChoice(): readonly number[] {
  const { article } = articles.get();
  if (article === null) return [];
  const selected = selectedHere(article);
  return selected.length > 1 ? selected : article.pictures.map(({ id }) => id);
}
