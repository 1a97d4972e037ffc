/** How much of its room a text takes, where something sets a limit: IPTC IIM counts bytes, listeners of an alt text count characters. */

import type { ArticleField, PictureField } from '../../../src-main/domain/article.ts';
import { IIM_LIMITS, utf8Length } from '../../../src-main/domain/checks/rules/caption/t18-iim-length.ts';
import { LONGEST_ALT_TEXT } from '../../../src-main/domain/checks/rules/gallery/p06-alt-text.ts';
import { TEXT_WORDS } from './words.ts';

interface Room {
  readonly most: number;
  readonly used: (text: string) => number;
  /** What it is a limit of. */
  readonly of: string;
  /** What becomes of a longer text. */
  readonly over: string;
}

const iim = (field: 'caption' | 'credit' | 'headline'): Room => ({
  most: IIM_LIMITS[field].bytes,
  used: utf8Length,
  of: TEXT_WORDS.bytesOf(IIM_LIMITS[field].name),
  over: TEXT_WORDS.cutByOthers,
});

const ROOMS: Readonly<Partial<Record<PictureField | ArticleField, Room>>> = {
  caption: iim('caption'),
  credit: iim('credit'),
  headline: iim('headline'),
  altText: {
    most: LONGEST_ALT_TEXT,
    used: (text) => text.length,
    of: TEXT_WORDS.characters,
    over: TEXT_WORDS.tiring,
  },
};

export function RoomLeft({ text, field }: { readonly text: string; readonly field: PictureField | ArticleField }) {
  const room = ROOMS[field];
  if (room === undefined) return null;
  const used = room.used(text);
  const isOver = used > room.most;
  return (
    <span className={`room-left ${isOver ? 'is-over' : 'muted'}`} title={TEXT_WORDS.roomNote(used, room.most, room.of)}>
      {TEXT_WORDS.room(used, room.most)}
      <span className={isOver ? '' : 'visually-hidden'}>
        {' '}
        {room.of}
        {isOver && TEXT_WORDS.over(room.over)}
      </span>
    </span>
  );
}
