/** Stacks: photographs that are looked at together. What groups them is one of the kinds; a photograph is in one stack of a kind at most. */
import type { PhotoId } from '../photo.ts';

/** Found by looking at the photographs. */
export const FOUND_KINDS = ['bursts', 'near-duplicates'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];
/** And `own`: put together by the editor, alone; over the others what the editor put together holds as well. */
export const STACK_KINDS = [...FOUND_KINDS, 'own'] as const;
export type StackKind = (typeof STACK_KINDS)[number];

/** Each at least two photographs, the first in capture order first; its id is the stack's own. */
export type GroupedStacks = readonly (readonly PhotoId[])[];

/** Takes photographs one by one and says which belong together. */
export interface StackGrouper<Frame> {
  add(frame: Frame): void;
  stacks(): GroupedStacks;
}
