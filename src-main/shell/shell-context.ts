/** What the shell's answers are made of (its window, its library, its own files), and the calls that it answers. */
import type { BrowserWindow } from 'electron';
import type { API, CallName, CallResult, CheckedArgs } from '../contract/api.ts';
import type { ShellArguments } from './arguments.ts';
import type { LibraryProcess } from './library-process.ts';
import type { Log } from './log.ts';
import type { LoupeWindow } from './loupe-window.ts';
import type { ApplicationMenu } from './menu.ts';
import type { Send } from './page-events.ts';

export interface ShellContext {
  readonly window: BrowserWindow;
  readonly library: LibraryProcess;
  /** The loupe in its own window. */
  readonly loupe: LoupeWindow;
  /** The call comes from the loupe's window. */
  readonly isLoupe?: boolean;
  readonly libraryFile: string;
  /** What this window was started with, for the starts that it leaves in the system's list. */
  readonly given: Pick<ShellArguments, 'library' | 'profile'>;
  readonly log: Log;
  readonly menu: ApplicationMenu;
  /** Tells the page of the desk's window. */
  readonly send: Send;
  /** Where the shell keeps what is its own: the window's place, the desk's editor. */
  readonly profileFolder: string;
  /** This is the window of the sample desk. */
  readonly isSample: boolean;
  /** Closes the sample desk's window and removes all that is its own. */
  readonly endWithSample: () => void;
  /** Aborts a call of the page by its number. */
  readonly cancel: (call: number) => void;
  /** The page has handed over everything and may close. */
  readonly handedOver: () => void;
}

export type ShellCall = { [N in CallName]: (typeof API)[N]['at'] extends 'shell' ? N : never }[CallName];

export type ShellHandlers = {
  readonly [N in ShellCall]: (context: ShellContext, args: CheckedArgs<N>) => Promise<CallResult<N>>;
};
