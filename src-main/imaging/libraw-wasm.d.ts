/** The part of LibRaw's module that is used here; the package types only its browser's worker. */
declare module 'libraw-wasm/dist/libraw.js' {
  interface LibRaw {
    /** Throws a number from its own memory, not an Error, where it knows no such file. */
    open(file: Uint8Array, settings: Readonly<Record<string, unknown>>): void;
    metadata(all: boolean): { readonly width: number; readonly height: number } | undefined;
    imageData():
      | {
          readonly width: number;
          readonly height: number;
          readonly colors: number;
          readonly bits: number;
          readonly data: Uint8Array;
        }
      | undefined;
  }
  export default function create(options: {
    readonly wasmBinary: Uint8Array;
  }): Promise<{ readonly LibRaw: new () => LibRaw }>;
}
