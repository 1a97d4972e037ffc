/** What axe finds wrong with the page as it stands. */
import AxeBuilder from '@axe-core/playwright';
import type { Editor } from './editor.ts';

/** Violations as `rule: where`, so that a failure reads as a list of things to mend. */
export async function violations(editor: Editor): Promise<readonly string[]> {
  // Legacy mode: an Electron context refuses the second page that the builder would open.
  const { violations: found } = await new AxeBuilder({ page: editor.page }).setLegacyMode(true).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary?.split('\n')[1] ?? ''}`),
  );
}
