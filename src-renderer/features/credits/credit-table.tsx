/** One table of credits; the row at hand shows its evidence in the panel. */
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components';
import { articles, setPicture, typePicture } from '../../state/articles.ts';
import { attempt } from '../../state/notices.ts';
import { signOff } from '../../state/pictures.ts';
import { useStore } from '../../state/store.ts';
import { view } from '../../state/view.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { SeverityMark } from '../../ui/severity.tsx';
import { MarkedText } from '../article/marked-text.tsx';
import { useMarkedPlaces } from '../article/use-picture.ts';
import { PhotoImage } from '../loupe/photo-image.tsx';
import { type CreditLine, restrictionWords } from './credit-lines.ts';

export function CreditTable({ lines, label }: { readonly lines: readonly CreditLine[]; readonly label: string }) {
  const pictureId = useStore(articles, (state) => state.pictureId);
  return (
    <Table
      className="table credit-table"
      aria-label={label}
      selectionMode="single"
      selectionBehavior="replace"
      escapeKeyBehavior="none"
      selectedKeys={lines.some(({ id }) => id === pictureId) && pictureId !== null ? [pictureId] : []}
      onSelectionChange={(keys) => keys !== 'all' && setPicture(([...keys][0] as number | undefined) ?? null)}
    >
      <TableHeader>
        <Column>Picture</Column>
        <Column isRowHeader>Credit as it prints</Column>
        <Column>Agency</Column>
        <Column>Photographer</Column>
        <Column>The file says</Column>
        <Column>Restrictions</Column>
        <Column>Findings</Column>
        <Column>Sign-off</Column>
      </TableHeader>
      <TableBody items={lines} dependencies={[lines]}>
        {(line) => (
          <Row id={line.id} textValue={`Picture ${line.position}, ${line.picture.credit}`}>
            <Cell>
              <span className="credit-photo">
                <span className="picture-position">{line.position}</span>
                <PhotoImage id={line.picture.photoId} sharp={false} />
              </span>
            </Cell>
            <Cell>
              <CreditField line={line} />
            </Cell>
            <Cell>{line.agency}</Cell>
            <Cell>
              {line.photographer}
              {!line.certain && line.picture.credit !== '' && <span className="muted"> (unsure)</span>}
            </Cell>
            <Cell>
              <Evidence line={line} />
            </Cell>
            <Cell>
              {line.restrictions.map((restriction) => (
                <p key={`${restriction.kind}:${restriction.start}`} className="restriction">
                  <Icon name="lock" size={12} /> {restrictionWords(restriction)}
                </p>
              ))}
            </Cell>
            <Cell>
              {line.findings.map((finding) => (
                <p key={`${finding.rule}:${finding.start}`} className="credit-finding" title={finding.message}>
                  <SeverityMark severity={finding.severity} /> {finding.rule} {finding.message}
                </p>
              ))}
            </Cell>
            <Cell>
              <Sign line={line} />
            </Cell>
          </Row>
        )}
      </TableBody>
    </Table>
  );
}

function CreditField({ line }: { readonly line: CreditLine }) {
  const places = useMarkedPlaces(line.id, 'credit', line.picture.credit);
  return (
    <MarkedText
      label={`Credit of picture ${line.position}`}
      isLabelHidden
      isOneLine
      value={line.picture.credit}
      placeholder="No credit"
      places={places}
      onFocus={() => setPicture(line.id)}
      onChange={(text) => typePicture(line.id, 'credit', text)}
    />
  );
}

function Evidence({ line: { photo } }: { readonly line: CreditLine }) {
  if (photo === null) return <span className="muted">not in the library</span>;
  const { creator, creditLine, source, copyrightNotice } = photo.metadata;
  const parts = [creator?.join(', '), creditLine, source === creditLine ? undefined : source, copyrightNotice].filter(
    (part) => part !== undefined,
  );
  return parts.length === 0 ? <span className="muted">nothing</span> : <span>{parts.join(' · ')}</span>;
}

function Sign({ line: { picture, id, position } }: { readonly line: CreditLine }) {
  const signer = useStore(view, (state) => state.signer.trim());
  if (picture.signOff !== null) {
    return (
      <span className="signed">
        <Icon name="check" size={14} /> {picture.signOff.name}
        <Button
          tone="quiet"
          aria-label={`Take back the sign-off of picture ${position}`}
          onPress={() => attempt(() => signOff([id], null))}
        >
          Take back
        </Button>
      </span>
    );
  }
  return (
    <Button
      icon="sign"
      isDisabled={signer === ''}
      aria-label={`Sign picture ${position} off`}
      onPress={() => attempt(() => signOff([id], signer))}
    >
      Sign
    </Button>
  );
}
