/** Dialog that corrects a camera's clock: shifts capture times by the same span, in the library and, if chosen, in sidecars. */

import { useEffect, useRef, useState } from 'react';
import { plural } from '../../../src-main/domain/counts.ts';
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import { shiftedTime, spanBetween, spanInWords } from '../../../src-main/domain/time-shift.ts';
import { act } from '../../shared/answers/acts.ts';
import { call } from '../../shared/api.ts';
import { usePhoto } from '../../shared/photo/use-photo.ts';
import { aimed, selection } from '../../shared/photographs/selection.ts';
import { PHOTO_WORDS } from '../../shared/photographs/words.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { CheckBox } from '../../shared/ui/check-box.tsx';
import { Choice } from '../../shared/ui/choice.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { said } from '../../shared/window/last-step.ts';
import { attempt } from '../../shared/window/notices.ts';
import { closeDialog, dialogCloser } from '../../shared/window/view.ts';
import { DIALOGS } from './words.ts';

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
    const close = dialogCloser();
    try {
      const { label, left } = await act('times.shift', { ids: [...ids], spanMs: span ?? 0, sidecars });
      said(left === 0 ? label : DIALOGS.withoutTime(label, left));
      close();
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
  const camera = mates === null || mates.camera === '' ? DIALOGS.thisCamera : mates.camera;
  const isReady = span !== null && span !== 0 && ids.length > 0;
  return (
    <Modal title={DIALOGS.times} width="narrow" onClose={closeDialog}>
      {photo === null ? null : span === null && taken === null ? (
        <p>{DIALOGS.noTime}</p>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (isReady) attempt(move);
          }}
        >
          <Field
            label={DIALOGS.takenAt}
            value={taken ?? readable(before)}
            onChange={byTime}
            autoFocus
            note={DIALOGS.saysNow(revealedName(photo?.fileName ?? ''), readable(before))}
            error={span === null ? DIALOGS.timeForm : undefined}
          />
          <Field label={DIALOGS.byMinutes} value={minutes} onChange={byMinutes} placeholder={DIALOGS.minutesExample} />
          <p>
            <Choice<Scope>
              label={PHOTO_WORDS.photographList}
              labelled
              value={scope}
              onChange={setScope}
              options={[
                {
                  id: 'camera',
                  label: DIALOGS.ofCamera(camera, PHOTO_WORDS.photographs(mates?.ids.length ?? 0)),
                },
                {
                  id: 'selection',
                  label: plural(
                    chosen.length,
                    DIALOGS.thisPhotograph,
                    DIALOGS.selection(PHOTO_WORDS.photographs(chosen.length)),
                  ),
                },
              ]}
            />
          </p>
          <CheckBox isSelected={sidecars} onChange={setSidecars}>
            {DIALOGS.intoSidecars}
          </CheckBox>
          <p className="muted" role="status">
            {isReady ? DIALOGS.willMove(PHOTO_WORDS.photographs(ids.length), spanInWords(span)) : DIALOGS.nothingMoves}{' '}
            {DIALOGS.originalsStay}
          </p>
          <p className="dialog-actions">
            <Button tone="primary" type="submit" isDisabled={!isReady}>
              {DIALOGS.shift}
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
