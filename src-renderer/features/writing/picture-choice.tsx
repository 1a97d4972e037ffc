/** Which pictures of the article a step is for: all, the current one, those that are selected, or any by checkbox. */

import type { Article, PictureId } from '../../../src-main/domain/article.ts';
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import { articles } from '../../shared/articles/articles.ts';
import { selectedPictures } from '../../shared/articles/picture-selection.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { PhotoImage } from '../../shared/photo/photo-image.tsx';
import { selection } from '../../shared/photographs/selection.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { CheckBox } from '../../shared/ui/check-box.tsx';
import { view } from '../../shared/window/view.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { WORDS } from './words.ts';

interface Props {
  readonly article: Article;
  readonly chosen: ReadonlySet<PictureId>;
  readonly onChange: (chosen: ReadonlySet<PictureId>) => void;
}

/** Pictures that are selected where the editor looks: in the library by their photographs, elsewhere in the list or the strip. */
export function selectedHere(article: Article): readonly PictureId[] {
  if (view.get().place !== 'library') return selectedPictures();
  const { selected } = selection.get();
  return article.pictures.filter(({ photoId }) => selected.has(photoId)).map(({ id }) => id);
}

export function PictureChoice({ article, chosen, onChange }: Props) {
  const photos = useStore(articles, (state) => state.photos);
  const atHand = useStore(articles, (state) => state.pictureId);
  const selected = selectedHere(article);
  const toggle = (id: PictureId, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    onChange(next);
  };
  return (
    <section className="picture-choice" aria-label={ARTICLE_WORDS.pictureList}>
      <div className="dialog-actions">
        <Button tone="quiet" onPress={() => onChange(new Set(article.pictures.map(({ id }) => id)))}>
          {WORDS.all(article.pictures.length)}
        </Button>
        {atHand !== null && (
          <Button tone="quiet" onPress={() => onChange(new Set([atHand]))}>
            {WORDS.thisOne}
          </Button>
        )}
        {selected.length > 1 && (
          <Button tone="quiet" onPress={() => onChange(new Set(selected))}>
            {WORDS.selected(selected.length)}
          </Button>
        )}
        <Button tone="quiet" onPress={() => onChange(new Set())}>
          {WINDOW_WORDS.none}
        </Button>
      </div>
      <ul className="choice-list">
        {article.pictures.map(({ id, photoId }, index) => (
          <li key={id}>
            <CheckBox isSelected={chosen.has(id)} onChange={(on) => toggle(id, on)}>
              <span className="choice-photo">
                <PhotoImage id={photoId} sharp={false} />
              </span>
              <span className="count">{index + 1}</span>
              <span className="choice-name muted" title={revealedName(photos.get(photoId)?.fileName ?? '')}>
                {revealedName(photos.get(photoId)?.fileName ?? '')}
              </span>
            </CheckBox>
          </li>
        ))}
      </ul>
    </section>
  );
}
