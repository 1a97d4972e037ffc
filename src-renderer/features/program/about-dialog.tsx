/** What this program is, which version, on what it runs, who installed it; and what helps when something is wrong. */
import { useStore } from '../../shared/store.ts';
import { CommandButton } from '../../shared/ui/button.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { program } from '../../shared/window/program.ts';
import { closeDialog } from '../../shared/window/view.ts';
import { INSTALLED_IN_WORDS } from './installed-in-words.ts';

export function AboutDialog() {
  const info = useStore(program, (value) => value);
  return (
    <Modal title="About Picture Desk" onClose={closeDialog}>
      <p>The desk of a news photo editor, without a network: index, cull, order, caption, check, sign and export.</p>
      {info !== null && (
        <dl className="facts">
          <Fact name="Version">{info.version}</Fact>
          <Fact name="Runs on">{info.runtime}</Fact>
          <Fact name="Installed">{INSTALLED_IN_WORDS[info.installedBy]}</Fact>
          <Fact name="Library">{info.libraryFile}</Fact>
        </dl>
      )}
      <div className="dialog-actions about-actions">
        <CommandButton id="program.diagnostics" label="Copy diagnostics" />
        <CommandButton id="program.licences" label="Licences" />
        <CommandButton id="program.new-version" label="Check for a new version…" />
        <CommandButton id="program.log" label="Show the log" />
      </div>
      <p className="muted">
        Diagnostics hold versions, sizes, timings and the last errors: no captions, no names, no paths.
      </p>
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
