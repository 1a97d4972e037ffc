/** The export at hand: target, preset, overrides, plan, progress, result; and what was exported before. */

import type { ExportPlan, ExportRecord } from '../../src-main/contract/views.ts';
import type { Override } from '../../src-main/domain/finding.ts';
import type { Preset } from '../../src-main/domain/formats/format.ts';
import { presetFor } from '../../src-main/domain/formats/presets.ts';
import { CallFailed, call } from '../api.ts';
import { articles } from './articles.ts';
import { notifyFailure, say } from './notices.ts';
import { flushSaves } from './saves.ts';
import { createStore } from './store.ts';
import { openDialog } from './view.ts';

export interface ExportState {
  readonly presets: readonly Preset[];
  readonly presetId: string;
  readonly target: { readonly token: string; readonly name: string } | null;
  readonly zip: boolean;
  readonly replace: boolean;
  readonly overrides: readonly Override[];
  readonly plan: ExportPlan | null;
  readonly running: boolean;
  readonly result: ExportRecord | null;
  readonly failed: string | null;
  readonly records: readonly ExportRecord[];
}

export const exporting = createStore<ExportState>({
  presets: [],
  presetId: 'web',
  target: null,
  zip: false,
  replace: false,
  overrides: [],
  plan: null,
  running: false,
  result: null,
  failed: null,
  records: [],
});

let asked = 0;

/** What would be written and what blocks it, for the article as it is now. */
export async function planExport(): Promise<void> {
  const { article } = articles.get();
  if (article === null) return;
  await flushSaves();
  asked += 1;
  const mine = asked;
  const { presetId, overrides, target, zip } = exporting.get();
  const plan = await call('exports.plan', {
    articleId: article.id,
    presetId,
    overrides: [...overrides],
    token: target?.token ?? null,
    zip,
  });
  if (mine === asked) exporting.patch({ plan });
}

/** The article that preset and overrides were chosen for: another one begins with its own. */
let chosenFor: number | null = null;

export async function openExport(): Promise<void> {
  const { article } = articles.get();
  const isAnother = article?.id !== chosenFor;
  // The plan of the same article stays until the new one is there: nothing jumps under the hand that comes to cancel.
  const anew = isAnother ? { plan: null, overrides: [], replace: false } : {};
  exporting.patch({ result: null, failed: null, ...anew });
  const [presets, records] = await Promise.all([
    call('presets.list'),
    call('exports.list', { articleId: article?.id ?? null }),
  ]);
  const known = presets.some(({ id }) => id === exporting.get().presetId);
  const own = isAnother || !known ? { presetId: presetFor(article?.profile ?? 'web', presets).id } : {};
  exporting.patch({ presets, records, ...own });
  chosenFor = article?.id ?? null;
  await planExport();
}

/** What was let pass when the article was exported, for the article that came back from its bundle. */
export function takeOverrides(articleId: number, overrides: readonly Override[]): void {
  const { article } = articles.get();
  chosenFor = articleId;
  const presetId = presetFor(article?.profile ?? 'web', exporting.get().presets).id;
  exporting.patch({ overrides, replace: false, presetId, plan: null, result: null, failed: null });
}

/** The presets can be looked at and edited without an article. */
export async function openPresets(): Promise<void> {
  exporting.patch({ presets: await call('presets.list') });
  openDialog('presets');
}

export async function chooseTarget(): Promise<void> {
  const target = await call('exports.chooseTarget');
  if (target === null) return;
  exporting.patch({ target, replace: false, result: null, failed: null });
  await planExport();
}

export async function setExport(fields: Partial<Pick<ExportState, 'presetId' | 'zip' | 'replace'>>): Promise<void> {
  exporting.patch({ ...fields, result: null });
  await planExport();
}

/** Lets one blocking rule pass, with a name and a reason that travel in the bundle. */
export async function addOverride(override: Override): Promise<void> {
  const others = exporting.get().overrides.filter(({ rule }) => rule !== override.rule);
  exporting.patch({ overrides: [...others, override] });
  await planExport();
}

export async function removeOverride(rule: string): Promise<void> {
  exporting.patch({ overrides: exporting.get().overrides.filter((override) => override.rule !== rule) });
  await planExport();
}

export async function runExport(): Promise<void> {
  const { article } = articles.get();
  if (article === null || exporting.get().running) return;
  if (exporting.get().target === null) await chooseTarget();
  const { target, presetId, overrides, zip, replace } = exporting.get();
  if (target === null) return;
  await flushSaves();
  exporting.patch({ running: true, result: null, failed: null });
  /** The editor may be at another article when this one is done: the sentence of the task tells of it then. */
  const here = (): boolean => articles.get().article?.id === article.id;
  try {
    const result = await call('exports.run', {
      articleId: article.id,
      presetId,
      overrides: [...overrides],
      token: target.token,
      zip,
      replace,
    });
    const records = await call('exports.list', { articleId: article.id });
    if (here()) exporting.patch({ result, records });
    say(`Exported ${result.files} files to ${result.folderName}.`);
  } catch (error) {
    const failure = error instanceof CallFailed ? error.failure : null;
    // A cancelled export is what the editor wanted, not what went wrong.
    if (failure?.kind !== 'cancelled' && here())
      exporting.patch({
        failed: failure === null ? String(error) : `${failure.message} ${failure.wayOut ?? ''}`.trim(),
      });
    if (!here()) notifyFailure(error);
  } finally {
    exporting.patch({ running: false });
    await planExport();
  }
}
