/** The true grammar and spelling over the examples of T21 and T22, clean captions, and slips of every kind. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checksWithExamples } from '../domain/checks/testing/examples.ts';
import type { LanguageTools } from '../domain/language-tools.ts';
import { agreementFaults } from './agreement.ts';
import { loadLanguageTools } from './language-tools.ts';

const packages = join(import.meta.dirname, '../../node_modules');
let tools: LanguageTools;
beforeAll(async () => {
  tools = await loadLanguageTools(packages, 'en', ['schlager']);
});

const OF_LANGUAGE = (await checksWithExamples()).filter(({ check }) => ['T21', 'T22'].includes(check.id));

describe.each(OF_LANGUAGE)('$check.id with the true tools', ({ check, examples }) => {
  const withTools = examples.good.filter((one) => one.input.language !== undefined);
  test.each(withTools.map((one) => [one.title, one] as const))('passes: %s', (_title, { input }) => {
    expect(check.check({ ...input, language: tools })).toEqual([]);
  });
  test.each(examples.bad.map((one) => [one.title, one] as const))('finds: %s', (_title, { input }) => {
    expect(check.check({ ...input, language: tools }).length).toBeGreaterThan(0);
  });
});

test.each([
  ['Runners crosses the line.', 'crosses', 'cross'],
  ['A runners celebrate.', 'A runners', null],
  ['Supporters waves at the team bus.', 'waves', 'wave'],
  ['Players of the home team celebrates a goal.', 'celebrates', 'celebrate'],
  ['The goalkeeper save a penalty.', 'save', 'saves'],
  ['A man carry a child through the flood.', 'carry', 'carries'],
  ['Fans is waiting outside the stadium.', 'is', 'are'],
  ['The rowers was cheered from the bank.', 'was', 'were'],
  ['The singer have a rest.', 'have', 'has'],
  ['Anna Berg celebrate after her win.', 'celebrate', 'celebrates'],
  ['Anna Berg and Tom Lind walks past the lock.', 'walks', 'walk'],
  ['Three boats passes under the bridge.', 'passes', 'pass'],
  ['Young dancers performs at the festival.', 'performs', 'perform'],
  ['Smoke rises behind a houses in Ashby.', 'a houses', null],
  ['Children plays in the fountain.', 'plays', 'play'],
  ['Fans waves flags.', 'waves', 'wave'],
  ['Tourists takes pictures of the tower.', 'takes', 'take'],
  ['A boy jump into the river.', 'jump', 'jumps'],
  ['A man and his dog walks along the beach.', 'walks', 'walk'],
  ['Portugal players celebrates after the final.', 'celebrates', 'celebrate'],
  ['Ashby United fans waves at the team.', 'waves', 'wave'],
  ['Ashby’s rowers was cheered from the bank.', 'was', 'were'],
])('disagrees: %s', (text, words, suggestion) => {
  const [found] = agreementFaults(text);
  expect(found === undefined ? null : [text.slice(found.start, found.end), found.suggestion]).toEqual([
    words,
    suggestion,
  ]);
});

test.each([
  'A crowd gather at the lock.',
  'A group of fans watch the race.',
  'Police stand guard.',
  'The team celebrate the win.',
  'Portugal celebrate a goal.',
  'A sports car passes.',
  'A series of waves hits the coast.',
  'A boat race on the river draws crowds.',
  'The sun set over the hills.',
  'Fireworks light the sky.',
  'A number of boats pass the lock.',
  'Politics is debated in the square.',
  'A few minutes later, rain falls.',
  'Workers protests are banned.',
  'Two metres is the rule.',
  'News is read aloud.',
  'A women’s race starts.',
  'The United States is first.',
  'A hundred people march past the town hall.',
  'The injured leave the stadium.',
  'Runners cross the line.',
  'A runner crosses the line.',
  'Anna Berg, left, and Tom Lind celebrate.',
  'Anna Berg holds the cup.',
  'Romeo and Juliet opens at the theatre.',
  'A sometimes violent protest ends.',
  'The race is on.',
  'A savings bank in Ashby.',
  'A fans’ march in Ashby.',
  'Members of the crew that won the race rest.',
  'An athletics meeting in Ashby.',
  'Fans, some of whom waited all night, cheer.',
  'A firefighters strike in its third week.',
  'One of the runners crosses the line.',
  'Ashby United play at home.',
  'The couple walk past the lock.',
  'A trio perform on stage.',
  'Sports stars arrive at the gala.',
  'A news conference is held.',
  'The deer cross the road.',
  'A resident wades through the flood.',
  'A man and a woman walk along the beach.',
  'The actor and director waits in the wings.',
  'Two boys play football.',
  'A ski jump into the lake.',
  'A boy dance group performs.',
  'The bread and butter of the trade is news.',
  'Ashby fans cheer.',
  'Ashby United waits for the kick-off.',
  'Mercedes leads the race.',
  'Portugal stars in the final.',
  'Goalkeeper Anna Berg saves the penalty.',
  'Teammates hug Anna Berg.',
  'A man and a woman walk along the river.',
  'The bride and groom leave the church.',
])('agrees: %s', (text) => expect(agreementFaults(text)).toEqual([]));

const words = (text: string) => tools.unknownWords(text).map((word) => [word.text, word.suggestion]);

test('finds misspelt words, with the one repair where there is one', () => {
  expect(words('The crew recieves a throphy at the regata.')).toEqual([
    ['recieves', 'receives'],
    ['throphy', 'trophy'],
    ['regata', 'regatta'],
  ]);
  expect(words('Spectaters cheer spectaters.').map(([word]) => word)).toEqual(['spectaters']);
});

test('knows British and American spelling, names, compounds and the desk’s words', () => {
  expect(
    words('Coloured, grey and travelled: the organised theatre programme of the defence centre, analysed.'),
  ).toEqual([]);
  expect(
    words(
      'A colored, gray, organized theater program; al-Assad, e.g. schlager, pre-season and anti-government pro-democracy selfies.',
    ),
  ).toEqual([]);
  expect(
    words('Floodlit touchlines, a well-known café, O’Hara’s boats’ sails, fans’ www.example.com @ashbyrowers'),
  ).toEqual([]);
});

test('offers spellings for a word that an editor asks about', () => {
  expect(tools.suggestions('recieves')).toContain('receives');
});
