/** What `make` answers: the bundle or that nothing was written, what blocks, and apart from it what was let pass. */
import { checkJson } from '../../domain/checks/check-json.ts';
import { checkOf, finalRules } from '../../domain/checks/index.ts';
import type { CreditJson } from '../../domain/credit/credit.ts';
import type { AskedOverride, Override } from '../../domain/finding.ts';
import type { OrderVerdict } from '../../usecases/export/export-checks.ts';
import { type CommandResult, EXIT } from '../command.ts';
import { countLine, findingLine } from './check.ts';

export interface PictureLine {
  /** From 1; null for a caption that found no photograph and stays out of the bundle. */
  readonly position: number | null;
  readonly photo: string | null;
  readonly matchedBy: string;
  readonly confidence: number;
  readonly caption: string;
  readonly credit: CreditJson | null;
  /** What speaks against the nearest photograph; absent where nothing does. */
  readonly doubt?: string;
}

/** `bundle` is null where findings block; `requests` are what `--override` asked for. */
export function madeAnswer(
  bundle: string | null,
  pictures: readonly PictureLine[],
  { findings, blocking, passed }: OrderVerdict,
  requests: readonly AskedOverride[],
): CommandResult {
  const overrides = passed.map(({ override: { rule, picture, finding, reason, name } }) => ({
    rule,
    picture,
    finding,
    reason,
    name,
  }));
  const json = { bundle, pictures, findings: checkJson(findings).findings, overrides };
  const lines = pictures.map(({ position, photo, matchedBy, confidence, caption, doubt }) =>
    photo === null
      ? `  –  ${unplacedWords(confidence, matchedBy, doubt)} “${caption}”`
      : `${String(position).padStart(3)}  ${photo}  (by ${matchedBy}, ${Math.round(confidence * 100)} %)`,
  );
  const others = findings.filter(({ severity }) => severity !== 'block');
  const end = bundle === null ? 'Blocked: nothing was written.' : `Bundle: ${bundle} (verified)`;
  return {
    exit: bundle === null ? EXIT.blocked : EXIT.done,
    json,
    text: [
      ...lines,
      ...[...others, ...blocking].map(findingLine),
      ...overrides.map(passedLine),
      ...idleRequests(requests, overrides).map(idleLine),
      countLine([...others, ...blocking], overrides.length),
      end,
    ].join('\n'),
  };
}

/** Below 60 % nothing is placed without an editor: the window asks, here the text settles it by a file name or a right credit. */
function unplacedWords(confidence: number, matchedBy: string, doubt: string | undefined): string {
  if (confidence === 0) return 'no photograph found for';
  const isNamed = matchedBy === 'file-name' && doubt !== undefined;
  const wayOut = isNamed ? 'correct the text' : 'write its file name before the caption';
  return `no photograph placed (the nearest is at ${Math.round(confidence * 100)} %${doubt === undefined ? '' : `: ${doubt}`}; ${wayOut}) for`;
}

/** Which finding was let pass, and why. */
function passedLine({ rule, picture, finding, reason, name }: Omit<Override, 'found'>): string {
  const where = picture === null ? 'the article' : `picture ${picture}`;
  return `passed ${rule} on ${where} (${name}: “${reason}”): ${finding}`;
}

/** What was asked for and met nothing: a wrong number must not be taken for a permission. */
function idleRequests(requests: readonly AskedOverride[], passed: readonly Omit<Override, 'found'>[]) {
  return requests.filter(
    ({ rule, picture }) =>
      !passed.some((one) => one.rule === rule && (picture === undefined || one.picture === picture)),
  );
}

function idleLine({ rule, picture }: AskedOverride): string {
  const asked = `--override ${rule}${picture === undefined ? '' : `@${picture}`} has no effect: `;
  if (checkOf(rule) === undefined) return `${asked}there is no rule ${rule}.`;
  if (finalRules().has(rule)) return `${asked}nobody may override ${rule}.`;
  return `${asked}${rule} blocks nothing${picture === undefined ? '' : ` in picture ${picture}`}.`;
}
