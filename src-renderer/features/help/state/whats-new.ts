/** After an update: opens the list of what is new, once. */
import { call } from '../../../shared/api.ts';
import { openHelpAt } from '../../../shared/window/help.ts';
import { recall, remember } from '../../../shared/window/view.ts';

const KEY = 'version';

export async function startWhatsNew(): Promise<void> {
  const { version } = await call('app.info');
  const before = recall(KEY);
  if (before === version) return;
  remember(KEY, version);
  // A first start is no update.
  if (typeof before === 'string') openHelpAt('whats-new');
}
