import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GuestbookTerms, HungMessage, Left, NewMessage } from '../../../electron/contract';
import { openingVisit } from '../../../renderer/opening-visit';
import { useStore } from '../../../renderer/store';
import type { Visit } from '../../../renderer/visit';
import { makeEvent, makeExhibit, makePlace } from '../make-exhibit';

vi.hoisted(() => Object.assign(globalThis, {
  matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
  ResizeObserver: class { observe = () => undefined; disconnect = () => undefined; },
}));
const kiosk = vi.hoisted(() => ({ guestbook: vi.fn(), guestbookLeave: vi.fn(), guestbookWall: vi.fn(), guestbookReport: vi.fn() }));
vi.mock('../../../renderer/host', () => ({ host: kiosk }));
const { Guestbook } = await import('../../../renderer/guestbook/Guestbook');
const { WriteAbout } = await import('../../../renderer/guestbook/WriteAbout');
const { openGuestbook, useGuestbook } = await import('../../../renderer/guestbook/guestbook-store');

const exhibit = makeExhibit({ event: [makeEvent('ovens', '1871-05-22', { title: 'The ovens go dark' })], place: [makePlace('fort', 2.3, 48.8, { name: 'The fort' })] });
const terms: GuestbookTerms = { moderation: 'before', longest: 140, hung: 12 };
const sheet = (number: number, more: Partial<HungMessage> = {}): HungMessage => ({ id: String(number).padStart(32, '0'), number, text: `Sheet ${number}`, lang: 'en', day: '2026-05-01', ...more });

let root: Root;
let box: HTMLElement;
let leave: Left | Error;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  // What jsdom lacks: type is measured by its number of letters then.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  Object.defineProperty(document, 'fonts', { value: Object.assign(new EventTarget(), { ready: Promise.resolve() }), configurable: true });
  leave = { outcome: 'waits', number: 13 };
  kiosk.guestbook.mockReset().mockImplementation(() => Promise.resolve(terms));
  kiosk.guestbookLeave.mockReset().mockImplementation(() => (leave instanceof Error ? Promise.reject(leave) : Promise.resolve(leave)));
  kiosk.guestbookWall.mockReset().mockImplementation(({ from, count }: { from: number; count: number }) => Promise.resolve({ messages: Array.from({ length: 12 }, (_, i) => sheet(12 - i)).slice(from, from + count), total: 12 }));
  kiosk.guestbookReport.mockReset().mockResolvedValue(undefined);
  useStore.setState({ exhibit, visit: { ...openingVisit(exhibit), event: undefined, view: 'guestbook' }, trail: [], phase: 'visit', playing: false });
  useGuestbook.setState(useGuestbook.getInitialState(), true);
  sessionStorage.clear();
  box = document.body.appendChild(document.createElement('div'));
  root = createRoot(box);
});
afterEach(() => {
  act(() => root.unmount());
  box.remove();
  vi.restoreAllMocks();
});

