/** What can be done with photographs, as their menu lists it; of these commands each view shows those that hold in it. */
import type { MenuPart } from '../ui/context-menu.tsx';
import { FACT_WORDS } from './words.ts';

export const PHOTO_MENU: readonly MenuPart[] = [
  'look.loupe',
  'look.window',
  'look.compare',
  'look.survey',
  'look.zoom',
  'look.alone',
  'look.clipping',
  'look.peaking',
  'look.promote',
  'look.swap',
  'look.drop',
  'look.back',
  null,
  'mark.pick',
  'mark.reject',
  'mark.unmark',
  {
    label: FACT_WORDS.starsMenu,
    parts: ['mark.stars-5', 'mark.stars-4', 'mark.stars-3', 'mark.stars-2', 'mark.stars-1', 'mark.stars-0'],
  },
  {
    label: FACT_WORDS.colourMenu,
    parts: ['mark.colour-1', 'mark.colour-2', 'mark.colour-3', 'mark.colour-4', 'mark.colour-5', 'mark.colour-0'],
  },
  null,
  'article.add',
  'article.new',
  {
    label: FACT_WORDS.stackMenu,
    parts: [
      'stacks.toggle',
      'stacks.best',
      'stacks.keep',
      'stacks.select',
      'stacks.make',
      'stacks.unmake',
      'stacks.toggle-all',
    ],
  },
  'library.similar',
  null,
  'library.open-in-editor',
  'library.reveal',
  'library.let-go',
];
