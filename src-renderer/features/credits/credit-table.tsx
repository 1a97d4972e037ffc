/** One table of credits: the columns that a person decides by, as wide as the view; the others as they are chosen. */

import type { ReactNode } from 'react';
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components';
import { inOneLine } from '../../../src-main/domain/checks/reading/say.ts';
import type { ReviewColumn } from '../../../src-main/domain/credit-review/review-columns.ts';
import {
  credentialWords,
  groupInWords,
  type ReviewGroup,
  type ReviewLine,
  restrictionWords,
  signOffWords,
} from '../../../src-main/domain/credit-review/review-lines.ts';
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import { articles, setPicture } from '../../shared/articles/articles.ts';
import { signOff } from '../../shared/articles/pictures.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { momentInWords } from '../../shared/photo/photo-facts.ts';
import { PhotoImage } from '../../shared/photo/photo-image.tsx';
import { useStore } from '../../shared/store.ts';
import { Button, IconButton } from '../../shared/ui/button.tsx';
import { useTargetRef } from '../../shared/ui/focus-target.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import { SeverityMark } from '../../shared/ui/severity.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { segmentsOf } from '../../shared/words/marked-text.tsx';
import { useMarkedPlaces } from '../../shared/words/use-picture.ts';
import { signing } from './commands/credit-commands.ts';
import { shownColumns, USUAL_COUNT } from './state/credit-columns.ts';
import { editCurrentCredit, review } from './state/review.ts';
import { WORDS } from './words.ts';

/** So many findings or restrictions keep a row as high as its photograph; the panel has them all. */
const MOST = { findings: 2, restrictions: 3 } as const;

type TableRow =
  | { readonly id: string; readonly group: ReviewGroup }
  | { readonly id: number; readonly line: ReviewLine };

export function CreditTable({ groups }: { readonly groups: readonly ReviewGroup[] }) {
  const pictureId = useStore(articles, (state) => state.pictureId);
  const chosen = useStore(review, (state) => state.columns);
  const columns = shownColumns(chosen);
  const rows = groups.flatMap((group): readonly TableRow[] => [
    ...(group.name === '' ? [] : [{ id: `group:${group.name}`, group }]),
    ...group.lines.map((line) => ({ id: line.id, line })),
  ]);
  const isShown = pictureId !== null && rows.some(({ id }) => id === pictureId);
  return (
    <Table
      ref={useTargetRef('credit-table', { item: (id) => `[role=row][data-key="${id}"]` })}
      // What nobody restricts leaves its room to the findings.
      className={`table credit-table ${rows.some(hasRestrictions) ? '' : 'is-unrestricted'}`}
      style={{ minWidth: leastWidth(columns.length) }}
      aria-label={WINDOW_WORDS.places.credits}
      selectionMode="single"
      disallowEmptySelection
      selectionBehavior="replace"
      escapeKeyBehavior="none"
      disabledKeys={rows.filter((row) => 'group' in row).map(({ id }) => id)}
      selectedKeys={isShown ? [pictureId] : []}
      onSelectionChange={(keys) => keys !== 'all' && setPicture(([...keys][0] as number | undefined) ?? null)}
    >
      <TableHeader columns={[...columns]} dependencies={[chosen]}>
        {({ id, title }) => (
          <Column className={`column-${id}`} isRowHeader={id === 'position' || id === 'credit'}>
            {title}
          </Column>
        )}
      </TableHeader>
      <TableBody items={rows} dependencies={[groups, chosen]}>
        {(row) => ('group' in row ? groupRow(row.id, row.group, columns) : lineRow(row.line, columns))}
      </TableBody>
    </Table>
  );
}

const hasRestrictions = (row: TableRow): boolean => 'line' in row && row.line.restrictions.length > 0;

/** In pixels: the usual columns fit any view, what is chosen besides makes the table wider. */
function leastWidth(columns: number): number {
  return columns <= USUAL_COUNT ? 0 : 640 + (columns - USUAL_COUNT) * 124;
}

function groupRow(id: string, group: ReviewGroup, columns: readonly ReviewColumn[]) {
  return (
    <Row id={id} className="credit-group" textValue={WORDS.groupRow(group.name, groupInWords(group))}>
      <Cell colSpan={columns.length}>
        <span className="credit-group-name">
          {group.name} <span className="count muted">{groupInWords(group)}</span>
        </span>
      </Cell>
    </Row>
  );
}

function lineRow(line: ReviewLine, columns: readonly ReviewColumn[]) {
  return (
    <Row
      id={line.id}
      textValue={WORDS.row(ARTICLE_WORDS.picture(line.position), line.credit, line.open)}
      columns={[...columns]}
    >
      {(column) => <Cell className={`column-${column.id}`}>{content(column, line)}</Cell>}
    </Row>
  );
}

