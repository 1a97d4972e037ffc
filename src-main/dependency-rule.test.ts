/** Reads every import of src-main, src-renderer, e2e and scripts, and fails when one points outward or at a package its folder may not use. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What a folder may import: folders of src-main (or single files), and packages. `node:*` stands for Node's own. */
interface Allowed {
  readonly folders: readonly string[];
  readonly packages: readonly string[];
}

const ADAPTER = ['domain', 'usecases'];
const COMPOSITION = [
  'domain',
  'usecases',
  'sqlite',
  'metadata',
  'imaging',
  'filesystem',
  'documents',
  'language',
  'exiftool',
  'credentials',
];

const RULE: Readonly<Record<string, Allowed>> = {
  // Pure packages only: no Node, no DOM.
  domain: { folders: ['domain'], packages: ['fractional-indexing', '@sindresorhus/slugify'] },
  contract: { folders: ['domain', 'contract'], packages: ['zod'] },
  usecases: { folders: ['domain', 'usecases'], packages: [] },
  sqlite: { folders: [...ADAPTER, 'sqlite'], packages: ['better-sqlite3', 'node:*'] },
  metadata: { folders: [...ADAPTER, 'metadata'], packages: ['saxes', 'node:*'] },
  imaging: {
    folders: [...ADAPTER, 'imaging', 'metadata'],
    packages: [
      'sharp',
      'libheif-js',
      'thumbhash',
      'jxl-oxide-wasm',
      'libraw-wasm',
      '@cornerstonejs/codec-openjpeg',
      'node:*',
    ],
  },
  filesystem: { folders: [...ADAPTER, 'filesystem', 'metadata'], packages: ['chokidar', 'yazl', 'yauzl', 'node:*'] },
  documents: { folders: [...ADAPTER, 'documents'], packages: ['pdfkit', 'parse5', 'saxes', 'yauzl', 'node:*'] },
  language: { folders: [...ADAPTER, 'language'], packages: ['compromise', 'hunspell-asm', 'node:*'] },
  exiftool: { folders: [...ADAPTER, 'exiftool'], packages: ['exiftool-vendored', 'node:*'] },
  credentials: { folders: [...ADAPTER, 'credentials'], packages: ['@contentauth/c2pa-wasm', 'node:*'] },
  decoder: { folders: [...COMPOSITION, 'decoder'], packages: ['node:*'] },
  desk: { folders: [...COMPOSITION, 'decoder', 'desk'], packages: ['node:*'] },
  library: { folders: [...COMPOSITION, 'decoder', 'desk', 'library', 'contract'], packages: ['node:*'] },
  cli: { folders: [...COMPOSITION, 'decoder', 'desk', 'cli'], packages: ['node:*'] },
  shell: { folders: ['domain', 'contract', 'shell'], packages: ['electron', 'node:*'] },
  preload: { folders: ['contract', 'preload'], packages: ['electron'] },
};
const RENDERER: Allowed = {
  folders: ['domain', 'contract'],
  packages: [
    'react',
    'react-dom',
    'react-aria-components',
    'react-aria',
    'react-stately',
    'marked',
    '@react-aria',
    '@react-stately',
    '@react-types',
    '@fontsource-variable',
    'thumbhash',
  ],
};
/**
 * Inside the window, from the inside out: the bridge, what is shown (state), what can be done (commands), widgets (ui),
 * and the places. What several places show of a photograph or write about it is in `photo` and `words`; else no place
 * knows another.
 */
const SHARED = [
  'api.ts',
  'store.ts',
  'answers',
  'window',
  'photographs',
  'articles',
  'commands',
  'ui',
  'photo',
  'words',
];
/** The rooms of the window, innermost first: each knows those before it. A place (`features/*`) knows itself and what is shared. */
const WINDOW_ROOMS: readonly string[] = SHARED.map((room) => `shared/${room}`);
/** They put the window together and may know all of it. */
const WINDOW_ENTRIES = [
  'first-frame.ts',
  'main.tsx',
  'loupe-window.tsx',
  'app.tsx',
  'dialogs.tsx',
  'commands.ts',
  'commands.test.ts',
  'overtaken-answers.test.ts',
  'several-articles.test.ts',
];

