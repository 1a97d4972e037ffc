/** One picture of the article: its photograph, caption, credit and alt text, how it will print, and its findings. */

import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Finding } from '../../../src-main/domain/finding.ts';
import { withCredit } from '../../../src-main/domain/formats/caption-line.ts';
import { prefillPicture } from '../../../src-main/domain/prefill.ts';
import { profileOf, WEB_PROFILE } from '../../../src-main/domain/profile.ts';
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import { agencies } from '../../shared/articles/agencies.ts';
import { articles, setPicture, typePicture } from '../../shared/articles/articles.ts';
import { openCrops } from '../../shared/articles/crops.ts';
import { positionOf } from '../../shared/articles/findings.ts';
import { movePictureBy, removePictures } from '../../shared/articles/pictures.ts';
import { PhotoImage } from '../../shared/photo/photo-image.tsx';
import { useStore } from '../../shared/store.ts';
import { Button, IconButton } from '../../shared/ui/button.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { SeverityMark } from '../../shared/ui/severity.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { AssistedText } from '../../shared/words/assisted-text.tsx';
import { FindingItem } from '../../shared/words/finding-item.tsx';
import { type PictureAtHand, useMarkedPlaces, usePicture, usePictureFindings } from '../../shared/words/use-picture.ts';

export function PictureRow({ pictureId }: { readonly pictureId: number }) {
  const found = usePicture(pictureId);
  if (found === null) return null;
  const { picture, photo, position, count } = found;
  return (
    <div className="picture-row">
      <div className="picture-side">
        <AriaButton slot="drag" className="drag-handle" aria-label={`Reorder picture ${position}`}>
          <Icon name="drag" />
        </AriaButton>
        <span className="picture-position">{position}</span>
        <IconButton
          label={`Move picture ${position} up`}
          icon="arrowUp"
          hint="Alt+ArrowUp"
          isDisabled={position === 1}
          onPress={() => attempt(() => movePictureBy(pictureId, -1))}
        />
        <IconButton
          label={`Move picture ${position} down`}
          icon="arrowDown"
          hint="Alt+ArrowDown"
          isDisabled={position === count}
          onPress={() => attempt(() => movePictureBy(pictureId, 1))}
        />
        <IconButton
          label={`Crops of picture ${position}`}
          icon="crop"
          hint="Mod+Shift+c"
          onPress={() => {
            setPicture(pictureId);
            openCrops();
          }}
        />
        <IconButton
          label={`Take picture ${position} out of the article`}
          icon="close"
          hint="Delete"
          onPress={() => attempt(() => removePictures([pictureId]))}
        />
      </div>
      <figure className="picture-photo">
        <PhotoImage id={picture.photoId} sharp={false} alt={picture.altText} />
        <figcaption className="muted">
          {revealedName(photo?.fileName ?? 'The photograph is not in the library')}
        </figcaption>
      </figure>
      <PictureTexts found={found} />
      <PictureFindings pictureId={pictureId} />
    </div>
  );
}

function PictureTexts({ found: { picture, photo, position } }: { readonly found: PictureAtHand }) {
  const lang = useStore(articles, ({ article }) => article?.language);
  const dir = useStore(articles, ({ article }) => article?.direction);
  const [altOpen, setAltOpen] = useState(picture.altText !== '');
  // Written by a batch or a fix; emptied again it stays open under the hand.
  if (!altOpen && picture.altText !== '') setAltOpen(true);
  const focus = (): void => setPicture(picture.id);
  const language = { lang, dir };
  const fields = {
    caption: useMarkedPlaces(picture.id, 'caption', picture.caption),
    credit: useMarkedPlaces(picture.id, 'credit', picture.credit),
    altText: useMarkedPlaces(picture.id, 'altText', picture.altText),
  };
  const fromFile = photo?.metadata.description;
  const deskAgencies = useStore(agencies, (state) => state.agencies);
  // As long as the caption is what the file gave, saying it again is noise.
  const asFilled = photo === null ? '' : prefillPicture(photo.metadata, deskAgencies).caption;
  const isRewritten = ![fromFile?.trim(), asFilled.trim()].includes(picture.caption.trim());
  return (
    <div className="picture-texts">
      <AssistedText
        pictureId={picture.id}
        field="caption"
        {...language}
        label={`Caption of picture ${position}`}
        isLabelHidden
        size="reading"
        placeholder="Caption: who, what, where, when"
        value={picture.caption}
        places={fields.caption}
        captionOf={picture.id}
        onFocus={focus}
        onChange={(text) => typePicture(picture.id, 'caption', text)}
      />
      <div className="picture-credit">
        <AssistedText
          pictureId={picture.id}
          field="credit"
          {...language}
          isOneLine
          label={`Credit of picture ${position}`}
          isLabelHidden
          placeholder="Credit: AGENCY/Photographer"
          value={picture.credit}
          places={fields.credit}
          onFocus={focus}
          onChange={(text) => typePicture(picture.id, 'credit', text)}
        />
      </div>
      {altOpen ? (
        <AssistedText
          pictureId={picture.id}
          field="altText"
          {...language}
          label={`Alt text of picture ${position}`}
          isLabelHidden
          placeholder="Alt text: what someone who cannot see it should know"
          value={picture.altText}
          places={fields.altText}
          onFocus={focus}
          onChange={(text) => typePicture(picture.id, 'altText', text)}
        />
      ) : (
        <Button tone="quiet" icon="add" onPress={() => setAltOpen(true)}>
          Alt text
        </Button>
      )}
      <p className="published">
        <span className="published-label">Prints as</span>{' '}
        <Published caption={picture.caption} credit={picture.credit} />
      </p>
      {fromFile !== undefined && fromFile.trim() !== '' && isRewritten && (
        <p className="from-file muted">
          <span className="published-label">File says</span> {fromFile}
        </p>
      )}
    </div>
  );
}

function Published({ caption, credit }: { readonly caption: string; readonly credit: string }) {
  const profile = useStore(articles, ({ article }) => profileOf(article?.profile ?? 'web') ?? WEB_PROFILE);
  const line = withCredit({ caption, credit }, profile);
  return line === '' ? <span className="muted">nothing yet</span> : <span>{line}</span>;
}

function PictureFindings({ pictureId }: { readonly pictureId: number }) {
  const list = usePictureFindings(pictureId);
  const position = useStore(articles, ({ article }) => positionOf(article, pictureId));
  // A finding about several pictures is said at the first of them, and only named at the others.
  const isOwn = (finding: Finding): boolean => saidAt(finding) === position;
  return (
    <ul className="picture-findings" aria-label="Findings">
      {list.filter(isOwn).map((finding) => (
        <FindingItem key={`${finding.rule}:${finding.field}:${finding.start}:${finding.message}`} finding={finding} />
      ))}
      <ElsewhereFindings findings={list.filter((finding) => !isOwn(finding))} />
    </ul>
  );
}

/** The first picture that the finding is about; what begins in the article's own text is said at its first picture. */
function saidAt({ picture, also }: Finding): number | null {
  return picture ?? also.find((place) => place.picture !== null)?.picture ?? null;
}

function ElsewhereFindings({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <li className="finding-elsewhere muted">
      Also here:{' '}
      {findings.map((finding) => (
        <span key={`${finding.rule}:${finding.start}:${finding.message}`} title={finding.message}>
          <SeverityMark severity={finding.severity} /> <span className="finding-rule">{finding.rule}</span> as on
          picture {finding.picture}{' '}
        </span>
      ))}
    </li>
  );
}
