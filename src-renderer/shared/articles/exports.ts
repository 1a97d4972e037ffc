/** The current export: target, preset, plan, progress, result; what was exported before; and the findings that are let pass. */

import type { ExportPlan, ExportRecord } from '../../../src-main/contract/views.ts';
import type { Article } from '../../../src-main/domain/article.ts';
import { blockingKey, newOverride } from '../../../src-main/domain/checks/blocking.ts';
import type { Finding, Override } from '../../../src-main/domain/finding.ts';
import type { Preset } from '../../../src-main/domain/formats/format.ts';
import { BUILT_IN_PRESETS, presetFor } from '../../../src-main/domain/formats/presets.ts';
import { act, newest } from '../answers/acts.ts';
import { inOrder } from '../answers/in-order.ts';
import { flushSaves } from '../answers/saves.ts';
import { ask, CallFailed, call } from '../api.ts';
import { createStore } from '../store.ts';
import { notifyFailure, say } from '../window/notices.ts';
import { openDialog } from '../window/view.ts';
import { articles } from './articles.ts';
import { findings } from './findings.ts';
import { EXPORT_WORDS } from './words.ts';

export interface ExportState {
  readonly presets: readonly Preset[];
  readonly presetId: string;
  readonly target: { readonly token: string; readonly name: string } | null;
  readonly zip: boolean;
  readonly replace: boolean;
  readonly plan: ExportPlan | null;
  /** The article as it was when the plan was asked for. */
  readonly planOf: Article | null;
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
  plan: null,
  planOf: null,
  running: false,
  result: null,
  failed: null,
  records: [],
});

/** Every list of presets comes by here: an answer from before a preset was saved does not take it away again. */
export const takePresets = inOrder<readonly Preset[]>((presets) => exporting.patch({ presets }));

const planAsked = newest();

/** What would be written and what blocks it, for the article as it is now. */
export async function planExport(): Promise<void> {
  const { article } = articles.get();
  if (article === null) return;
  await flushSaves();
  const { presetId, target, zip } = exporting.get();
  const question = { articleId: article.id, presetId, token: target?.token ?? null, zip };
  const now = articles.get().article;
  const planOf = now?.id === article.id ? now : article;
  const reply = await planAsked((signal) => ask('exports.plan', question, { signal }));
  if (reply === null || articles.get().article?.id !== article.id) return;
  exporting.patch({ plan: reply.value, planOf });
  // A first size is enough to choose a folder by: nobody waits for the exact one.
  void measureExport(question, reply.value).catch(() => undefined);
}

const sizeAsked = newest();

/** Puts the measured size in place of the first estimate, unless another plan has come meanwhile. */
async function measureExport(
  { articleId, presetId }: { readonly articleId: number; readonly presetId: string },
  plan: ExportPlan,
): Promise<void> {
  const reply = await sizeAsked((signal) => ask('exports.measure', { articleId, presetId }, { signal }));
  const estimatedBytes = reply?.value.estimatedBytes ?? null;
  if (estimatedBytes !== null && exporting.get().plan === plan) exporting.patch({ plan: { ...plan, estimatedBytes } });
}

/** The article that a preset was chosen for: another one begins with its own. */
let chosenFor: number | null = null;

export async function openExport(): Promise<void> {
  const { article } = articles.get();
  const isAnother = article === null || article.id !== chosenFor;
  // The plan of the same article stays until the new one is there: nothing jumps under the pointer that comes to cancel.
  const anew = isAnother ? { plan: null, replace: false } : {};
  exporting.patch({ result: null, failed: null, ...anew });
  const [list, records] = await Promise.all([
    ask('presets.list', undefined),
    call('exports.list', { articleId: article?.id ?? null }),
  ]);
  // Another article was opened meanwhile: its own answers come.
  if ((articles.get().article?.id ?? null) !== (article?.id ?? null)) return;
  takePresets(list);
  const { presetId, presets } = exporting.get();
  // What the editor chose while the answers were on their way stays, also where it is what was chosen before.
  const isChosen = article !== null && article.id === chosenFor;
  const isOpen = !isChosen || !presets.some(({ id }) => id === presetId);
  const own = isOpen ? { presetId: presetFor(article?.profile ?? 'web', presets).id } : {};
  // Before the patch, which makes the checks ask for the current preset.
  chosenFor = article?.id ?? null;
  exporting.patch({ records, ...own });
  await planExport();
}

