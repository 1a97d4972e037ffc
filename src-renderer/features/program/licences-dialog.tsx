/** Licences of everything that the program is made of, readable without leaving it. */
import { useEffect, useMemo, useState } from 'react';
import { Field } from '../../shared/ui/field.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { closeDialog } from '../../shared/window/view.ts';
import { type Licence, readLicences } from './licences.ts';
import { WORDS } from './words.ts';

export function LicencesDialog() {
  const [text, setText] = useState<string | null>(null);
  const [find, setFind] = useState('');
  useEffect(() => attempt(async () => setText((await import('../../../resources/THIRD-PARTY.txt?raw')).default)), []);
  const all = useMemo(() => (text === null ? [] : readLicences(text)), [text]);
  const shown = all.filter(({ name }) => name.toLowerCase().includes(find.trim().toLowerCase()));
  return (
    <Modal title={WORDS.licences} width="wide" onClose={closeDialog}>
      <p className="muted">{WORDS.licencesNote(all.length)}</p>
      <Field label={WORDS.findPackage} type="search" value={find} onChange={setFind} />
      <section className="licences" aria-label={WORDS.licenceTexts}>
        {shown.map((licence) => (
          <LicenceText key={licence.name} licence={licence} />
        ))}
        {text !== null && shown.length === 0 && <p className="muted">{WORDS.noPackage}</p>}
      </section>
    </Modal>
  );
}

/** Its text is drawn only where it is opened: all of them are as long as a book. */
function LicenceText({ licence: { name, text } }: { readonly licence: Licence }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{name}</summary>
      {isOpen && <pre>{text}</pre>}
    </details>
  );
}
