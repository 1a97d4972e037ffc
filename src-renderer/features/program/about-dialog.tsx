/** What this program is, which version, on what it runs, who installed it; and what helps when something is wrong. */
import { useStore } from '../../shared/store.ts';
import { CommandButton } from '../../shared/ui/button.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { program } from '../../shared/window/program.ts';
import { closeDialog } from '../../shared/window/view.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { INSTALLED_IN_WORDS, WORDS } from './words.ts';

export function AboutDialog() {
  const info = useStore(program, (value) => value);
  return (
    <Modal title={WINDOW_WORDS.about} onClose={closeDialog}>
      <p>{WORDS.purpose}</p>
      {info !== null && (
        <dl className="facts">
          <Fact name={WORDS.version}>{info.version}</Fact>
          <Fact name={WORDS.runsOn}>{info.runtime}</Fact>
          <Fact name={WORDS.installed}>{INSTALLED_IN_WORDS[info.installedBy]}</Fact>
          <Fact name={WINDOW_WORDS.places.library}>{info.libraryFile}</Fact>
        </dl>
      )}
      <div className="dialog-actions about-actions">
        <CommandButton id="program.diagnostics" />
        <CommandButton id="program.licences" />
        <CommandButton id="program.new-version" />
        <CommandButton id="program.log" />
      </div>
      <p className="muted">{WORDS.diagnosticsNote}</p>
    </Modal>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: string }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
