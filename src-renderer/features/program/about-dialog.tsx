/** What this program is, which version, and on what it runs. */
import { useEffect, useState } from 'react';
import type { AppInfo } from '../../../src-main/contract/views.ts';
import { call } from '../../shared/api.ts';
import { Modal } from '../../shared/ui/modal.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { closeDialog } from '../../shared/window/view.ts';

export function AboutDialog() {
  const [info, setInfo] = useState<AppInfo | null>(null);
  useEffect(() => attempt(async () => setInfo(await call('app.info'))), []);
  return (
    <Modal title="About Picture Desk" width="narrow" onClose={closeDialog}>
      <p>The desk of a news photo editor, without a network: index, cull, order, caption, check, sign and export.</p>
      {info !== null && (
        <dl className="facts">
          <div className="fact">
            <dt>Version</dt>
            <dd>{info.version}</dd>
          </div>
          <div className="fact">
            <dt>Runs on</dt>
            <dd>{info.runtime}</dd>
          </div>
          <div className="fact">
            <dt>System</dt>
            <dd>{info.platform}</dd>
          </div>
          <div className="fact">
            <dt>Library</dt>
            <dd className="path">{info.libraryFile}</dd>
          </div>
        </dl>
      )}
    </Modal>
  );
}
