/** False alarms are defects: on the clean corpus nothing blocks, and warnings stay under 2 in 100 captions. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../finding.ts';
import { runChecks } from '../../index.ts';
import { CLEAN_GALLERIES } from './clean.ts';
import { inputOf } from './gallery.ts';

const shown = (finding: Finding) => `${finding.rule} picture ${finding.picture} ${finding.field}: ${finding.message}`;

describe('the clean corpus', () => {
  const captions = CLEAN_GALLERIES.reduce((sum, gallery) => sum + gallery.captions.length, 0);
  const found = CLEAN_GALLERIES.flatMap((gallery) =>
    runChecks(inputOf(gallery)).map((finding) => ({ ...finding, message: `${gallery.title}: ${finding.message}` })),
  );
  // A caption of a text alone has its place from the gallery's other words.
  const alone = CLEAN_GALLERIES.filter(({ textAlone }) => textAlone !== true).flatMap((gallery) =>
    gallery.captions.flatMap((caption) => runChecks(inputOf({ ...gallery, captions: [caption] }))),
  );

  it('has 200 captions or more', () => {
    expect(captions).toBeGreaterThanOrEqual(200);
  });

  it('blocks nowhere', () => {
    expect([...found, ...alone].filter((finding) => finding.severity === 'block').map(shown)).toEqual([]);
  });

  it('warns on fewer than 2 captions in 100', () => {
    const warnings = found.filter((finding) => finding.severity === 'warn');
    console.info(
      `Clean corpus: ${captions} captions, ${warnings.length} warnings (${((100 * warnings.length) / captions).toFixed(1)} %).`,
    );
    expect(warnings.length / captions, warnings.map(shown).join('\n')).toBeLessThan(0.02);
  });

  it('warns on fewer than 2 captions in 100 where each stands alone', () => {
    const warnings = alone.filter((finding) => finding.severity === 'warn');
    expect(warnings.length / captions, warnings.map(shown).join('\n')).toBeLessThan(0.02);
  });
});
