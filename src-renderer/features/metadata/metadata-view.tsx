/** The IPTC form: a large picture and every field next to it, for one photograph after the other or for a selection at once. */

import { useEffect } from 'react';
import { IPTC_GROUPS, KEPT_FIELDS } from '../../../src-main/domain/iptc-fields.ts';
import type { Photo } from '../../../src-main/domain/photo.ts';
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import { PhotoImage } from '../../shared/photo/photo-image.tsx';
import { PHOTO_WORDS } from '../../shared/photographs/words.ts';
import { useStore } from '../../shared/store.ts';
import { Button, CommandButton, IconButton } from '../../shared/ui/button.tsx';
import { Empty } from '../../shared/ui/empty.tsx';
import { useTargetRef } from '../../shared/ui/focus-target.ts';
import { attempt } from '../../shared/window/notices.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { ManyRow } from './many-row.tsx';
import { MetadataRow } from './metadata-row.tsx';
import { form, leaveForm, stepForm } from './state/form.ts';
import { useFormPhoto } from './state/form-photos.ts';
import { beginMany, many, readCommon, writeMany } from './state/many.ts';
import { UsesNote } from './uses-note.tsx';
import { WORDS } from './words.ts';

export function MetadataView() {
  const { ids, at, mode } = useStore(form, (state) => state);
  const id = ids[at] ?? null;
  const photo = useFormPhoto(id);
  const target = useTargetRef('form', { first: `[data-field="${form.get().field}"]` });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection or mode has other values.
  useEffect(() => {
    if (mode !== 'many') return;
    beginMany();
    attempt(readCommon);
  }, [ids, mode]);
  const isCommonKnown = useStore(many, ({ common }) => common !== null);
  // A field whose value comes later would put it in front of what is typed meanwhile.
  const isReady = mode === 'many' ? isCommonKnown : photo !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once there is something to type into.
  useEffect(() => {
    if (!isReady) return;
    document.querySelector<HTMLElement>(`.form-fields [data-field="${form.get().field}"]`)?.focus();
  }, [isReady, mode]);
  if (id === null) {
    return (
      <Empty icon="camera" title={WORDS.noPhotograph}>
        <p>{WORDS.noPhotographNote}</p>
      </Empty>
    );
  }
  return (
    <section className="form" aria-label={WORDS.title} ref={target}>
      <FormBar photo={photo} />
      <div className="form-body">
        <div className="form-picture">
          {mode === 'one' ? (
            <PhotoImage id={id} alt={photo?.metadata.altText ?? revealedName(photo?.fileName ?? '')} />
          ) : (
            <ManyPictures ids={ids} />
          )}
        </div>
        <form
          className="form-fields"
          aria-label={mode === 'one' ? WORDS.fieldsOfOne : WORDS.fieldsOfMany}
          onSubmit={(event) => event.preventDefault()}
        >
          {mode === 'one' && photo !== null && <UsesNote photo={photo} />}
          {mode === 'many' && !isReady && <p className="muted">{WORDS.readingCommon(ids.length)}</p>}
          {isReady &&
            IPTC_GROUPS.map(({ name, fields }) => (
              <fieldset key={name} className="form-group">
                <legend className="panel-heading">{name}</legend>
                {fields.map((of) =>
                  mode === 'one' && photo !== null ? (
                    <MetadataRow key={of.field} photo={photo} of={of} />
                  ) : (
                    <ManyRow key={of.field} of={of} />
                  ),
                )}
              </fieldset>
            ))}
          {mode === 'one' && photo !== null && <KeptFields photo={photo} />}
        </form>
      </div>
    </section>
  );
}

function FormBar({ photo }: { readonly photo: Photo | null }) {
  const { ids, at, mode, isSelection } = useStore(form, (state) => state);
  const ticked = useStore(many, (state) => Object.keys(state.ticked).length);
  const isWriting = useStore(many, (state) => state.isWriting);

  return (
    <div className="view-bar">
      <h2 className="view-title">{WORDS.title}</h2>
      {mode === 'one' ? (
        <>
          <span className="form-steps">
            <IconButton
              label={PHOTO_WORDS.previous}
              icon="chevronLeft"
              hint="Mod+Shift+Enter"
              isDisabled={at === 0}
              onPress={() => stepForm(-1)}
            />
            <span className="count">{PHOTO_WORDS.positionOf(at + 1, ids.length)}</span>
            <IconButton
              label={PHOTO_WORDS.next}
              icon="chevronRight"
              hint="Mod+Enter"
              isDisabled={at === ids.length - 1}
              onPress={() => stepForm(1)}
            />
          </span>
          <span className="muted form-file">{revealedName(photo?.fileName ?? '')}</span>
        </>
      ) : (
        <span className="count">{PHOTO_WORDS.photographs(ids.length)}</span>
      )}
      <span className="view-space" />
      {isSelection && ids.length > 1 && (
        <CommandButton id="metadata.mode" label={mode === 'many' ? WORDS.oneByOne : WORDS.allAtOnce} tone="quiet" />
      )}
      <CommandButton id="metadata.lists" label={WORDS.openLists} tone="quiet" />
      <CommandButton id="metadata.stationery" label={WINDOW_WORDS.templates} tone="quiet" />
      {mode === 'many' && (
        <Button tone="primary" isDisabled={ticked === 0 || isWriting} onPress={() => attempt(writeMany)}>
          {isWriting ? WINDOW_WORDS.writing : WORDS.writeFields(ticked)}
        </Button>
      )}
      <Button icon="check" onPress={() => attempt(leaveForm)}>
        {WINDOW_WORDS.done}
      </Button>
    </div>
  );
}

const MOST_SHOWN = 24;

function ManyPictures({ ids }: { readonly ids: ArrayLike<number> }) {
  const shown = Array.from({ length: Math.min(MOST_SHOWN, ids.length) }, (_, at) => ids[at] ?? 0);
  return (
    <div className="form-pictures">
      {shown.map((id) => (
        <div key={id} className="form-small">
          <PhotoImage id={id} sharp={false} />
        </div>
      ))}
      {ids.length > shown.length && <p className="muted">{WINDOW_WORDS.more(ids.length - shown.length)}</p>}
    </div>
  );
}

/** Of an older standard: shown and kept, never written. */
function KeptFields({ photo }: { readonly photo: Photo }) {
  const kept = KEPT_FIELDS.flatMap(([field, name]) => {
    const value = photo.metadata[field];
    return value === undefined ? [] : [{ name, text: Array.isArray(value) ? value.join('; ') : String(value) }];
  });
  if (kept.length === 0) return null;
  return (
    <section className="form-group">
      <h3 className="panel-heading">{WORDS.kept}</h3>
      <dl className="form-kept">
        {kept.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
