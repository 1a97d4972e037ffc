/** The commands of the program, as `commands.ts` lists them at the start; what is shown by key, menu or palette is looked up here. */
import type { Command } from './command.ts';

let listed: readonly Command[] = [];

/** Called once, before anything is shown: the order is the palette's. */
export function listCommands(commands: readonly Command[]): void {
  listed = commands;
}

export const allCommands = (): readonly Command[] => listed;

export function commandOf(id: string): Command | undefined {
  return listed.find((command) => command.id === id);
}
