/** The worked examples of every rule, found next to the rules: `<id>-<name>.examples.ts` belongs to `<id>-<name>.ts`. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Check, CheckInput } from '../check.ts';
import { CHECKS } from '../index.ts';

/** A worked example, run by the registry's test. */
export interface CheckExample {
  readonly title: string;
  readonly input: CheckInput;
}

/** `good` yields no finding of its rule, each of `bad` at least one. */
export interface CheckExamples {
  readonly good: readonly CheckExample[];
  readonly bad: readonly CheckExample[];
}

export interface CheckWithExamples {
  readonly check: Check;
  readonly examples: CheckExamples;
}

const RULES_FOLDER = join(import.meta.dirname, '..', 'rules');

/**
 * Every registered check with its examples, in the registry's order.
 * @throws Error that names the file to write where a check has none.
 */
export async function checksWithExamples(): Promise<readonly CheckWithExamples[]> {
  const files = readdirSync(RULES_FOLDER, { recursive: true, encoding: 'utf8' });
  return Promise.all(
    CHECKS.map(async (check) => {
      const start = `${check.id.charAt(0).toLowerCase()}${check.id.slice(1).padStart(2, '0')}-`;
      const file = files.find((path) => basename(path).startsWith(start) && path.endsWith('.examples.ts'));
      if (file === undefined)
        throw new Error(
          `Expected examples of ${check.id} in a file ${start}….examples.ts beside the rule, found none: ` +
            'write one that exports `examples: CheckExamples` with at least one good and one bad example.',
        );
      const { examples } = (await import(pathToFileURL(join(RULES_FOLDER, file)).href)) as { examples: CheckExamples };
      return { check, examples };
    }),
  );
}
