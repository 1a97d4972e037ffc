/** Next to a first start: the keys of the job as they are set, for editors who come from another program. */
import { keysOf } from '../../shared/commands/keys.ts';
import { commandOf } from '../../shared/commands/registry.ts';
import { KeyCap } from '../../shared/ui/keycap.tsx';
import { FIRST_KEYS } from './words.ts';

export function FirstKeys() {
  return (
    <section className="info first-keys" aria-label={FIRST_KEYS.title}>
      <h2 className="info-name">{FIRST_KEYS.title}</h2>
      <dl>
        {FIRST_KEYS.lines.map(({ commands, words }) => (
          <div key={words}>
            <dt>
              {commands.flatMap(firstKey).map((key) => (
                <KeyCap key={key} name={key} />
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className="muted">{FIRST_KEYS.note}</p>
    </section>
  );
}

/** None where the editor has taken the command's key away. */
function firstKey(id: string): readonly string[] {
  const command = commandOf(id);
  return command === undefined ? [] : keysOf(command).slice(0, 1);
}
