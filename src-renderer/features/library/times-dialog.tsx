/** A camera whose clock was wrong: its photographs are moved by the same span, in the library, and into sidecars on request. */

import { useEffect, useRef, useState } from 'react';
import { plural } from '../../../src-main/domain/counts.ts';
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import { shiftedTime, spanBetween, spanInWords } from '../../../src-main/domain/time-shift.ts';
import { act } from '../../shared/answers/acts.ts';
import { call } from '../../shared/api.ts';
import { photographsInWords } from '../../shared/photo/photo-facts.ts';
import { usePhoto } from '../../shared/photo/use-photo.ts';
import { aimed, selection } from '../../shared/photographs/selection.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { CheckBox } from '../../shared/ui/check-box.tsx';
import { Choice } from '../../shared/ui/choice.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { said } from '../../shared/window/last-step.ts';
import { attempt } from '../../shared/window/notices.ts';
import { closeDialog } from '../../shared/window/view.ts';

type Scope = 'camera' | 'selection';

export function TimesDialog() {
  const focus = useStore(selection, (state) => state.focus);
  const photo = usePhoto(focus);
  const [chosen] = useState(aimed);
  const [mates, setMates] = useState<{ readonly ids: readonly number[]; readonly camera: string } | null>(null);
  const [scope, setScope] = useState<Scope>(chosen.length > 1 ? 'selection' : 'camera');
  const [taken, setTaken] = useState<string | null>(null);
  const [minutes, setMinutes] = useState('');
  const [sidecars, setSidecars] = useState(false);
  // A shift is relative: asked for twice it would move the clock twice.
  const isMoving = useRef(false);
  useEffect(() => {
    if (focus !== null) attempt(async () => setMates(await call('times.mates', { photoId: focus })));
  }, [focus]);
  const before = photo?.capturedAt ?? '';
  const span = spanBetween(before, isoOf(taken ?? readable(before)));
  const ids = scope === 'camera' ? (mates?.ids ?? []) : chosen;
  const move = async (): Promise<void> => {
    if (isMoving.current) return;
    isMoving.current = true;
    try {
      const { label, left } = await act('times.shift', { ids: [...ids], spanMs: span ?? 0, sidecars });
      said(left === 0 ? label : `${label}; ${left} without a time of day stay as they are`);
      closeDialog();
    } finally {
      isMoving.current = false;
    }
  };
  const byMinutes = (text: string): void => {
    setMinutes(text);
    const ms = Number(text.replace(',', '.').replace('\u2212', '-')) * 60_000;
    if (text.trim() !== '' && Number.isFinite(ms)) setTaken(readable(shiftedTime(before, Math.round(ms))));
  };
  const byTime = (text: string): void => {
    setTaken(text);
    setMinutes('');
  };
  const camera = mates === null || mates.camera === '' ? 'this camera' : mates.camera;
  const isReady = span !== null && span !== 0 && ids.length > 0;
  return (
    <Modal title="Shift capture times" width="narrow" onClose={closeDialog}>
      {photo === null ? null : span === null && taken === null ? (
        <p>This photograph does not say at what time of day it was taken. Choose one that does.</p>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (isReady) attempt(move);
          }}
        >
          <Field
            label="This photograph was taken at"
            value={taken ?? readable(before)}
            onChange={byTime}
            autoFocus
            note={`${revealedName(photo?.fileName ?? '')} says ${readable(before)}`}
            error={span === null ? 'Write it as 2024-08-12 21:05:03.' : undefined}
          />
          <Field label="Or move by minutes" value={minutes} onChange={byMinutes} placeholder="60, -30" />
          <p>
            <Choice<Scope>
              label="Photographs"
              labelled
              value={scope}
              onChange={setScope}
              options={[
                {
                  id: 'camera',
                  label: `All of ${camera} in its folder: ${photographsInWords(mates?.ids.length ?? 0)}`,
                },
                {
                  id: 'selection',
                  label: plural(
                    chosen.length,
                    'This photograph',
                    `The selection: ${photographsInWords(chosen.length)}`,
                  ),
                },
              ]}
            />
          </p>
          <CheckBox isSelected={sidecars} onChange={setSidecars}>
            Write the new times into sidecars too
          </CheckBox>
          <p className="muted" role="status">
            {isReady ? `${photographsInWords(ids.length)}, ${spanInWords(span)}.` : 'Nothing is moved yet.'} Originals
            stay as they are; Ctrl+Z takes it back.
          </p>
          <p className="dialog-actions">
            <Button tone="primary" type="submit" isDisabled={!isReady}>
              Shift
            </Button>
          </p>
        </form>
      )}
    </Modal>
  );
}

function readable(iso: string): string {
  return iso.slice(0, 19).replace('T', ' ');
}

function isoOf(text: string): string {
  return text.trim().replace(/\s+/, 'T');
}
