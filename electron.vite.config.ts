// Builds the four processes and the window into out/, as code that the oldest supported runtime (Electron 33) can run.
//
// CommonJS everywhere but in the window: a sandboxed preload cannot be an ES module, and the native packages are required.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

const at = (path: string): string => resolve(import.meta.dirname, path);

const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as { version: string };

// The set-up builds beside out/ and then swaps: a program that is starting never meets half a build.
const out = process.env.PICTURE_DESK_OUT ?? 'out';

// Left outside the bundle: native modules, and packages that read files of their own beside their code.
const external = [
  /^better-sqlite3($|\/)/,
  /^sharp($|\/)/,
  /^exiftool-vendored($|\/)/,
  /^hunspell-asm($|\/)/,
  /^libheif-js($|\/)/,
  /^libraw-wasm($|\/)/,
  /^pdfkit($|\/)/,
];

/** The window speaks English: React Aria's words in thirty other languages are neither loaded nor mixed with ours. */
const englishOnly: Plugin = {
  name: 'english-only',
  enforce: 'pre',
  async resolveId(source, importer) {
    const english = source.replace(/\/[a-z]{2}-[A-Z]{2}\.mjs$/, '/en-US.mjs');
    if (english === source || importer === undefined || !/[\\/]react-aria[^\\/]*[\\/]dist[\\/]/.test(importer))
      return null;
    return this.resolve(english, importer, { skipSelf: true });
  },
};

export default defineConfig({
  main: {
    define: { PROGRAM_VERSION: JSON.stringify(version) },
    build: {
      outDir: at(`${out}/main`),
      target: 'node20',
      sourcemap: true,
      externalizeDeps: false,
      lib: {
        entry: {
          shell: at('src-main/shell/index.ts'),
          library: at('src-main/library/index.ts'),
          decoder: at('src-main/decoder/index.ts'),
          language: at('src-main/language/thread.ts'),
          check: at('src-main/sqlite/library/check-thread.ts'),
          cli: at('src-main/cli/index.ts'),
          sample: at('scripts/sample/inside.ts'),
          'sample-draw': at('scripts/sample/draw-worker.ts'),
        },
        formats: ['cjs'],
      },
      rolldownOptions: {
        external,
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' },
      },
    },
  },
  preload: {
    build: {
      outDir: at(`${out}/preload`),
      target: 'node20',
      sourcemap: true,
      externalizeDeps: false,
      lib: { entry: { preload: at('src-main/preload/index.ts') }, formats: ['cjs'] },
      rolldownOptions: {
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' },
      },
    },
  },
  renderer: {
    root: at('src-renderer'),
    // Relative, so that the same files are served by our own protocol from any host name.
    base: './',
    plugins: [englishOnly, react()],
    build: {
      outDir: at(`${out}/renderer`),
      target: 'chrome130',
      sourcemap: true,
      minify: true,
      // A content security policy without unsafe directives also refuses data: fonts and inline scripts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // Read from the disk beside it: one file of a megabyte loads faster than several small ones.
      chunkSizeWarningLimit: 4_000,
      rolldownOptions: { input: { index: at('src-renderer/index.html'), loupe: at('src-renderer/loupe.html') } },
    },
  },
});
