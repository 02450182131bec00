import { expect, it } from 'vitest';
import { talkSchema } from '../../../electron/present/talk-schema';

it('takes a talk as the pages say it, and nothing besides', () => {
  const talk = { tour: 'seventy-two-days', lang: 'fr', stop: -1, began: 1_700_000_000_000, plan: true, spot: { x: 0.5, y: 1 }, aspect: 1.333 };
  expect(talkSchema.parse(talk)).toEqual(talk);
  for (const wrong of [{ tour: '../etc' }, { stop: 1.5 }, { stop: 61 }, { lang: 'fr;' }, { spot: { x: 2, y: 0 } }, { more: 1 }])
    expect(talkSchema.safeParse({ ...talk, ...wrong }).success, JSON.stringify(wrong)).toBe(false);
});
