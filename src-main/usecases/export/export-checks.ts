/** The last check before an export: the rules run again, overrides weighed, and what still blocks named. */
import type { Article } from '../../domain/article.ts';
import { judge, type Verdict } from '../../domain/checks/blocking.ts';
import type { CheckInput } from '../../domain/checks/check.ts';
import { runChecks } from '../../domain/checks/index.ts';
import { inReadingOrder } from '../../domain/checks/reading-order.ts';
import { DeskError } from '../../domain/failure.ts';
import type { AskedOverride, Finding, FindingField } from '../../domain/finding.ts';
import type { PlannedPicture } from '../articles/bundle-pictures.ts';
import type { ExportOrder } from './export-order.ts';
import type { CutValue, ExportPorts } from './export-ports.ts';

/** An export refused by findings; they travel with the error. */
export class BlockedExport extends DeskError {
  readonly verdict: OrderVerdict;
  constructor(article: Article, verdict: OrderVerdict) {
    const { blocking } = verdict;
    const [first] = blocking;
    const where = first?.picture == null ? '' : ` (picture ${first.picture})`;
    const more = blocking.length > 1 ? ` and ${blocking.length - 1} more` : '';
    super('blocked', `${first?.rule} blocks the export${where}: ${first?.message}${more}`, {
      wayOut: 'Correct it, or override this finding with your name and a reason where its rule allows it.',
      subject: article.headline,
    });
    this.verdict = verdict;
  }
}

export interface OrderVerdict extends Verdict {
  readonly findings: readonly Finding[];
}

function verdictOf(
  input: CheckInput,
  requests: readonly AskedOverride[],
  extra: readonly Finding[] = [],
): OrderVerdict {
  const found = runChecks(input);
  // T18 speaks of the same limits next to the words themselves; what it has said is not said again.
  const said = (one: Finding): boolean =>
    found.some(({ rule, picture, field }) => rule === 'T18' && picture === one.picture && field === one.field);
  const findings = inReadingOrder([...found, ...extra.filter((one) => !said(one))]);
  return { findings, ...judge(findings, input.article, input.photos, requests) };
}

/** The verdict on an order, with what IPTC IIM would cut of its pictures. */
export function judgeOrder(
  order: Pick<
    ExportOrder,
    'article' | 'photos' | 'profile' | 'now' | 'preset' | 'overrides' | 'language' | 'agencies' | 'codeDelimiter'
  >,
  planned: readonly PlannedPicture[],
  cutValues: ExportPorts['cutValues'],
): OrderVerdict {
  const { article, photos, profile, now, preset, overrides, language, agencies, codeDelimiter } = order;
  const input = {
    article,
    photos,
    profile,
    now,
    keeps: preset.keep,
    ...(language === undefined ? {} : { language }),
    ...(agencies === undefined ? {} : { agencies }),
    ...(codeDelimiter === undefined ? {} : { codeDelimiter }),
  };
  return verdictOf(input, overrides, cutFindings(planned, cutValues));
}

const FIELDS: Partial<Record<CutValue['field'], FindingField>> = {
  headline: 'headline',
  description: 'caption',
  creator: 'creator',
  creditLine: 'credit',
  source: 'source',
  copyrightNotice: 'copyrightNotice',
  instructions: 'instructions',
  city: 'city',
  country: 'country',
  keywords: 'keywords',
};

/** What IPTC IIM cannot hold is said, never silently cut; XMP next to it carries the whole text. */
function cutFindings(
  pictures: readonly PlannedPicture[],
  cutValues: (metadata: PlannedPicture['metadata']) => readonly CutValue[],
): readonly Finding[] {
  return pictures.flatMap(({ position, metadata }) =>
    cutValues(metadata).map(({ field, limit, bytes }) => ({
      rule: 'X1',
      severity: 'info' as const,
      picture: position,
      field: FIELDS[field] ?? 'image',
      start: 0,
      end: 0,
      message: `${field} has ${bytes} bytes, and the older IPTC IIM block holds ${limit}: programs that read only that block cut it off; XMP has all of it.`,
      suggestion: null,
      also: [],
    })),
  );
}
