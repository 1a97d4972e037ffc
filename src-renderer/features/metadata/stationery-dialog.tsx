/** The desk's templates of metadata: a digit applies one; saved from the ticked fields, exchanged as XMP. */

import { type KeyboardEvent, useEffect, useState } from 'react';
import { iptcName } from '../../../src-main/domain/iptc-fields.ts';
import type { Stationery } from '../../../src-main/domain/metadata-template.ts';
import type { OwnField } from '../../../src-main/domain/own-metadata.ts';
import { useStore } from '../../shared/store.ts';
import { Button, IconButton } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { closeDialog, view } from '../../shared/window/view.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { form } from './state/form.ts';
import { many } from './state/many.ts';
import {
  applyStationery,
  deleteStationery,
  exportStationery,
  importStationery,
  loadStationery,
  saveStationery,
  stationery,
  takeStationery,
  targets,
} from './state/stationery.ts';
import { WORDS } from './words.ts';

export function StationeryDialog() {
  const templates = useStore(stationery, (state) => state.templates);
  const count = targets().length;
  useEffect(() => attempt(loadStationery), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.altKey || event.metaKey) return;
    const template = /^[1-9]$/.test(event.key) ? templates[Number(event.key) - 1] : undefined;
    if (template === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    applyAndClose(template);
  };
  return (
    <Modal title={WORDS.templates} onClose={closeDialog}>
      <div onKeyDownCapture={onKeyDown}>
        <p className="muted">{WORDS.templatesNote(count)}</p>
        {templates.length === 0 && <p>{WORDS.noTemplate}</p>}
        <ol className="stationery" aria-label={WINDOW_WORDS.templates}>
          {templates.map((template, index) => (
            <TemplateLine key={template.id} template={template} index={index} canApply={count > 0} />
          ))}
        </ol>
        <SaveAs />
        <div className="dialog-actions">
          <Button icon="folder" onPress={() => attempt(importStationery)}>
            {WORDS.openXmp}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

function applyAndClose(template: Stationery): void {
  closeDialog();
  attempt(() => applyStationery(template));
}

function TemplateLine({
  template,
  index,
  canApply,
}: {
  readonly template: Stationery;
  readonly index: number;
  readonly canApply: boolean;
}) {
  const inMany = view.get().place === 'metadata' && form.get().mode === 'many';
  const names = Object.keys(template.fields).map((field) => iptcName(field as OwnField));
  return (
    <li>
      <kbd>{index < 9 ? index + 1 : ''}</kbd>
      <span className="stationery-words">
        <b>{template.name}</b>
        <span className="muted">{names.join(', ')}</span>
      </span>
      <Button
        {...(index === 0 ? { autoFocus: true } : {})}
        isDisabled={!canApply}
        onPress={() => applyAndClose(template)}
      >
        {WORDS.apply}
      </Button>
      {inMany && (
        <Button tone="quiet" onPress={() => takeStationery(template)}>
          {WORDS.edit}
        </Button>
      )}
      <Button tone="quiet" onPress={() => attempt(() => exportStationery(template))}>
        {WORDS.saveAsXmp}
      </Button>
      <IconButton
        label={WINDOW_WORDS.deleteTemplate(template.name)}
        icon="close"
        onPress={() => attempt(() => deleteStationery(template))}
      />
    </li>
  );
}

function SaveAs() {
  const ticked = useStore(many, (state) => Object.keys(state.ticked).length);
  const templates = useStore(stationery, (state) => state.templates);
  const [name, setName] = useState('');
  const isReady = name.trim() !== '' && ticked > 0;
  if (ticked === 0) return null;
  return (
    <form
      className="word-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) attempt(() => saveStationery(name.trim()));
      }}
    >
      <Field label={WORDS.templateName(ticked)} value={name} onChange={setName} />
      <Button type="submit" isDisabled={!isReady}>
        {templates.some((known) => known.name === name.trim()) ? WINDOW_WORDS.saveAgain : WINDOW_WORDS.saveTemplate}
      </Button>
    </form>
  );
}
