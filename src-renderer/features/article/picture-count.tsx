/** How many pictures an article has, and how many its house rules allow. */
import { profileOf, WEB_PROFILE } from '../../../src-main/domain/profile.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import { WORDS } from './words.ts';

export function PictureCount({ profile, count }: { readonly profile: string; readonly count: number }) {
  const { maxPictures } = profileOf(profile) ?? WEB_PROFILE;
  const over = count > maxPictures;
  return (
    <span className={`count ${over ? 'is-over' : 'muted'}`} title={WORDS.allowed(maxPictures)}>
      {over && <Icon name="block" size={12} />} {WORDS.countOf(count, maxPictures)}
      <span className="visually-hidden">{WORDS.picturesAllowed}</span>
    </span>
  );
}