/** Tests may also use the runner, and what they hold our work against. */
const TEST_PACKAGES = [
  'vitest',
  'culori',
  'node:*',
  'sharp',
  'better-sqlite3',
  'exiftool-vendored',
  'ajv',
  'ajv-formats',
  'html-validate',
  'vite',
  'yauzl',
  'yazl',
  'zod',
];

const ROOT = resolve(import.meta.dirname, '..');
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|\brequire\(\s*['"]([^'"]+)['"]\s*\)/g;

function sources(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/[^\n]*/g, '$1');
  return [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

/** Tests, the rules' worked examples and whatever is in a folder `testing`: none of it is in the program. */
const isTestMaterial = (file: string): boolean =>
  /\.(?:test|examples)\.tsx?$/.test(file) || file.split(sep).includes('testing');

const packageOf = (specifier: string): string => {
  if (specifier.startsWith('node:')) return 'node:*';
  return specifier.startsWith('@')
    ? specifier.split('/').slice(0, 2).join('/')
    : (specifier.split('/')[0] ?? specifier);
};

function faults(file: string, allowed: Allowed, isTest: boolean): readonly string[] {
  const found: string[] = [];
  for (const specifier of importsOf(file)) {
    const name = relative(ROOT, file);
    if (specifier.startsWith('.')) {
      const target = relative(join(ROOT, 'src-main'), resolve(dirname(file), specifier.replace(/\?.*$/, '')));
      const inSrcMain = !target.startsWith('..');
      if (!inSrcMain) {
        if (file.includes(`${sep}src-main${sep}`)) found.push(`${name} imports ${specifier}, outside src-main`);
        continue;
      }
      const folder = target.split(sep)[0] ?? target;
      if (!allowed.folders.includes(folder))
        found.push(`${name} imports ${specifier} (${folder}), which points outward`);
      continue;
    }
    const wanted = packageOf(specifier);
    const known = allowed.packages.some(
      (one) => one === wanted || (one.startsWith('@') && wanted.startsWith(`${one}/`)),
    );
    if (!known && !(isTest && TEST_PACKAGES.includes(wanted)))
      found.push(`${name} imports the package ${specifier}, which its folder may not use`);
  }
  return found;
}

/** Groups of files that import each other, directly or by way of others, each once (strongly connected components, Tarjan 1972). */
function circles(files: readonly string[]): readonly (readonly string[])[] {
  const known = new Set(files);
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): void => {
    order.set(file, order.size);
    lowest.set(file, order.get(file)!);
    open.push(file);
    for (const target of neighboursOf(file, known)) {
      if (!order.has(target)) visit(target);
      else if (!open.includes(target)) continue;
      lowest.set(file, Math.min(lowest.get(file)!, lowest.get(target)!));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1) found.push(circle);
  };
  for (const file of files) if (!order.has(file)) visit(file);
  return found;
}

function neighboursOf(file: string, known: ReadonlySet<string>): readonly string[] {
  return importsOf(file)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => resolve(dirname(file), specifier.replace(/\?.*$/, '')))
    .filter((target) => known.has(target));
}

