/** The saved templates above the batch edit: take one, save what is below as one, delete one. */
import { useState } from 'react';
import type { SavedTemplate } from '../../../src-main/domain/writing/templates.ts';
import { Button, IconButton } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { WORDS } from './words.ts';

interface Props {
  readonly templates: readonly SavedTemplate[];
  readonly canSave: boolean;
  readonly onTake: (template: SavedTemplate) => void;
  readonly onSave: (name: string) => void;
  readonly onDelete: (template: SavedTemplate) => void;
}

export function TemplateBar({ templates, canSave, onTake, onSave, onDelete }: Props) {
  const [name, setName] = useState('');
  return (
    <div className="template-bar">
      <ul className="template-list" aria-label={WINDOW_WORDS.templates}>
        {templates.length === 0 && <li className="muted">{WORDS.noTemplate}</li>}
        {templates.map((template) => (
          <li key={template.id}>
            <Button
              onPress={() => {
                setName(template.name);
                onTake(template);
              }}
            >
              {template.name}
            </Button>
            <IconButton
              label={WINDOW_WORDS.deleteTemplate(template.name)}
              icon="close"
              onPress={() => onDelete(template)}
            />
          </li>
        ))}
      </ul>
      <form
        className="word-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '' && canSave) onSave(name.trim());
        }}
      >
        <Field label={WORDS.templateName} value={name} onChange={setName} />
        <Button type="submit" isDisabled={name.trim() === '' || !canSave}>
          {templates.some((known) => known.name === name.trim()) ? WINDOW_WORDS.saveAgain : WINDOW_WORDS.saveTemplate}
        </Button>
      </form>
    </div>
  );
}