const show = (what: ReactNode = <Guestbook />) => act(async () => root.render(what));
const visitWith = (more: Partial<Visit>) => useStore.setState({ visit: { ...useStore.getState().visit, ...more } });
const reads = () => box.textContent?.replaceAll(/\s+/g, ' ') ?? '';
const said = () => [...box.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent).join('');
const field = () => box.querySelector('textarea')!;
const poster = () => box.querySelector('.guestbook-sheet .poster-type')!.getAttribute('aria-label');
const key = (name: string) => act(async () => box.querySelector<HTMLElement>(`[data-skbtn="${name}"]`)!.click());
const touch = (words: string) => act(async () => [...box.querySelectorAll<HTMLElement>('button')].find(({ textContent }) => textContent?.includes(words))!.click());
/** On a keyboard that is plugged in. */
const type = (text: string) =>
  act(async () => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.set!.call(field(), text);
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
const paste = () => key('{done}');
const sent = () => kiosk.guestbookLeave.mock.calls.map(([message]) => message as NewMessage);

describe('the words', () => {
  it('stand in the field and on the poster with every key', async () => {
    await show();
    for (const letter of ['b', 'r', 'e', 'a', 'd', '{space}', 'x', '{bksp}']) await key(letter);
    expect([field().value, poster()]).toEqual(['Bread ', 'Bread ']);
    expect(reads()).toContain('6 of 140');
  });

  it('of a keyboard that is plugged in stand there too, and Enter pastes them up', async () => {
    await show();
    await type('Bread\nand roses');
    expect(poster()).toBe('Bread and roses');
    await act(async () => field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
    expect(sent().map(({ text }) => text)).toEqual(['Bread and roses']);
  });

  it('end at the longest message that is taken', async () => {
    kiosk.guestbook.mockResolvedValue({ ...terms, longest: 5 });
    await show();
    await type('Bread');
    await key('s');
    await type('Breads');
    expect([field().value, poster()]).toEqual(['Bread', 'Bread']);
  });

  it('are about the story that the writer came from, until they say otherwise', async () => {
    visitWith({ event: 'ovens' });
    await show();
    await type('Dark');
    await paste();
    expect(sent()[0]).toMatchObject({ text: 'Dark', lang: 'en', about: { kind: 'event', id: 'ovens' } });
    await touch('Write another');
    await type('Light');
    await touch('About: The ovens go dark');
    await paste();
    expect(sent()[1]).not.toHaveProperty('about');
  });

  it('that are none are not sent', async () => {
    await show();
    await type('   ');
    await paste();
    expect(sent()).toEqual([]);
  });
});

describe('the visitor is told what became of the message:', () => {
  it('it is kept and waits for the staff', async () => {
    await show();
    await type('Bread');
    await paste();
    expect(said()).toBe('Your sheet is kept. It waits for our team, who read every one before it goes up.');
    expect(reads()).toContain('No. 13');
    expect(poster()).toBe('Bread');
  });

  it('it hangs', async () => {
    leave = { outcome: 'hung', number: 13 };
    await show();
    await type('Bread');
    await paste();
    expect(said()).toBe('Your sheet hangs on the wall.');
    expect(document.activeElement?.textContent).toBe('Thank you');
  });

  it.each<[string, Left | Error, string]>([
    ['too many write just now', { outcome: 'later', seconds: 41 }, 'Many people are writing. Please try again in 41 seconds.'],
    ['the disk is full', { outcome: 'unkept', why: 'full' }, 'The guestbook is full just now and cannot keep your words. Please tell our team.'],
    ['the disk does not answer', { outcome: 'unkept', why: 'broken' }, 'The guestbook cannot keep your words just now. Please tell our team.'],
    ['the kiosk does not answer', new Error('gone'), 'The guestbook cannot keep your words just now. Please tell our team.'],
    ['nothing that can be seen was written', { outcome: 'empty' }, 'Write a word first.'],
  ])('%s, and the words stay in the field', async (_why, outcome, words) => {
    leave = outcome;
    await show();
    await type('Bread');
    await paste();
    expect(said()).toBe(words);
    expect(field().value).toBe('Bread');
    expect(reads()).not.toContain('Thank you');
    await type('Breads');
    expect(said()).toBe('');
  });

  it('nothing can be kept, before they have written a word', async () => {
    kiosk.guestbook.mockResolvedValue({ ...terms, closed: 'full' });
    await show();
    expect(said()).toBe('The guestbook is full just now and cannot keep your words. Please tell our team.');
  });
});

describe('a message', () => {
  it('that is pasted up twice by an impatient finger is sent once', async () => {
    await show();
    await type('Bread');
    await act(async () => {
      const done = box.querySelector<HTMLElement>('[data-skbtn="{done}"]')!;
      done.click();
      done.click();
    });
    expect(sent()).toHaveLength(1);
  });

  it('that was not kept is tried again under its own number, and the next one has another', async () => {
    leave = { outcome: 'unkept', why: 'full' };
    await show();
    await type('Bread');
    await paste();
    leave = { outcome: 'waits', number: 13 };
    await paste();
    await touch('Write another');
    expect(field().value).toBe('');
    await type('Roses');
    await paste();
    const [first, again, next] = sent().map(({ id }) => id);
    expect(again).toBe(first);
    expect(next).not.toBe(first);
  });

  it('whose page died before the answer came is sent again by the next page, once', async () => {
    kiosk.guestbookLeave.mockReturnValueOnce(new Promise(() => undefined));
    await show();
    await type('Bread');
    await paste();
    const stop = openGuestbook();
    await act(async () => undefined);
    expect(sent()).toEqual([sent()[0], sent()[0]]);
    expect(sessionStorage).toHaveLength(0);
    stop();
  });

  it('that was begun is forgotten with the visit, and so is what the visitor objected to', async () => {
    await show();
    const stop = openGuestbook();
    await act(async () => undefined);
    await type('My secret');
    await act(async () => useGuestbook.setState({ reported: [sheet(1).id] }));
    await act(async () => useStore.setState({ phase: 'warning' }));
    expect(field().value).toBe('My secret');
    await act(async () => useStore.setState({ phase: 'attract' }));
    expect(field().value).toBe('');
    expect(reads()).not.toContain('My secret');
    expect(useGuestbook.getState().reported).toEqual([]);
    stop();
  });
});

describe('the wall', () => {
  const sheets = () => [...box.querySelectorAll('.guestbook-sheets button')].map((button) => button.querySelector('[role="img"]')?.getAttribute('aria-label'));
  const openWall = async () => {
    await show();
    await touch('The wall: 12 sheets');
  };

  it('shows the newest first, one of them large, eight to a page', async () => {
    await openWall();
    expect(sheets()).toEqual([12, 11, 10, 9, 8, 7, 6, 5].map((number) => `Sheet ${number}`));
    expect(poster()).toBe('Sheet 12');
    expect(reads()).toContain('1 May 2026');
    await act(async () => box.querySelector<HTMLElement>('[aria-label="Older sheets"]')!.click());
    expect(sheets()).toEqual(['Sheet 4', 'Sheet 3', 'Sheet 2', 'Sheet 1']);
    await act(async () => box.querySelector<HTMLElement>('.guestbook-sheets [aria-label="Sheet 2"]')!.click());
    expect(poster()).toBe('Sheet 2');
  });

  it('hears an objection: the host is told once, the sheet is gone for this visitor, and they are thanked', async () => {
    await openWall();
    await touch('Report this sheet');
    expect(kiosk.guestbookReport.mock.calls).toEqual([[sheet(12).id]]);
    expect(said()).toBe('Thank you. Our team will look at it.');
    expect(document.activeElement?.textContent).toBe(said());
    expect(sheets()).not.toContain('Sheet 12');
    expect(poster()).toBe('Sheet 11');
    await act(async () => box.querySelector<HTMLElement>('.guestbook-sheets [aria-label="Sheet 9"]')!.click());
    expect(said()).toBe('');
    await touch('Report this sheet');
    expect(kiosk.guestbookReport).toHaveBeenLastCalledWith(sheet(9).id);
  });

  it('leads to what a message is about, where this exhibit knows it', async () => {
    kiosk.guestbookWall.mockResolvedValue({ messages: [sheet(2, { about: { kind: 'place', id: 'fort' } }), sheet(1, { about: { kind: 'event', id: 'of-another-exhibit' } })], total: 2 });
    await openWall();
    await touch('The fort');
    expect(useStore.getState().visit.place).toBe('fort');
    await act(async () => box.querySelector<HTMLElement>('.guestbook-sheets [aria-label="Sheet 1"]')!.click());
    expect(box.querySelectorAll('.guestbook-of button')).toHaveLength(1);
  });

  it('says when it is bare, also where the host does not answer', async () => {
    kiosk.guestbookWall.mockRejectedValue(new Error('gone'));
    await openWall();
    expect(reads()).toContain('No sheet hangs here yet.');
    await touch('Write yours');
    expect(field()).not.toBeNull();
  });
});

describe('“Write about this”', () => {
  it('leads from a story to a message about it', async () => {
    await show(<><WriteAbout event="ovens" /><Guestbook /></>);
    await touch('Write about this');
    expect(useStore.getState().visit).toMatchObject({ view: 'guestbook', event: 'ovens' });
    expect(reads()).toContain('About: The ovens go dark');
  });

  it('is not there where there is no guestbook', async () => {
    kiosk.guestbook.mockResolvedValue(undefined);
    await show(<><WriteAbout event="ovens" /><Guestbook /></>);
    expect(reads()).toBe('');
  });
});
