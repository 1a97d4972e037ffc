// Help pages: cut at headings, searched, every link between them leads somewhere, and the generated ones are up to date.
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../../src-main/domain/checks/index.ts';
import { COMMANDS } from '../../commands.ts';
import { keysPage, rulesPage } from './generated-pages.ts';
import { HELP_PAGES, isHelpPage, loadHelp } from './help-pages.ts';
import { helpSections, searchHelp } from './help-sections.ts';
import { readingPage } from './reading-page.ts';

const PICTURES = Object.keys(import.meta.glob('../../../resources/readme/*.png')).map((path) =>
  path.replace('../../../resources/', '../'),
);
const texts = await loadHelp();
const pages = HELP_PAGES.map(({ id }) => [id, helpSections(texts[id])] as const);

describe('help pages', () => {
  test.each(pages)('%s begins with one title', (_id, sections) => {
    expect(sections.filter(({ depth }) => depth === 1)).toHaveLength(1);
    expect(sections[0]?.depth).toBe(1);
  });

  test('lead only to pages, headings and files that exist', () => {
    const broken = Object.entries(texts).flatMap(([id, markdown]) =>
      [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, address = '']) => {
        const [file = '', anchor] = address.split('#');
        const page = file === '' ? id : file.replace(/\.md$/, '');
        const sections = isHelpPage(page) ? helpSections(texts[page]) : null;
        const isThere =
          sections === null
            ? PICTURES.includes(file)
            : anchor === undefined || sections.some((section) => section.anchor === anchor);
        return isThere ? [] : [`${id}: ${address}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  test('are found by the beginnings of words, headings first', () => {
    const found = searchHelp(
      [['one', helpSections('# Page\n\n## Sidecars\n\nText.\n\n## Other\n\nWrites a sidecar file.\n')]],
      'sideC',
    );
    expect(found.map(({ section }) => section.heading)).toEqual(['Sidecars', 'Other']);
    expect(searchHelp(pages, 'burst stack').length).toBeGreaterThan(0);
    expect(searchHelp(pages, 'zzzz')).toEqual([]);
    expect(searchHelp(pages, ' ')).toEqual([]);
  });
});

describe('generated pages (npm run pages writes them anew)', () => {
  test('keys', async () => {
    await expect(keysPage(COMMANDS)).toMatchFileSnapshot('../../../resources/help/keys.md');
  });
  test('how texts are read', async () => {
    await expect(readingPage()).toMatchFileSnapshot('../../../resources/help/how-texts-are-read.md');
  });
  test('rules', async () => {
    await expect(rulesPage(CHECKS)).toMatchFileSnapshot('../../../resources/help/rules.md');
  });
});
