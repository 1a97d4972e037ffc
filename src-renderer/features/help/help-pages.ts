/** The pages of the Help: their titles in the order shown, and their Markdown, read when the Help is first opened. */

export interface HelpPage {
  readonly id: string;
  readonly title: string;
  readonly load: () => Promise<{ readonly default: string }>;
}

/** Release notes, one file a version, the newest first. */
const RELEASES = import.meta.glob<string>('../../../resources/whats-new/*.md', { query: '?raw', import: 'default' });

async function loadWhatsNew(): Promise<{ readonly default: string }> {
  const newestFirst = Object.keys(RELEASES).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  const texts = await Promise.all(newestFirst.map((path) => RELEASES[path]?.()));
  return { default: ['# What’s new', ...texts].join('\n\n') };
}

/** A new page is one file in `resources/help/` and one line here. */
export const HELP_PAGES = [
  { id: 'guide', title: 'Guide', load: () => import('../../../resources/help/guide.md?raw') },
  { id: 'metadata', title: 'Metadata', load: () => import('../../../resources/help/metadata.md?raw') },
  { id: 'keys', title: 'Keys', load: () => import('../../../resources/help/keys.md?raw') },
  { id: 'rules', title: 'Rules', load: () => import('../../../resources/help/rules.md?raw') },
  {
    id: 'how-texts-are-read',
    title: 'How texts are read',
    load: () => import('../../../resources/help/how-texts-are-read.md?raw'),
  },
  { id: 'whats-new', title: 'What’s new', load: loadWhatsNew },
  { id: 'bundle', title: 'The article bundle', load: () => import('../../../resources/help/bundle.md?raw') },
  { id: 'command-line', title: 'Command line', load: () => import('../../../resources/help/command-line.md?raw') },
  { id: 'trust', title: 'Trust', load: () => import('../../../resources/help/trust.md?raw') },
  { id: 'architecture', title: 'Architecture', load: () => import('../../../resources/help/architecture.md?raw') },
  { id: 'decisions', title: 'Decisions', load: () => import('../../../resources/help/decisions.md?raw') },
  { id: 'benchmarks', title: 'Benchmarks', load: () => import('../../../resources/help/benchmarks.md?raw') },
] as const satisfies readonly HelpPage[];

export type HelpPageId = (typeof HELP_PAGES)[number]['id'];

export const isHelpPage = (id: string): id is HelpPageId => HELP_PAGES.some((page) => page.id === id);

/** The Markdown of every page. The Help is searched as a whole, so all pages are read together. */
export async function loadHelp(): Promise<Readonly<Record<HelpPageId, string>>> {
  const texts = await Promise.all(HELP_PAGES.map(async ({ id, load }) => [id, (await load()).default] as const));
  return Object.fromEntries(texts) as Record<HelpPageId, string>;
}
