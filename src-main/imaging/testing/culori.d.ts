/** The one function of culori that the tests use; the package brings no types. */
declare module 'culori' {
  /** Channels from 0 to 1. */
  interface SrgbColour {
    readonly mode: 'rgb';
    readonly r: number;
    readonly g: number;
    readonly b: number;
  }
  export function differenceCiede2000(): (left: SrgbColour, right: SrgbColour) => number;
}
