import { describe, expect, test } from 'vitest';
import { hasContents, pagesOf } from '../../../renderer/contents/pages';
import { momentsOf, pathOf } from '../../../renderer/contents/path';
import { makeEvent, makeExhibit } from '../make-exhibit';

const event = (id: string, date: string, weight = 2) => makeEvent(id, date, { themes: ['war'], weight });
const events = [event('a', '1871-05-21'), event('b', '1871-05-22', 5), event('c', '1871-05-23'), event('d', '1871-05-24', 4)];
const chosen = makeExhibit({ event: events }, { themes: [{ id: 'war', name: 'War', moments: ['a', 'c', 'gone', 'd'] }, { id: 'work', name: 'Work' }] });
const find = (id: string) => chosen.items.event.find((one) => one.id === id)!;
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

describe('the stories of a path', () => {
  test('are those that the author chose, without what is not there', () => {
    expect(ids(momentsOf(chosen, chosen.themes[0]!))).toEqual(['a', 'c', 'd']);
  });

  test('are the twelve strongest in the order of time where nobody chose', () => {
    const many = makeExhibit({ event: Array.from({ length: 20 }, (_, n) => event(`e${n}`, `1871-05-${String(n + 1).padStart(2, '0')}`, n < 12 ? 3 : 2)) });
    expect(ids(momentsOf(many, { id: 'war', name: 'War' }))).toEqual(Array.from({ length: 12 }, (_, n) => `e${n}`));
  });
});

describe('where a visit is on a path', () => {
  test('on a story of it: its number, the one before and the one after', () => {
    expect(pathOf(chosen, { themes: ['war'] }, find('c'))).toMatchObject({ number: 2, length: 3, before: { id: 'a' }, after: { id: 'd' } });
    expect(pathOf(chosen, { themes: ['war'] }, find('a'))?.before).toBeUndefined();
    expect(pathOf(chosen, { themes: ['war'] }, find('d'))?.after).toBeUndefined();
  });

  test('beside it, it leads back to where it was left, and on from there', () => {
    expect(pathOf(chosen, { themes: ['war'] }, find('b'))).toMatchObject({ number: 0, before: { id: 'a' }, after: { id: 'c' } });
  });

  test('no theme, two themes, or a theme of one story make no path', () => {
    expect(pathOf(chosen, { themes: [] }, find('a'))).toBeUndefined();
    expect(pathOf(chosen, { themes: ['war', 'work'] }, find('a'))).toBeUndefined();
    expect(pathOf(chosen, { themes: ['work'] }, find('a'))).toBeUndefined();
  });
});

describe('the pages of the contents', () => {
  const agenda = { title: 'Spring', headline: ['Spring'], meetings: [] };
  const chapter = { id: 'how', lang: 'en', html: '', title: 'How', headline: ['How'], short: 'How.', order: 1, shows: [], plates: [], sources: [], themes: [], sensitive: [], disputes: [] };

  test('are the chapters, and the agenda where there is one', () => {
    expect(pagesOf(makeExhibit())).toEqual([]);
    expect(pagesOf(makeExhibit({ chapter: [chapter] }, { agenda }))).toEqual(['how', 'agenda']);
  });

  test('an exhibit with neither themes nor pages has no contents', () => {
    expect(hasContents(makeExhibit())).toBe(true);
    expect(hasContents(makeExhibit({}, { themes: [] }))).toBe(false);
    expect(hasContents(makeExhibit({}, { themes: [], agenda }))).toBe(true);
  });
});
