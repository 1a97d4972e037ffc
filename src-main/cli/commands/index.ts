/** The registry of commands, in the order that help shows them. */
import type { Command } from '../command.ts';
import { checkCommand } from './check.ts';
import { parseCommand } from './parse.ts';
import { verifyCommand } from './verify.ts';

export const COMMANDS: readonly Command[] = [parseCommand, checkCommand, verifyCommand];
