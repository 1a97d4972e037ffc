/** Every command of the program, in the order the palette shows them; a place's own are in its folder. Ids are unique, which is tested. */

import { ARTICLE_COMMANDS } from './features/article/commands/article-commands.ts';
import { CAPTION_COMMANDS } from './features/article/commands/caption-commands.ts';
import { CARRY_COMMANDS } from './features/article/commands/carry-commands.ts';
import { PAGE_COMMANDS } from './features/article/commands/page-commands.ts';
import { UNPLACED_COMMANDS } from './features/article/commands/unplaced-commands.ts';
import { CREDIT_COMMANDS } from './features/credits/commands/credit-commands.ts';
import { CROP_COMMANDS } from './features/crop/crop-commands.ts';
import { EXPORT_COMMANDS } from './features/export/export-commands.ts';
import { ARRANGE_COMMANDS } from './features/library/commands/arrange-commands.ts';
import { LIBRARY_COMMANDS } from './features/library/commands/library-commands.ts';
import { MARK_COMMANDS } from './features/library/commands/mark-commands.ts';
import { STACK_COMMANDS } from './features/library/commands/stack-commands.ts';
import { CLOSE_LOOK_COMMANDS } from './features/loupe/commands/close-look-commands.ts';
import { LOOK_COMMANDS } from './features/loupe/commands/look-commands.ts';
import { METADATA_COMMANDS } from './features/metadata/metadata-commands.ts';
import { ABOUT_COMMANDS } from './features/program/about-commands.ts';
import { PROGRAM_COMMANDS } from './features/program/program-commands.ts';
import { GO_COMMANDS } from './features/shell/go-commands.ts';
import { WRITING_COMMANDS } from './features/writing/writing-commands.ts';
import type { Command } from './shared/commands/command.ts';
import { listCommands } from './shared/commands/registry.ts';

export const COMMANDS: readonly Command[] = [
  ...MARK_COMMANDS,
  ...CLOSE_LOOK_COMMANDS,
  ...LOOK_COMMANDS,
  ...LIBRARY_COMMANDS,
  ...METADATA_COMMANDS,
  ...ARRANGE_COMMANDS,
  ...STACK_COMMANDS,
  ...CARRY_COMMANDS,
  ...UNPLACED_COMMANDS,
  ...ARTICLE_COMMANDS,
  ...CAPTION_COMMANDS,
  ...GO_COMMANDS,
  ...EXPORT_COMMANDS,
  ...CROP_COMMANDS,
  ...PAGE_COMMANDS,
  ...CREDIT_COMMANDS,
  ...WRITING_COMMANDS,
  ...PROGRAM_COMMANDS,
  ...ABOUT_COMMANDS,
];

listCommands(COMMANDS);
