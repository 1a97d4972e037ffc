/** Every command of the program, in the order the palette shows them; ids are unique, which is tested. */
import { ARRANGE_COMMANDS } from './arrange-commands.ts';
import { ARTICLE_COMMANDS } from './article-commands.ts';
import { CARRY_COMMANDS } from './carry-commands.ts';
import { CLOSE_LOOK_COMMANDS } from './close-look-commands.ts';
import type { Command } from './command.ts';
import { CREDIT_COMMANDS } from './credit-commands.ts';
import { CROP_COMMANDS } from './crop-commands.ts';
import { LIBRARY_COMMANDS } from './library-commands.ts';
import { LOOK_COMMANDS } from './look-commands.ts';
import { MARK_COMMANDS } from './mark-commands.ts';
import { PAGE_COMMANDS } from './page-commands.ts';
import { PROGRAM_COMMANDS } from './program-commands.ts';
import { STACK_COMMANDS } from './stack-commands.ts';
import { UNPLACED_COMMANDS } from './unplaced-commands.ts';
import { WRITING_COMMANDS } from './writing-commands.ts';

export const COMMANDS: readonly Command[] = [
  ...MARK_COMMANDS,
  ...CLOSE_LOOK_COMMANDS,
  ...LOOK_COMMANDS,
  ...LIBRARY_COMMANDS,
  ...ARRANGE_COMMANDS,
  ...STACK_COMMANDS,
  ...CARRY_COMMANDS,
  ...UNPLACED_COMMANDS,
  ...ARTICLE_COMMANDS,
  ...CROP_COMMANDS,
  ...PAGE_COMMANDS,
  ...CREDIT_COMMANDS,
  ...WRITING_COMMANDS,
  ...PROGRAM_COMMANDS,
];

export function commandOf(id: string): Command | undefined {
  return COMMANDS.find((command) => command.id === id);
}