describe('the dependency rule', () => {
  const srcMain = join(ROOT, 'src-main');
  const folders = readdirSync(srcMain, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

  it('has a line for every folder of src-main', () => {
    expect(folders.filter((folder) => RULE[folder] === undefined)).toEqual([]);
  });

  it.each(folders)('%s imports only inward', (folder) => {
    const allowed = RULE[folder];
    expect(allowed, `Expected a line for ${folder} in the table of dependency-rule.test.ts`).toBeDefined();
    if (allowed === undefined) return;
    const found = sources(join(srcMain, folder)).flatMap((file) => {
      const isTest = isTestMaterial(file);
      // A test may look at its neighbours in other layers: it proves how they fit.
      return faults(file, isTest ? { ...allowed, folders: Object.keys(RULE) } : allowed, isTest);
    });
    expect(found).toEqual([]);
  });

  it('lets the window know only the contract, the domain and its own packages', () => {
    expect(
      sources(join(ROOT, 'src-renderer')).flatMap((file) => faults(file, RENDERER, /\.test\.tsx?$/.test(file))),
    ).toEqual([]);
  });

  it('keeps the rooms of the window: a place knows itself and what is shared, never another place', () => {
    const window = join(ROOT, 'src-renderer');
    const roomOf = (path: string): string => relative(window, path).split(sep).slice(0, 2).join('/');
    const found = sources(window).flatMap((file) => {
      const room = roomOf(file);
      if (WINDOW_ENTRIES.includes(room) || file.endsWith('.d.ts')) return [];
      const inner =
        room.startsWith('features/') || isTestMaterial(file) ? WINDOW_ROOMS.length : WINDOW_ROOMS.indexOf(room);
      if (inner < 0) return [`${relative(ROOT, file)} is in no room: give ${room} its place in the list`];
      const known = [room, ...WINDOW_ROOMS.slice(0, inner), ...(isTestMaterial(file) ? ['shared/testing'] : [])];
      return importsOf(file)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => resolve(dirname(file), specifier.replace(/\?.*$/, '')))
        .filter((target) => target.startsWith(window + sep) && !known.includes(roomOf(target)))
        .filter((target) => !(isTestMaterial(file) && roomOf(target) === 'commands.ts'))
        .map((target) => `${relative(ROOT, file)} imports ${relative(ROOT, target)}, which points outward`);
    });
    expect(found).toEqual([]);
  });

  it('lets state and commands look into no page: views register what can take the keyboard', () => {
    const looks = /\bdocument\b|\.(?:querySelector(?:All)?|closest|getElementById)\(/;
    const withoutComments = (text: string): string =>
      text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/[^\n]*/g, '$1');
    const knowsNoPage = /\/(?:state|commands|shared\/(?:answers|window|photographs|articles))\/|-commands\.ts$/;
    const found = sources(join(ROOT, 'src-renderer'))
      .filter((file) => knowsNoPage.test(file.split(sep).join('/')) && !isTestMaterial(file))
      .filter((file) => looks.test(withoutComments(readFileSync(file, 'utf8'))));
    expect(found.map((file) => relative(ROOT, file))).toEqual([]);
    expect(looks.test("document.querySelector('.x')")).toBe(true);
  });

  it('finds an outward import when there is one', () => {
    const file = join(srcMain, 'domain', 'article.ts');
    expect(importsOf(file).length).toBeGreaterThan(0);
    expect(faults(file, { folders: [], packages: [] }, false)).not.toEqual([]);
  });

  it('keeps test material out of the program', () => {
    const found = [...sources(srcMain), ...sources(join(ROOT, 'src-renderer'))]
      .filter((file) => !isTestMaterial(file))
      .flatMap((file) =>
        importsOf(file)
          .filter((specifier) => specifier.startsWith('.') && isTestMaterial(resolve(dirname(file), specifier)))
          .map((specifier) => `${relative(ROOT, file)} imports ${specifier}, which is for tests only`),
      );
    expect(found).toEqual([]);
  });

  it('has no circle, of values or of types', () => {
    const files = [...sources(srcMain), ...sources(join(ROOT, 'src-renderer'))].filter((file) => !isTestMaterial(file));
    expect(circles(files).map((circle) => circle.map((file) => relative(ROOT, file)).join(' → '))).toEqual([]);
  });

  it('keeps SQL in one folder', () => {
    const sql = /\b(SELECT\s+[\s\S]{1,200}\sFROM\s|INSERT\s+INTO\s|CREATE\s+TABLE\s|UPDATE\s+\w+\s+SET\s|PRAGMA\s)/;
    const elsewhere = sources(srcMain).filter(
      (file) => !file.includes(`${sep}sqlite${sep}`) && !isTestMaterial(file) && sql.test(readFileSync(file, 'utf8')),
    );
    expect(elsewhere.map((file) => relative(ROOT, file))).toEqual([]);
  });
});
