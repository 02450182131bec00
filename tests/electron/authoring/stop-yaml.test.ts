import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { withStop } from '../../../electron/authoring/stop-yaml';

const stop = { event: 'the-strike', region: { x: 0.1, y: 0, width: 0.5, height: 1 }, at: '1889', map: { lon: 3.5, lat: 51.4, zoom: 12 }, themes: ['work'] };
const lines = (column: number) => ['- event: the-strike', '  region: { x: 0.1, y: 0, width: 0.5, height: 1 }', '  at: "1889"', '  map: { lon: 3.5, lat: 51.4, zoom: 12 }', '  themes: [work]'].map((line) => ' '.repeat(column) + line).join('\n');

describe('a stop put into the front matter of a tour', () => {
  it('leaves every other byte as its author wrote it', () => {
    const before = 'order:   2 # the second\nstops:\n    # where it begins\n    - event:  a   # here\n      seconds: 20\n    - { plate: b }\n    # to be continued\n\nthemes: [ work ]\ntitle:    "A walk"\n';
    const after = withStop(before, stop);
    expect(after).toBe(before.replace('- { plate: b }\n', `- { plate: b }\n${lines(4)}\n`));
  });

  it('stands in the column of the others, also at the margin, and at the end of the front matter', () => {
    expect(withStop('title: T\nstops:\n- event: a', stop)).toBe(`title: T\nstops:\n- event: a\n${lines(0)}`);
    expect(withStop('stops:\n  - event: a\n  - event: b\n', stop)).toBe(`stops:\n  - event: a\n  - event: b\n${lines(2)}\n`);
  });

  it('keeps the line ends of the file', () => {
    expect(withStop('stops:\r\n  - event: a\r\ntitle: T\r', { event: 'b' })).toBe('stops:\r\n  - event: a\r\n  - event: b\r\ntitle: T\r');
  });

  it.each([
    ['a list in brackets', 'stops: [{ event: a }]\ntitle: T'],
    ['an empty list', 'stops: []\ntitle: T'],
    ['no list at all', 'title: T'],
    ['an anchor and its alias', 'stops:\n  - &a { event: a }\n  - *a\ntitle: T'],
    ['a last value of several lines', 'stops:\n  - event: a\n    at: >-\n      1871-\n\ntitle: T'],
  ])('is put into %s too', (_what, before) => {
    const { stops = [], ...rest } = parse(before) as { stops?: unknown[] };
    expect(parse(withStop(before, stop))).toEqual({ ...rest, stops: [...stops, stop] });
  });

  it('is refused by what is no YAML', () => {
    expect(() => withStop('stops: [', stop)).toThrow();
  });
});
