/** Presets as files: written, read again, and refused with every field that is wrong. */
import { describe, expect, it } from 'vitest';
import { presetFaults, presetJson, readPreset } from './read-preset.ts';
import { exampleContent } from './testing/example-content.ts';

describe('a preset', () => {
  it('comes back from its JSON as it was', () => {
    const preset = {
      ...exampleContent().preset,
      id: 'print',
      baseAddress: 'https://news.example.org/g/',
      crops: ['1:1', '4:5'] as const,
      formats: ['text'],
      naming: '{slug}_{position}.{size}',
      keep: { gps: true, serialNumbers: false },
    };
    expect(readPreset(presetJson(preset))).toEqual(preset);
    expect(readPreset('{}')).toEqual(exampleContent().preset);
  });

  it.each([
    ['{"id":"../x"}', 'id'],
    ['{"sizes":[]}', 'sizes'],
    ['{"sizes":[0]}', 'sizes'],
    ['{"sizes":["2560"]}', 'sizes'],
    ['{"quality":101}', 'quality'],
    ['{"imageTypes":["gif"]}', 'imageTypes'],
    ['{"crops":["16:10"]}', 'crops'],
    ['{"formats":["pdf"]}', 'formats'],
    ['{"baseAddress":"javascript:alert(1)"}', 'baseAddress'],
    ['{"naming":"{slug}-{size}"}', 'naming'],
    ['{"naming":"{position}/../{size}"}', 'naming'],
    ['{"naming":"nul.{position}{size}"}', 'naming'],
    ['{"naming":"{position}{position}{size}"}', 'naming'],
    ['{"keep":{"gps":"yes"}}', 'keep'],
    ['{"formats":"text"}', 'formats'],
    ['{"profile":"sports"}', 'profile'],
  ])('%s is refused for its %s', (json, name) => {
    expect(() => readPreset(json)).toThrow(new RegExp(`^The value of ${name} must be .+, not `));
  });

  it.each([
    ['not json', /^The preset is not JSON: /],
    ['[]', /^A preset is an object of values, not \[\]\.$/],
  ])('%s is refused as a whole', (json, words) => {
    expect(() => readPreset(json)).toThrow(words);
  });

  it('with a misspelt field is refused, not read as the default', () => {
    expect(() => readPreset('{"qualty":100}')).toThrow(/^A preset has no qualty; it has id, .+\.$/);
  });

  it('names every field that is wrong at once', () => {
    const faults = presetFaults({ label: '', sizes: ['big'], quality: 0, formats: [] });
    expect(faults.map(({ field }) => field)).toEqual(['label', 'sizes', 'quality']);
  });
});
