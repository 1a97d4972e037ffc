/** The log tells where and of what kind, and nothing of what an editor or a file wrote. */
import { describe, expect, it } from 'vitest';
import { DeskError } from './failure.ts';
import { framesOf, logLine, troubleEntry } from './log-entry.ts';

const AT = '2026-11-29T12:00:00.000Z';
const secret = '/home/zoe/Pictures/IMG_0042 “Zoë Ångström at the finish”.jpg';

describe('troubleEntry', () => {
  it('holds kind, code and place of an error, and neither its words nor its folders', () => {
    const error = Object.assign(new Error(`Expected ${secret}\n    at secret-name.js:1:2\nfound none`), {
      code: 'ENOENT',
    });
    const line = logLine(AT, troubleEntry('library', 'call failed', error, { call: 'photos.get', ms: 12.4 }), false);
    expect(line).toContain('call=photos.get ms=12 kind=unexpected type=Error code=ENOENT at="log-entry.test.ts:');
    for (const word of ['zoe', 'Zoë', 'IMG_0042', 'secret-name', 'finish', 'src-main'])
      expect(line).not.toContain(word);
  });
  it('adds the words where details were asked for, on one line', () => {
    const error = new DeskError('unreadable', `Expected a picture in ${secret},\nfound nothing.`);
    const entry = troubleEntry('decoder', 'job failed', error);
    expect(entry.level).toBe('warn');
    expect(logLine(AT, entry, false)).not.toContain('IMG_0042');
    expect(logLine(AT, entry, true)).toContain('IMG_0042');
    expect(logLine(AT, entry, true).split('\n')).toHaveLength(1);
  });
  it('takes no code that is not one', () => {
    expect(troubleEntry('shell', 'x', Object.assign(new Error('m'), { code: 'Zoë was here' })).facts.code).toBeNull();
    expect(troubleEntry('shell', 'x', 'thrown words').facts).toMatchObject({ type: 'string', at: '' });
  });
});

describe('framesOf', () => {
  it('knows the frames of a page and of a program, without their folders', () => {
    const error = new Error('m');
    error.stack = 'Error: m\n    at f (desk://app/assets/index-a1.js:3:4)\n    at async file:///opt/x/library.cjs:5:6';
    expect(framesOf(error)).toEqual(['index-a1.js:3:4', 'library.cjs:5:6']);
  });
});
