/** The one dialog that is open, if any. */
import { useStore } from '../../state/store.ts';
import { dialog } from '../../state/view.ts';
import { ImportDialog } from '../article/import-dialog.tsx';
import { AgenciesDialog } from '../credits/agencies-dialog.tsx';
import { NormaliseDialog } from '../credits/normalise-dialog.tsx';
import { PresetsDialog } from '../export/presets-dialog.tsx';
import { BatchDialog } from '../writing/batch-dialog.tsx';
import { CodesDialog } from '../writing/codes-dialog.tsx';
import { ReplaceDialog } from '../writing/replace-dialog.tsx';
import { SidecarsDialog } from '../writing/sidecars-dialog.tsx';
import { WordListDialog } from '../writing/word-list-dialog.tsx';
import { AboutDialog } from './about-dialog.tsx';
import { BundleDialog } from './bundle-dialog.tsx';
import { GoToNameDialog } from './go-to-name-dialog.tsx';
import { HistoryDialog } from './history-dialog.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { PaletteDialog } from './palette-dialog.tsx';
import { SaveFilterDialog } from './save-filter-dialog.tsx';
import { SettingsDialog } from './settings-dialog.tsx';

const DIALOGS = {
  palette: PaletteDialog,
  keys: KeysDialog,
  settings: SettingsDialog,
  about: AboutDialog,
  import: ImportDialog,
  'go-to-name': GoToNameDialog,
  'save-filter': SaveFilterDialog,
  history: HistoryDialog,
  words: WordListDialog,
  codes: CodesDialog,
  batch: BatchDialog,
  replace: ReplaceDialog,
  sidecars: SidecarsDialog,
  presets: PresetsDialog,
  bundle: BundleDialog,
  normalise: NormaliseDialog,
  agencies: AgenciesDialog,
} as const;

export function Dialogs() {
  const open = useStore(dialog, (name) => name);
  if (open === null) return null;
  const Open = DIALOGS[open];
  return <Open />;
}
