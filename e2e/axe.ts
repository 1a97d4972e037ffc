/** What axe finds wrong with the page as it is now. */
import AxeBuilder from '@axe-core/playwright';
import type { Editor } from './editor.ts';

/** The same in the dark theme and in the light one. */
export async function violationsInBothThemes(editor: Editor): Promise<readonly string[]> {
  const found: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await editor.page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    found.push(...(await violations(editor)).map((violation) => `${theme}: ${violation}`));
  }
  return found;
}

/** Violations as `rule: where`, so that a failure reads as a list of things to mend. */
export async function violations(editor: Editor, without: readonly string[] = []): Promise<readonly string[]> {
  // Legacy mode: an Electron context refuses the second page that the builder would open.
  const complaints = editor.desk.complaints as string[];
  const before = complaints.length;
  const { violations: found } = await new AxeBuilder({ page: editor.page })
    .setLegacyMode(true)
    .disableRules([...without])
    .analyze();
  // axe itself wants to run in the frame of the page, whose sandbox refuses every script and says so.
  complaints.splice(before);
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary?.split('\n')[1] ?? ''}`),
  );
}
