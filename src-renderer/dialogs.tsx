/** The one dialog that is open, if any. */

import { AgainDialog } from './features/article/again-dialog.tsx';
import { CaptionHistoryDialog } from './features/article/caption-history-dialog.tsx';
import { AgenciesDialog } from './features/credits/agencies-dialog.tsx';
import { NormaliseDialog } from './features/credits/normalise-dialog.tsx';
import { SignUnseenDialog } from './features/credits/sign-unseen-dialog.tsx';
import { BundleDialog } from './features/export/bundle-dialog.tsx';
import { PresetsDialog } from './features/export/presets-dialog.tsx';
import { ImportDialog } from './features/import/import-dialog.tsx';
import { GoToNameDialog } from './features/library/go-to-name-dialog.tsx';
import { SaveFilterDialog } from './features/library/save-filter-dialog.tsx';
import { TimesDialog } from './features/library/times-dialog.tsx';
import { ListsDialog } from './features/metadata/lists-dialog.tsx';
import { StationeryDialog } from './features/metadata/stationery-dialog.tsx';
import { AboutDialog } from './features/program/about-dialog.tsx';
import { HistoryDialog } from './features/program/history-dialog.tsx';
import { KeysDialog } from './features/program/keys-dialog.tsx';
import { LicencesDialog } from './features/program/licences-dialog.tsx';
import { NewVersionDialog } from './features/program/new-version-dialog.tsx';
import { PaletteDialog } from './features/program/palette-dialog.tsx';
import { UnsavedDialog } from './features/program/unsaved-dialog.tsx';
import { SettingsDialog } from './features/settings/settings-dialog.tsx';
import { BatchDialog } from './features/writing/batch-dialog.tsx';
import { CodesDialog } from './features/writing/codes-dialog.tsx';
import { ReplaceDialog } from './features/writing/replace-dialog.tsx';
import { SidecarsDialog } from './features/writing/sidecars-dialog.tsx';
import { WordListDialog } from './features/writing/word-list-dialog.tsx';
import { useStore } from './shared/store.ts';
import { dialog } from './shared/window/view.ts';

const DIALOGS = {
  palette: PaletteDialog,
  keys: KeysDialog,
  settings: SettingsDialog,
  about: AboutDialog,
  import: ImportDialog,
  'go-to-name': GoToNameDialog,
  'save-filter': SaveFilterDialog,
  times: TimesDialog,
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
  again: AgainDialog,
  'sign-unseen': SignUnseenDialog,
  unsaved: UnsavedDialog,
  'caption-history': CaptionHistoryDialog,
  licences: LicencesDialog,
  'new-version': NewVersionDialog,
  stationery: StationeryDialog,
  lists: ListsDialog,
} as const;

export function Dialogs() {
  const open = useStore(dialog, (name) => name);
  if (open === null) return null;
  const Open = DIALOGS[open];
  return <Open />;
}
