/** Pools, which photographs are shared by: they have names of their own, or the word is behind a person's. */
import { fold } from '../text/fold.ts';
import { isProvider } from './organisations.ts';
import { isName } from './person-name.ts';

/** In the name of a pool, and in nobody's. */
const OF_POOLS = new Set(
  'white house presidential presidency royal rota press media news government parliament parliamentary palace kremlin summit nato eu un g7 g20 olympic olympics world video tv still stills photo court senate congress pentagon travel national international european asian british american french german united kingdom states vatican imperial'.split(
    ' ',
  ),
);

/** `Juan Carlos Hidalgo POOL`: a full name, and how the picture came; null for the name of a pool. */
export function personBeforePool(text: string): string | null {
  const name = /^(.+?)\s+pool$/iu.exec(text.trim())?.[1] ?? '';
  const words = name.split(/\s+/u);
  if (words.length < 2 || !isName(name) || isProvider(name)) return null;
  return words.some((word) => OF_POOLS.has(fold(word))) ? null : name;
}
