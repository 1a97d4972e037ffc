/** The part of libheif-js that is used here; the package has no types of its own. */
declare module 'libheif-js/wasm-bundle.js' {
  interface HeifImage {
    get_width(): number;
    get_height(): number;
    is_primary(): boolean;
    display(
      target: { data: Uint8ClampedArray; width: number; height: number },
      done: (shown: { data: Uint8ClampedArray } | null) => void,
    ): void;
    free(): void;
  }
  interface Heif {
    HeifDecoder: new () => { decode(file: Uint8Array): readonly HeifImage[] };
  }
  const heif: Heif;
  export default heif;
}