/** The preset by which the current article would be exported now; its house rules are those of every check. */
export function currentPreset(article: Pick<Article, 'id' | 'profile'>): Preset {
  const { presets, presetId } = exporting.get();
  const chosen = article.id === chosenFor ? presets.find(({ id }) => id === presetId) : undefined;
  return chosen ?? presetFor(article.profile, presets.length === 0 ? BUILT_IN_PRESETS : presets);
}

/** The desk's own presets may ask for more than those of the program: the checks know them before the export is looked at. */
export async function loadPresets(): Promise<void> {
  takePresets(await ask('presets.list', undefined));
}

/** The presets can be looked at and edited without an article. */
export async function openPresets(): Promise<void> {
  await loadPresets();
  openDialog('presets');
}

export async function chooseTarget(): Promise<void> {
  const target = await call('exports.chooseTarget');
  if (target === null) return;
  exporting.patch({ target, replace: false, result: null, failed: null });
  await planExport();
}

export async function setExport(fields: Partial<Pick<ExportState, 'presetId' | 'zip' | 'replace'>>): Promise<void> {
  if (fields.presetId !== undefined) chosenFor = articles.get().article?.id ?? null;
  exporting.patch({ ...fields, result: null });
  await planExport();
}

/** Lets these findings pass, each bound to its picture and words, with a name and a reason that travel in the bundle. */
export async function addOverrides(found: readonly Finding[], name: string, reason: string): Promise<void> {
  const { article, photos } = articles.get();
  if (article === null) return;
  // Positions are those of the article that was checked: it may have been put in another order since.
  const checked = findings.get().article;
  const of = checked?.id === article.id ? checked : article;
  const overrides = found.map((finding) => newOverride(finding, blockingKey(finding, of, photos), { name, reason }));
  await act('overrides.add', { articleId: article.id, overrides });
  await planExport();
}

export async function removeOverride({ rule, found }: Override): Promise<void> {
  const { article } = articles.get();
  if (article === null) return;
  await act('overrides.remove', { articleId: article.id, overrides: [{ rule, found }] });
  await planExport();
}

/** From the press until it runs: pressed twice in one go it is one export. */
let isBeginning = false;

export async function runExport(): Promise<void> {
  if (isBeginning || exporting.get().running) return;
  isBeginning = true;
  let order: ExportOrder | null;
  try {
    order = await begin();
  } finally {
    isBeginning = false;
  }
  if (order !== null) await exportAs(order);
}

type ExportOrder = Pick<ExportState, 'presetId' | 'zip' | 'replace'> & {
  readonly article: Article;
  readonly token: string;
};

/** What is exported and where, once its last words are saved; null where the editor names no folder. */
async function begin(): Promise<ExportOrder | null> {
  const { article } = articles.get();
  if (article === null) return null;
  if (exporting.get().target === null) await chooseTarget();
  const { target, presetId, zip, replace } = exporting.get();
  if (target === null) return null;
  await flushSaves();
  exporting.patch({ running: true, result: null, failed: null });
  return { article, presetId, token: target.token, zip, replace };
}

async function exportAs({ article, presetId, token, zip, replace }: ExportOrder): Promise<void> {
  /** The editor may be at another article when this one is done: the sentence of the task tells of it then. */
  const here = (): boolean => articles.get().article?.id === article.id;
  try {
    const result = await call('exports.run', {
      articleId: article.id,
      presetId,
      token,
      zip,
      replace,
    });
    const records = await call('exports.list', { articleId: article.id });
    if (here()) exporting.patch({ result, records });
    say(EXPORT_WORDS.exported(result.files, result.folderName));
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
