/** One photograph of the contact sheet: whole, with its name, marks and badges; knows nothing of its neighbours. */

import { memo } from 'react';
import type { ColourNames } from '../../../src-main/domain/colour-names.ts';
import type { PhotoId, PhotoRow } from '../../../src-main/domain/photo.ts';
import { isShownByPreview, nameFinding, wrongExtension } from '../../../src-main/domain/photo-type.ts';
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import { PhotoMarks } from '../../shared/photo/photo-marks.tsx';
import { library } from '../../shared/photographs/library.ts';
import { useRow } from '../../shared/photographs/rows.ts';
import { PHOTO_WORDS } from '../../shared/photographs/words.ts';
import { useStore } from '../../shared/store.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import { CellPhoto } from './cell-photo.tsx';
import { FoundWords } from './found-words.tsx';
import { type CellStack, StackBadges } from './stack-badges.tsx';
import { photoSeverity, useFindingsByPhoto } from './state/photo-findings.ts';
import { SHEET, SPOKEN } from './words.ts';

export const CellContent = memo(function CellContent({
  id,
  height,
  stack,
}: {
  readonly id: PhotoId;
  readonly height: number;
  readonly stack: CellStack | null;
}) {
  const row = useRow(id);
  return (
    <>
      <CellPhoto row={row} height={height}>
        {row !== null && <Badges row={row} stack={stack} />}
      </CellPhoto>
      <div className="cell-line">
        {row === null ? <span className="cell-name" /> : <CellName name={revealedName(row.fileName)} />}
        {row !== null && <PhotoMarks row={row} />}
      </div>
    </>
  );
});

/** So many letters of a name stay, whatever has no room: the last digits of a frame, and what kind of file it is. */
const KEPT = 9;

function CellName({ name }: { readonly name: string }) {
  const isSearched = useStore(library, ({ query }) => (query.search ?? '') !== '');
  if (isSearched || name.length <= 2 * KEPT)
    return (
      <span className="cell-name">
        <FoundWords text={name} />
      </span>
    );
  return (
    <span className="cell-name is-cut">
      <span className="name-start">{name.slice(0, -KEPT)}</span>
      <span className="name-end">{name.slice(-KEPT)}</span>
    </span>
  );
}

function Badges({ row, stack }: { readonly row: PhotoRow; readonly stack: CellStack | null }) {
  const severity = photoSeverity(useFindingsByPhoto(), row.id);
  // Most photographs have none of these: a box less in each of a hundred cells.
  const isMarked = row.missing || row.changed || row.readState === 'damaged' || row.restricted || severity !== null;
  const isNamed =
    row.inArticle ||
    row.hasRaw ||
    stack !== null ||
    row.type !== 'jpeg' ||
    wrongExtension(row.fileName, row.type) !== null;
  return (
    <>
      {row.pick === 'pick' && (
        <span className="badge badge-pick" title={PHOTO_WORDS.flags.pick}>
          <Icon name="check" size={14} />
        </span>
      )}
      {row.pick === 'reject' && (
        <span className="badge badge-reject" title={PHOTO_WORDS.flags.reject}>
          <Icon name="reject" size={14} />
        </span>
      )}
      {isMarked && (
        <span className="badges-right">
          {row.missing && (
            <span className="badge badge-word" title={SHEET.missingNote}>
              {PHOTO_WORDS.missing}
            </span>
          )}
          {row.changed && (
            <span className="badge badge-word" title={SHEET.changedNote}>
              {SHEET.changed}
            </span>
          )}
          {row.readState === 'damaged' && (
            <span className="badge badge-word badge-warn" title={SHEET.damagedNote}>
              {SHEET.damaged}
            </span>
          )}
          {row.restricted && (
            <span className="badge" title={SHEET.restrictedNote}>
              <Icon name="lock" size={14} />
            </span>
          )}
          {severity !== null && (
            <span className={`badge badge-${severity}`} title={SHEET.findings(severity)}>
              <Icon name={severity === 'block' ? 'block' : severity === 'warn' ? 'warn' : 'info'} size={14} />
            </span>
          )}
        </span>
      )}
      {isNamed && (
        <span className="badges-bottom">
          <TypeBadge row={row} />
          {row.inArticle && (
            <span className="badge badge-article" title={SHEET.inArticle}>
              <Icon name="article" size={14} />
            </span>
          )}
          {stack !== null && <StackBadges id={row.id} stack={stack} />}
        </span>
      )}
    </>
  );
}

/** What the file is, where that is not a JPEG that is called one; and that only the preview inside it is seen. */
function TypeBadge({ row: { fileName, type, readState, hasRaw } }: { readonly row: PhotoRow }) {
  const wrong = wrongExtension(fileName, type);
  const name = type.toUpperCase();
  if (wrong !== null) {
    return (
      <span className="badge badge-word badge-warn" title={revealedName(nameFinding(fileName, type) ?? '')}>
        {SHEET.notOfType(name, wrong.toUpperCase())}
      </span>
    );
  }
  if (hasRaw) {
    return (
      <span className="badge badge-word" title={SHEET.withRawNote}>
        {SHEET.withRaw(name)}
      </span>
    );
  }
  // What cannot be read says so itself; its kind would be a guess.
  if (type === 'jpeg' || type === 'unknown') return null;
  if (!isShownByPreview(type) || readState === 'unreadable') return <span className="badge badge-word">{name}</span>;
  return (
    <span className="badge badge-word" title={SHEET.byPreviewNote(name)}>
      {SHEET.byPreview(name)}
    </span>
  );
}

/** What a screen reader hears of a photograph. */
export function labelOf(row: PhotoRow | null, index: number, names: ColourNames, stack: string): string {
  if (row === null) return PHOTO_WORDS.photographAt(index + 1);
  const parts = [
    revealedName(row.fileName),
    SPOKEN.flags[row.pick],
    row.stars > 0 ? PHOTO_WORDS.stars(row.stars) : '',
    row.colour > 0 ? names[row.colour] : '',
    stack,
    row.hasRaw ? SPOKEN.withRaw : '',
    row.inArticle ? SPOKEN.inArticle : '',
    row.hasCaption ? '' : SPOKEN.noCaption,
    row.restricted ? SPOKEN.restricted : '',
    row.missing ? SPOKEN.missing : '',
    row.changed ? SPOKEN.changed : '',
    wrongExtension(row.fileName, row.type) === null ? '' : SPOKEN.actually(row.type.toUpperCase()),
    SPOKEN.readStates[row.readState] ?? '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
