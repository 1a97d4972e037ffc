/** The part of nspell that the spelling uses; the package ships no types. */
declare module 'nspell' {
  export interface Spelling {
    correct(word: string): boolean;
    suggest(word: string): string[];
    add(word: string): Spelling;
  }
  export default function nspell(dictionary: { aff: string | Uint8Array; dic: string | Uint8Array }): Spelling;
}
