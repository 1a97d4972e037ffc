/** A list of counts as bars: a table to screen readers, a chart on screen, and each row a filter. */

import { numbered } from '../../../src-main/domain/counts.ts';
import { PHOTO_WORDS } from '../../shared/photographs/words.ts';
import { WORDS } from './words.ts';

export interface Bar {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly isOn: boolean;
  /** Absent where there is nothing to filter by. */
  readonly toggle?: () => void;
  /** Class of a colour's dot. */
  readonly dot?: string;
}

interface Props {
  readonly title: string;
  readonly bars: readonly Bar[];
  /** What the shares are parts of; without it the longest bar is the whole. */
  readonly total?: number;
  readonly empty?: string;
}

/** More lines than these are a list, not a picture of it. */
const MOST = 10;

export function Bars({ title, bars, total, empty = WORDS.notSaidHere }: Props) {
  const counted = bars.filter(({ count, isOn }) => count > 0 || isOn);
  const shown = counted.slice(0, MOST);
  const longest = Math.max(1, ...shown.map(({ count }) => count));
  return (
    <section className="bars">
      <table>
        <caption className="panel-heading">
          {title}
          {counted.length > MOST && <span className="muted"> {WORDS.firstOf(MOST, counted.length)}</span>}
        </caption>
        <colgroup>
          <col className="bars-names" />
          <col className="bars-counts" />
          <col />
        </colgroup>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{title}</th>
            <th scope="col">{PHOTO_WORDS.photographList}</th>
            <th scope="col">{WORDS.share}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((bar) => (
            <tr key={bar.id} className={bar.isOn ? 'is-on' : ''}>
              <th scope="row">
                <BarName bar={bar} />
              </th>
              <td className="count">{numbered(bar.count)}</td>
              <td className="bar-share">
                <span
                  className="bar-fill"
                  style={{ width: `calc((100% - 52px) * ${bar.count / longest})` }}
                  aria-hidden="true"
                />
                <span className="bar-percent count muted">
                  {total === undefined || total === 0 ? '' : `${Math.round((bar.count / total) * 100)} %`}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length === 0 && <p className="muted">{empty}</p>}
    </section>
  );
}

function BarName({ bar: { label, isOn, toggle, dot } }: { readonly bar: Bar }) {
  const words = (
    <>
      {dot !== undefined && <span className={`dot ${dot}`} />}
      <span className="bar-label">{label}</span>
    </>
  );
  if (toggle === undefined) return <span className="bars-name">{words}</span>;
  return (
    <button type="button" className="bars-name" aria-pressed={isOn} title={label} onClick={toggle}>
      {words}
    </button>
  );
}
