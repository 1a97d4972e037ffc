/** Beside a first start: the keys that do the job, so that a hand from another program finds them at once. */
import { KeyCap } from '../../shared/ui/keycap.tsx';
import { FIRST_KEYS } from './words.ts';

export function FirstKeys() {
  return (
    <section className="info first-keys" aria-label={FIRST_KEYS.title}>
      <h2 className="info-name">{FIRST_KEYS.title}</h2>
      <dl>
        {FIRST_KEYS.lines.map(({ keys, words }) => (
          <div key={words}>
            <dd>
              {keys.map((key) => (
                <KeyCap key={key} name={key} />
              ))}
            </dd>
            <dt>{words}</dt>
          </div>
        ))}
      </dl>
      <p className="muted">{FIRST_KEYS.note}</p>
    </section>
  );
}