function content(column: ReviewColumn, line: ReviewLine): ReactNode {
  switch (column.id) {
    case 'position':
      return <PictureCell line={line} />;
    case 'credit':
      return <CreditCell line={line} />;
    case 'restrictions':
      return (
        <>
          {line.restrictions.slice(0, MOST.restrictions).map((restriction) => (
            <p
              key={`${restriction.kind}:${restriction.field}:${restriction.start}`}
              className="restriction"
              title={restrictionWords(restriction)}
            >
              <Icon name="lock" size={12} /> <span>{restrictionWords(restriction)}</span>
            </p>
          ))}
          <More count={line.restrictions.length - MOST.restrictions} />
        </>
      );
    case 'maker':
      return <MakerCell parts={column.words(line)} />;
    case 'credentials':
      return <CredentialsCell line={line} />;
    case 'findings':
      return (
        <>
          {line.findings.slice(0, MOST.findings).map((finding) => (
            <p
              key={`${finding.rule}:${finding.field}:${finding.start}`}
              className="credit-finding"
              title={finding.message}
            >
              <SeverityMark severity={finding.severity} /> {inOneLine(finding.message).words}{' '}
              <span className="finding-rule">{finding.rule}</span>
            </p>
          ))}
          <More count={line.findings.length - MOST.findings} />
        </>
      );
    case 'signOff':
      return <Sign line={line} />;
    default:
      return <Words parts={column.words(line)} />;
  }
}

function More({ count }: { readonly count: number }) {
  return count > 0 ? <p className="muted">{WINDOW_WORDS.more(count)}</p> : null;
}

function Words({ parts }: { readonly parts: readonly string[] }) {
  if (parts.length === 0)
    return (
      <span className="muted">
        —<span className="visually-hidden">{WORDS.nothing}</span>
      </span>
    );
  const text = parts.join(' ');
  return (
    <span className="cell-words" title={text}>
      {text}
    </span>
  );
}

/** The photographer, and under the name whom they work for. */
function MakerCell({ parts: [photographer = '', agency = ''] }: { readonly parts: readonly string[] }) {
  if (photographer === '' && agency === '') return <Words parts={[]} />;
  return (
    <span className="credit-maker">
      <span>{photographer}</span>
      <span className="muted">{agency}</span>
    </span>
  );
}

function PictureCell({ line }: { readonly line: ReviewLine }) {
  return (
    <span className="credit-photo">
      <span className="picture-position">{line.position}</span>
      <PhotoImage id={line.picture.photoId} sharp={false} />
    </span>
  );
}

/** Underlined as in the article; Enter or a double click writes it in the panel. */
function CreditCell({ line }: { readonly line: ReviewLine }) {
  const places = useMarkedPlaces(line.id, 'credit', line.picture.credit);
  const edit = (): void => {
    setPicture(line.id);
    editCurrentCredit();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the same is done by Enter on the row; this is for the mouse.
    <span className="credit-words" onDoubleClick={edit}>
      {line.credit === '' && <span className="credit-missing">{ARTICLE_WORDS.noCredit}</span>}
      {line.isInCaption ? (
        <>
          {line.credit} <span className="muted">{WORDS.inCaption}</span>
        </>
      ) : (
        segmentsOf(line.picture.credit, places).map(({ start, text, severity }) =>
          severity === null ? (
            text
          ) : (
            <mark key={start} className={`mark-${severity}`}>
              {text}
            </mark>
          ),
        )
      )}
      <span className="credit-file muted">{revealedName(line.photo?.fileName ?? WORDS.notInLibrary)}</span>
    </span>
  );
}

const CREDENTIAL_ICONS = { intact: 'check', broken: 'block', unverified: 'info', none: null } as const;

function CredentialsCell({ line: { credentials } }: { readonly line: ReviewLine }) {
  const state = credentials?.state ?? 'unverified';
  const icon = CREDENTIAL_ICONS[state];
  const words = credentialWords(credentials);
  if (state === 'none') return <span className="muted">{words}</span>;
  return (
    <span className={`cell-words credential-${state}`} title={words}>
      {icon !== null && <Icon name={icon} size={13} />} {words}
    </span>
  );
}

/** Without a name its button leads to the field that wants one. */
function Sign({ line: { picture, id, position } }: { readonly line: ReviewLine }) {
  if (picture.signOff !== null) {
    return (
      <span className="signed">
        <span className="signed-by">
          <Icon name="check" size={14} />
          <span className="signed-name" title={picture.signOff.name}>
            {picture.signOff.name}
          </span>
          <IconButton
            label={WORDS.takeBackSignOff(position)}
            icon="undo"
            size={14}
            onPress={() => attempt(() => signOff([id], null))}
          />
        </span>
        <span className="muted" title={signOffWords(picture)}>
          {momentInWords(picture.signOff.at)}
        </span>
      </span>
    );
  }
  return (
    <span className="to-sign">
      <Button icon="sign" aria-label={WORDS.signOffOf(position)} onPress={() => attempt(() => signing([id]))}>
        {WORDS.sign}
      </Button>
    </span>
  );
}
