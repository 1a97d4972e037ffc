/** G2: the same photographer or the same person many times in a row. */
import { parseCredit } from '../../../credit/credit.ts';
import type { Finding, Severity } from '../../../finding.ts';
import { namePhrases } from '../../../names/name-phrases.ts';
import { personOf } from '../../../names/persons.ts';
import { fold } from '../../../text/fold.ts';
import type { Check, CheckInput } from '../../check.ts';
import { type CaptionText, captionTexts } from '../../reading/caption-text.ts';
import { listPositions, say } from '../../reading/say.ts';

/** So many in a row are enough. */
const PHOTOGRAPHER = 6;
const PERSON = 4;

interface Run {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** A name on more pictures than this share of the gallery cannot be mixed in. */
const MOST_OF_GALLERY = 2 / 3;

/** Runs longer than `most`; in a gallery of one name only there is nothing to mix. */
function longRuns(names: readonly (readonly string[])[], most: number): readonly Run[] {
  const all = new Set(names.flat().map(fold));
  if (all.size < 2) return [];
  const runs: Run[] = [];
  const open = new Map<string, Run>();
  [...names, []].forEach((here, at) => {
    const folded = new Map(here.map((name) => [fold(name), name]));
    for (const [key, run] of open) {
      if (folded.has(key)) open.set(key, { ...run, to: at + 1 });
      else {
        open.delete(key);
        if (run.to - run.from + 1 > most) runs.push(run);
      }
    }
    for (const [key, name] of folded) if (!open.has(key)) open.set(key, { name, from: at + 1, to: at + 1 });
  });
  const share = (name: string) =>
    names.filter((here) => here.some((one) => fold(one) === fold(name))).length / names.length;
  return runs.filter((run) => share(run.name) <= MOST_OF_GALLERY);
}

function photographersOf({ picture, metadata, agencies }: CaptionText): readonly string[] {
  const photographer = parseCredit(picture.credit, agencies)?.photographer ?? metadata.creator?.[0];
  return photographer === undefined || photographer === null ? [] : [photographer];
}

function personsOf({ text, metadata, language }: CaptionText): readonly string[] {
  const shown = metadata.personInImage ?? [];
  const folded = new Set(shown.map(fold));
  const named = namePhrases(text, language).flatMap((phrase) => personOf(phrase, folded)?.text ?? []);
  return [...new Map([...shown, ...named].map((name) => [fold(name), name])).values()];
}

function runFinding(severity: Severity, { name, from, to }: Run, what: string): Finding {
  const count = to - from + 1;
  const positions = Array.from({ length: count }, (_, at) => from + at);
  const message = `${what} ${count} times in a row (pictures ${listPositions(positions)}): ${name}; mix the order.`;
  const also = positions.slice(1).map((picture) => ({ picture, field: 'gallery', start: 0, end: 0 }) as const);
  return say({ rule: 'G2', severity, picture: from, field: 'gallery', message, also });
}

export const variety = {
  id: 'G2',
  title: 'Mixed order',
  reason: 'A gallery needs variety: the same photographer or person many times in a row is tiring.',
  source: 'Desk rule: photographers and people change along a gallery',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    const captions = captionTexts(input);
    return [
      ...longRuns(captions.map(photographersOf), PHOTOGRAPHER).map((run) =>
        runFinding('warn', run, 'One photographer'),
      ),
      ...longRuns(captions.map(personsOf), PERSON).map((run) => runFinding('info', run, 'One person')),
    ];
  },
} satisfies Check;
