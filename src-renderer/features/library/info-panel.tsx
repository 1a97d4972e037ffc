/** What the file of the focused photograph says about itself; never what an article says. */

import { memo, useDeferredValue, useEffect } from 'react';
import { credentialWords } from '../../../src-main/domain/credit-review/review-lines.ts';
import type { Photo, PhotoId } from '../../../src-main/domain/photo.ts';
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import { credentials, wantCredentials } from '../../shared/articles/credentials.ts';
import { addToArticle } from '../../shared/articles/pictures.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { FileSays } from '../../shared/photo/file-says.tsx';
import { MarkBar } from '../../shared/photo/mark-bar.tsx';
import { captureLine, fileLine, metadataFields } from '../../shared/photo/photo-facts.ts';
import { usePhoto } from '../../shared/photo/use-photo.ts';
import { FACT_WORDS } from '../../shared/photo/words.ts';
import { letGo, locateFolder } from '../../shared/photographs/folders.ts';
import { isWithoutFolders, library } from '../../shared/photographs/library.ts';
import { selection } from '../../shared/photographs/selection.ts';
import { PHOTO_WORDS } from '../../shared/photographs/words.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Empty } from '../../shared/ui/empty.tsx';
import { KeyCap } from '../../shared/ui/keycap.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { FileMarks } from './file-marks.tsx';
import { FirstKeys } from './first-keys.tsx';
import { FoundWords } from './found-words.tsx';
import { StackNote } from './stack-note.tsx';
import { PANEL } from './words.ts';

/** Follows in its own frame: the step to the next photograph does not wait for what is said of it. */
export function InfoPanel() {
  return <Info focus={useDeferredValue(useStore(selection, ({ focus }) => focus))} />;
}

const Info = memo(function Info({ focus }: { readonly focus: PhotoId | null }) {
  const photo = usePhoto(focus);
  const isEmpty = useStore(library, isWithoutFolders);
  if (isEmpty && photo === null) return <FirstKeys />;
  if (focus === null || photo === null) {
    const [pick, reject, look, end] = PANEL.chooseOne;
    return (
      <Empty icon="camera" title={PHOTO_WORDS.noneSelected}>
        <p>
          {pick} <KeyCap name="p" />
          {reject} <KeyCap name="x" /> {look} <KeyCap name="e" />
          {end}
        </p>
      </Empty>
    );
  }
  return (
    <div className="info">
      <div className="info-head">
        <h2 className="info-name">
          <FoundWords text={revealedName(photo.fileName)} />
        </h2>
        <SelectedCount />
      </div>
      <p className="muted">{fileLine(photo)}</p>
      {captureLine(photo) !== '' && <p className="muted">{captureLine(photo)}</p>}
      <MarkBar id={focus} />
      <FileMarks photo={photo} />
      <p>
        <Button icon="article" onPress={() => attempt(() => addToArticle([focus]))}>
          {ARTICLE_WORDS.addTo}
        </Button>
      </p>
      <StackNote id={focus} />
      <Whereabouts photo={photo} />
      {photo.reason !== null && <p className="note note-warn">{photo.reason}</p>}
      {photo.warnings.map((warning) => (
        <p key={warning} className="note">
          {warning}
        </p>
      ))}
      <Metadata photo={photo} />
    </div>
  );
});

function SelectedCount() {
  const count = useStore(selection, ({ selected }) => selected.size);
  return count > 1 && <span className="info-many">{PANEL.selected(count)}</span>;
}

/** What became of the file, where that is not what the library last saw. */
function Whereabouts({ photo }: { readonly photo: Photo }) {
  const isMissing = photo.placements.length > 0 && photo.placements.every(({ missing }) => missing);
  const folder = useStore(library, ({ folders }) => folders.find(({ id }) => id === photo.placements[0]?.folderId));
  if (isMissing) {
    const words = folder?.state === 'missing' ? PANEL.folderMissing(folder.name) : PANEL.fileMissing;
    return (
      <div className="note note-warn">
        <p>
          {words} {PANEL.keptUntilForgotten}
        </p>
        <p className="note-actions">
          {folder?.state === 'missing' && (
            <Button onPress={() => attempt(() => locateFolder(folder.id))}>{PANEL.findFolder}</Button>
          )}
          <Button onPress={() => attempt(() => letGo([photo.id]))}>{PANEL.forget}</Button>
        </p>
      </div>
    );
  }
  if (!photo.changed) return null;
  return <p className="note note-warn">{PANEL.changed}</p>;
}

function Metadata({ photo }: { readonly photo: Photo }) {
  const fields = metadataFields(photo.metadata);
  return (
    <section aria-label={PANEL.metadata}>
      <h3 className="panel-heading">{photo.own === undefined ? ARTICLE_WORDS.fromFile : FACT_WORDS.metadata}</h3>
      {fields.length === 0 && <p className="muted">{PANEL.nothingInFile}</p>}
      <dl className="facts">
        {fields.map(({ field, label, value, isStrong, isLong }) => (
          <div key={field} className={`fact ${isStrong ? 'fact-strong' : ''} ${isLong ? '' : 'is-short'}`}>
            <dt>{label}</dt>
            <dd>
              <FoundWords text={value} />
            </dd>
            <FileSays photo={photo} field={field} />
            {photo.conflicts[field] !== undefined && (
              <dd className="conflict">{disagreement(photo.conflicts[field])}</dd>
            )}
          </div>
        ))}
      </dl>
      {photo.contentCredentials && <Credentials photo={photo} />}
      <h3 className="panel-heading">{WINDOW_WORDS.files}</h3>
      <ul className="plain-list">
        {photo.placements.map((place) => (
          <li key={`${place.folderId}/${place.relativePath}`} className={place.missing ? 'is-missing' : ''}>
            {place.folderName}/{place.relativePath}
            {place.missing && PANEL.isMissing}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Verified when somebody looks. */
function Credentials({ photo }: { readonly photo: Photo }) {
  const known = useStore(credentials, (state) => state.get(photo.id) ?? null);
  useEffect(() => wantCredentials([photo]), [photo]);
  return (
    <>
      <h3 className="panel-heading">{ARTICLE_WORDS.credentials}</h3>
      <p>{credentialWords(known)}</p>
    </>
  );
}

function disagreement(values: unknown): string {
  return PANEL.disagreement(
    Object.entries(values as Record<string, unknown>).map(([block, value]) => ({
      block: block.toUpperCase(),
      value: Array.isArray(value) ? value.join('; ') : String(value),
    })),
  );
}
