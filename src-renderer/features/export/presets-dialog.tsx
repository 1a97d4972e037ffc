/** The presets: which there are, what the chosen one says, and making, saving, importing and exporting them. */
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Preset } from '../../../src-main/domain/formats/format.ts';
import { isBuiltIn } from '../../../src-main/domain/formats/presets.ts';
import { CallFailed } from '../../shared/api.ts';
import { exporting, setExport } from '../../shared/articles/exports.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { closeDialog } from '../../shared/window/view.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { PresetForm } from './preset-form.tsx';
import {
  deletePreset,
  draftOf,
  drafts,
  dropDraft,
  duplicatePreset,
  exportPreset,
  faultsOf,
  importPreset,
  putPresetBack,
  removed,
  savePreset,
} from './state/presets.ts';
import { WORDS } from './words.ts';

export function PresetsDialog() {
  const { presets, presetId } = useStore(exporting, (state) => state);
  const gone = useStore(removed, (preset) => preset);
  const [refusal, setRefusal] = useState<string | null>(null);
  const preset = presets.find(({ id }) => id === presetId) ?? presets[0];
  /** A refused file or value is said here, next to what was asked for. */
  const tried = (work: () => Promise<unknown>) => (): void =>
    attempt(async () => {
      setRefusal(null);
      try {
        await work();
      } catch (error) {
        if (!(error instanceof CallFailed)) throw error;
        setRefusal(`${error.failure.message} ${error.failure.wayOut ?? ''}`.trim());
      }
    });
  return (
    <Modal title={WORDS.presetsTitle} width="wide" onClose={closeDialog}>
      <div className="presets">
        <div className="preset-side">
          <ul className="preset-list" aria-label={WINDOW_WORDS.presets}>
            {presets.map((one) => (
              <PresetLine key={one.id} preset={one} isCurrent={one.id === preset?.id} />
            ))}
          </ul>
          <Button icon="folder" onPress={tried(importPreset)}>
            {WORDS.importPreset}
          </Button>
          {gone !== null && (
            <Button tone="quiet" icon="undo" onPress={tried(() => putPresetBack(gone))}>
              {WORDS.putBack(gone.label)}
            </Button>
          )}
        </div>
        {preset !== undefined && (
          <div className="preset-main">
            <PresetForm preset={preset} />
            {refusal !== null && (
              <p className="note note-block" role="alert">
                {refusal}
              </p>
            )}
            <PresetActions preset={preset} tried={tried} />
          </div>
        )}
      </div>
    </Modal>
  );
}

function PresetLine({ preset, isCurrent }: { readonly preset: Preset; readonly isCurrent: boolean }) {
  const isChanged = useStore(drafts, (all) => all[preset.id] !== undefined);
  return (
    <li className={`preset-line ${isCurrent ? 'is-current' : ''}`}>
      <AriaButton
        className="preset-button"
        aria-current={isCurrent ? 'true' : undefined}
        onPress={() => attempt(() => setExport({ presetId: preset.id }))}
      >
        <span>{preset.label}</span>
        {isBuiltIn(preset.id) && <span className="preset-mark">{WORDS.builtIn}</span>}
        {isChanged && <span className="preset-mark">{WORDS.notSaved}</span>}
      </AriaButton>
    </li>
  );
}

interface ActionProps {
  readonly preset: Preset;
  readonly tried: (work: () => Promise<unknown>) => () => void;
}

function PresetActions({ preset, tried }: ActionProps) {
  const draft = useStore(drafts, (all) => all[preset.id] ?? null);
  const faults = draft === null ? [] : faultsOf(draft);
  const builtIn = isBuiltIn(preset.id);
  return (
    <>
      {builtIn && <p className="note">{WORDS.builtInNote}</p>}
      <div className="dialog-actions preset-actions">
        <Button icon="add" tone={builtIn ? 'primary' : 'plain'} onPress={tried(() => duplicatePreset(preset))}>
          {WORDS.duplicate}
        </Button>
        <Button onPress={tried(() => exportPreset(preset.id))}>{WORDS.exportPreset}</Button>
        {!builtIn && (
          <Button tone="quiet" onPress={tried(() => deletePreset(preset))}>
            {WINDOW_WORDS.delete}
          </Button>
        )}
        <span className="preset-gap" />
        {!builtIn && draft !== null && (
          <Button tone="quiet" onPress={() => dropDraft(preset.id)}>
            {WORDS.dropChanges}
          </Button>
        )}
        {!builtIn && (
          <Button
            tone="primary"
            isDisabled={draft === null || faults.length > 0 || sameDraft(preset, draft)}
            onPress={tried(() => savePreset(preset.id))}
          >
            {WINDOW_WORDS.save}
          </Button>
        )}
      </div>
    </>
  );
}

function sameDraft(preset: Preset, draft: object): boolean {
  return JSON.stringify(draftOf(preset)) === JSON.stringify({ ...draftOf(preset), ...draft });
}
