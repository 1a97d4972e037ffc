/** The registry of commands, in the order that help shows them. */
import type { CliCommand } from '../command.ts';
import { checkCommand } from './check.ts';
import { creditsCommand } from './credits.ts';
import { indexCommand } from './index-folders.ts';
import { makeCommand } from './make.ts';
import { parseCommand } from './parse.ts';
import { photosCommand } from './photos.ts';
import { verifyCommand } from './verify.ts';

export const COMMANDS: readonly CliCommand[] = [
  makeCommand,
  indexCommand,
  photosCommand,
  parseCommand,
  checkCommand,
  creditsCommand,
  verifyCommand,
];
