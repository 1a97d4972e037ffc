/** The cells of the table of credits: what each of its columns shows of one picture. */

import type { ReactNode } from 'react';
import { inOneLine } from '../../../src-main/domain/checks/reading/say.ts';
import type { ReviewColumn } from '../../../src-main/domain/credit-review/review-columns.ts';
import {
  credentialWords,
  type ReviewLine,
  restrictionWords,
  signOffWords,
} from '../../../src-main/domain/credit-review/review-lines.ts';
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import { setPicture } from '../../shared/articles/articles.ts';
import { signOff } from '../../shared/articles/pictures.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { momentInWords } from '../../shared/photo/photo-facts.ts';
import { PhotoImage } from '../../shared/photo/photo-image.tsx';
import { Button, IconButton } from '../../shared/ui/button.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { SeverityMark } from '../../shared/ui/severity.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { segmentsOf } from '../../shared/words/marked-text.tsx';
import { useMarkedPlaces } from '../../shared/words/use-picture.ts';
import { editCurrentCredit } from './state/review.ts';
import { signing } from './state/signing.ts';
import { WORDS } from './words.ts';

/** So many findings or restrictions keep a row as high as its photograph; the panel has them all. */
const MOST = { findings: 2, restrictions: 3 } as const;

/** What the column shows of that line. */
export function cellOf(column: ReviewColumn, line: ReviewLine): ReactNode {
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
