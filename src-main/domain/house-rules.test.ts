import { expect, test } from 'vitest';
import { houseRulesJson, houseRulesOf, readHouseRules, withHouseRules } from './house-rules.ts';
import { AGENCY_PROFILE, WEB_PROFILE } from './profile.ts';

const rules = { web: { off: ['T13'], severities: { T3: 'block' as const } } };

test('a desk switches rules off and changes severities for one profile only', () => {
  expect(withHouseRules(WEB_PROFILE, rules)).toMatchObject({ off: ['T13'], severities: { T3: 'block' } });
  expect(withHouseRules(AGENCY_PROFILE, rules)).toBe(AGENCY_PROFILE);
});

test('a rule that nobody may pass stays as it is', () => {
  const weak = { web: { off: ['C1', 'T1'], severities: { C1: 'info' as const } } };
  expect(withHouseRules(WEB_PROFILE, weak)).toMatchObject({ off: [], severities: {} });
});

test('goes to another desk and comes back the same', () => {
  expect(readHouseRules(houseRulesJson(rules))).toEqual(rules);
});

test('says what is wrong with a text that is no house rules', () => {
  expect(() => readHouseRules('{')).toThrow(/not JSON/);
  expect(() => readHouseRules('{"format":"other"}')).toThrow(/The file is not house rules: its "format" is "other"/);
  const other = JSON.stringify({ format: 'picture-desk-house-rules', profiles: { web: { off: ['Z99'] } } });
  expect(() => readHouseRules(other)).toThrow(/no rules Z99/);
});

test('what was kept may be anything', () => {
  for (const kept of [null, 7, 'x', [], { web: null }, { web: { off: 3, severities: ['block'] } }, { __proto__: {} }])
    expect(houseRulesOf(kept)).toEqual({});
  expect(houseRulesOf({ ...rules, elsewhere: { off: ['T3'] } })).toEqual(rules);
});
