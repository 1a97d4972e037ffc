/** When the photographs were taken: a bar an hour, a day or a month, each a filter; the same numbers as a table on request. */

import { useState } from 'react';
import { numbered } from '../../../src-main/domain/counts.ts';
import type { Timeline, TimeStep } from '../../../src-main/domain/timeline.ts';
import { facetInWords, toggleFacet } from '../../shared/photographs/facets.ts';
import { changeQuery, library } from '../../shared/photographs/library.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Bars } from './bars.tsx';
import { WORDS } from './words.ts';

/** Letters of `2024-08-12T10`. */
const HOUR = 13;
/** In pixels: few bars do not become walls. */
const WIDEST_BAR = 66;

export function TimelineView({ timeline: { unit, steps, untimed } }: { readonly timeline: Timeline }) {
  const facets = useStore(library, (state) => state.query.facets) ?? {};
  const [asTable, setAsTable] = useState(false);
  const on = new Set(facets[unit] ?? []);
  const isNarrowed = ['hour', 'date', 'month'].some((name) => (facets[name] ?? []).length > 0);
  const longest = Math.max(1, ...steps.map(({ count }) => count));
  return (
    <section className="timeline" aria-label={WORDS.taken}>
      <header className="timeline-head">
        <h3 className="panel-heading">{WORDS.taken}</h3>
        <span className="muted">{steps.length === 0 ? '' : WORDS.takenBy[unit]}</span>
        {untimed > 0 && <span className="muted count">{WORDS.untimed(untimed)}</span>}
        <span className="view-space" />
        {isNarrowed && (
          <Button tone="quiet" onPress={showAllTimes}>
            {WORDS.allTimes}
          </Button>
        )}
        {steps.length > 0 && (
          <Button tone="quiet" onPress={() => setAsTable(!asTable)}>
            {asTable ? WORDS.asChart : WORDS.asTable}
          </Button>
        )}
      </header>
      {steps.length === 0 ? (
        <p className="muted">{WORDS.noTimes}</p>
      ) : asTable ? (
        <Bars
          title={WORDS.takenBy[unit]}
          bars={steps.map(({ value, count }) => ({
            id: value,
            label: facetInWords(unit, value),
            count,
            isOn: on.has(value),
            toggle: () => toggleFacet(unit, value),
          }))}
        />
      ) : (
        <div className="timeline-steps">
          {daysOf(steps).map(({ day, own }) => (
            <div
              key={day}
              className="timeline-day"
              style={{ flexGrow: own.length, maxWidth: Math.max(120, own.length * WIDEST_BAR) }}
            >
              <div className="timeline-bars">
                {own.map(({ value, count }) =>
                  count === 0 ? (
                    <span key={value} className="timeline-bar is-empty">
                      <span className="timeline-step count">{shortName(value)}</span>
                    </span>
                  ) : (
                    <button
                      key={value}
                      type="button"
                      className="timeline-bar"
                      aria-pressed={on.has(value)}
                      title={WORDS.step(facetInWords(unit, value), count)}
                      onClick={() => toggleFacet(unit, value)}
                    >
                      <span className="timeline-count count">{numbered(count)}</span>
                      <span className="visually-hidden"> {WORDS.stepOf(facetInWords('date', day))} </span>
                      <span className="timeline-fill" style={{ height: `calc((100% - 34px) * ${count / longest})` }} />
                      <span className="timeline-step count">{shortName(value)}</span>
                    </button>
                  ),
                )}
              </div>
              <span className="timeline-name muted">{facetInWords('date', day)}</span>
            </div>
          ))}
        </div>
      )}
    </section>
  );
}

function showAllTimes(): void {
  const { hour: _hour, date: _date, month: _month, ...facets } = library.get().query.facets ?? {};
  changeQuery({ facets });
}

/** Hours are under their day, days under their month, months under their year. */
function daysOf(steps: readonly TimeStep[]): readonly { readonly day: string; readonly own: readonly TimeStep[] }[] {
  const groups = new Map<string, TimeStep[]>();
  for (const step of steps) {
    const day =
      step.value.length > 10 ? step.value.slice(0, 10) : step.value.slice(0, Math.max(4, step.value.length - 3));
    groups.set(day, [...(groups.get(day) ?? []), step]);
  }
  return [...groups].map(([day, own]) => ({ day, own: withEmptyHours(own) }));
}

/** Hours without a photograph between the first and the last of a day: without them a pause would not be seen. */
function withEmptyHours(own: readonly TimeStep[]): readonly TimeStep[] {
  const [first, last] = [own[0]?.value ?? '', own.at(-1)?.value ?? ''];
  if (first.length !== HOUR || last.length !== HOUR) return own;
  const from = Number(first.slice(11));
  return Array.from({ length: Number(last.slice(11)) - from + 1 }, (_, at): TimeStep => {
    const value = `${first.slice(0, 11)}${String(from + at).padStart(2, '0')}`;
    return own.find((step) => step.value === value) ?? { value, count: 0 };
  });
}

/** The part of the value that its group does not say. */
function shortName(value: string): string {
  if (value.length > 10) return value.slice(11);
  if (value.length > 7) return String(Number(value.slice(8)));
  return facetInWords('month', value).split(' ')[0] ?? value;
}
