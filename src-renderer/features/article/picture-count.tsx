/** How many pictures an article has, and how many its house rules allow. */
import type { Article } from '../../../src-main/domain/article.ts';
import { profileOf, WEB_PROFILE } from '../../../src-main/domain/profile.ts';
import { Icon } from '../../shared/ui/icon.tsx';

export function PictureCount({ article }: { readonly article: Article }) {
  const { maxPictures } = profileOf(article.profile) ?? WEB_PROFILE;
  const { length } = article.pictures;
  const over = length > maxPictures;
  return (
    <span className={`count ${over ? 'is-over' : 'muted'}`} title={`The house rules allow ${maxPictures} pictures`}>
      {over && <Icon name="block" size={12} />} {length} of {maxPictures}
      <span className="visually-hidden"> pictures allowed</span>
    </span>
  );
}
