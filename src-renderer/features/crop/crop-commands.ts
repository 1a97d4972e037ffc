/** What is done in the crop view: choosing a ratio, moving and resizing its frame, the focal point, back to automatic. */
import { CROP_RATIOS } from '../../../src-main/domain/article.ts';
import { articles } from '../../shared/articles/articles.ts';
import {
  aimAt,
  chooseRatio,
  closeCrops,
  cropping,
  keepAutomatic,
  nudge,
  openCrops,
  resetCurrent,
  scale,
  stepCropped,
} from '../../shared/articles/crops.ts';
import { type Command, inCrop } from '../../shared/commands/command.ts';
import { WORDS } from './words.ts';

const crop = { group: 'Crop', where: inCrop } as const;
const STEP = 0.01;
const FAR = 0.05;
const GROWTH = 1.04;

const DIRECTIONS = [
  { id: 'left', x: -1, y: 0, key: 'ArrowLeft' },
  { id: 'right', x: 1, y: 0, key: 'ArrowRight' },
  { id: 'up', x: 0, y: -1, key: 'ArrowUp' },
  { id: 'down', x: 0, y: 1, key: 'ArrowDown' },
] as const;

const MOVES = DIRECTIONS.flatMap(({ id, x, y, key }): readonly Command[] => [
  {
    ...crop,
    id: `crop.${id}`,
    label: `Move frame or focal point ${id}`,
    keys: [key],
    repeats: true,
    run: () => nudge({ x: x * STEP, y: y * STEP }),
  },
  {
    ...crop,
    id: `crop.${id}-far`,
    label: `Move frame or focal point far ${id}`,
    keys: [`Shift+${key}`],
    repeats: true,
    run: () => nudge({ x: x * FAR, y: y * FAR }),
  },
]);

export const CROP_COMMANDS: readonly Command[] = [
  {
    id: 'crop.open',
    label: 'Crops of the picture',
    group: 'Crop',
    keys: ['Mod+Shift+c'],
    when: () => (articles.get().article?.pictures.length ?? 0) > 0,
    typing: true,
    run: openCrops,
  },
  ...CROP_RATIOS.map(
    (ratio, index): Command => ({
      ...crop,
      id: `crop.ratio-${ratio.replace(':', 'x')}`,
      label: `Crop ${ratio}`,
      keys: [String(index + 1)],
      run: () => chooseRatio(ratio),
    }),
  ),
  ...MOVES,
  { ...crop, id: 'crop.larger', label: 'Larger crop', keys: ['+', '='], repeats: true, run: () => scale(GROWTH) },
  { ...crop, id: 'crop.smaller', label: 'Smaller crop', keys: ['-'], repeats: true, run: () => scale(1 / GROWTH) },
  {
    ...crop,
    id: 'crop.focal',
    label: 'Switch between focal point and frame',
    keys: ['f'],
    run: () => aimAt(cropping.get().aim === 'focal' ? 'frame' : 'focal'),
  },
  { ...crop, id: 'crop.keep', label: 'Keep the automatic crop', keys: ['k'], run: keepAutomatic },
  { ...crop, id: 'crop.reset', label: 'Back to automatic', keys: ['r', 'Backspace', 'Delete'], run: resetCurrent },
  { ...crop, id: 'crop.next', label: WORDS.next, keys: ['PageDown'], run: () => stepCropped(1) },
  {
    ...crop,
    id: 'crop.previous',
    label: WORDS.previous,
    keys: ['PageUp'],
    run: () => stepCropped(-1),
  },
  { ...crop, id: 'crop.done', label: 'Back to the article', keys: ['Escape'], run: closeCrops },
];
