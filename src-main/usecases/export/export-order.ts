/** What one export is asked to write: the article with its photographs, by which rules, where to. */
import type { Article } from '../../domain/article.ts';
import type { Agency } from '../../domain/credit/agencies.ts';
import type { AskedOverride } from '../../domain/finding.ts';
import type { Preset } from '../../domain/formats/format.ts';
import type { LanguageTools } from '../../domain/language-tools.ts';
import type { Photo, PhotoId } from '../../domain/photo.ts';
import type { Profile } from '../../domain/profile.ts';

export interface ExportOrder {
  readonly article: Article;
  readonly photos: ReadonlyMap<PhotoId, Photo>;
  readonly profile: Profile;
  readonly preset: Preset;
  /** Asked for besides the article's own overrides. */
  readonly overrides: readonly AskedOverride[];
  /** ISO 8601 UTC: embargoes and the bagging date are measured by it. */
  readonly now: string;
  /** Existing folder that the bundle is put into. */
  readonly folder: string;
  readonly zip: boolean;
  /** The editor agreed to replace a bundle of the same name. */
  readonly replace: boolean;
  readonly programVersion: string;
  /** Grammar and spelling for the checks; rules that need them are silent without. */
  readonly language?: LanguageTools;
  /** The desk's own list of agencies; the program's where it is absent. */
  readonly agencies?: readonly Agency[];
  /** The sign before and after a code, as the desk has set it; the program's where it is absent. */
  readonly codeDelimiter?: string;
}
