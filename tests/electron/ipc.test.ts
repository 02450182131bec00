import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (event: { sender: object; senderFrame: object | null }) => void;
type Asked = (event: object, value: unknown) => unknown;
const fake = vi.hoisted(() => ({ listeners: new Map<string, Listener>(), asked: new Map<string, Asked>(), windows: new Set<object>() }));
vi.mock('electron', () => ({
  app: { getPath: () => '/nowhere' },
  ipcMain: {
    on: (channel: string, listener: Listener) => fake.listeners.set(channel, listener),
    handle: (channel: string, listener: (event: object, value: unknown) => unknown) => fake.asked.set(channel, listener),
  },
  BrowserWindow: { fromWebContents: (contents: object) => (fake.windows.has(contents) ? {} : null) },
  protocol: {}, session: {},
}));
import { z } from 'zod';
import { answer, hear } from '../../electron/ipc';

const heard = vi.fn();
const frame = (url: string) => ({ url });
const mainFrame = frame('vitrine://app/#/explore');
const sender = { id: 7, mainFrame };

beforeEach(() => {
  heard.mockClear();
  fake.windows.clear();
  fake.windows.add(sender);
  hear('alive', heard);
});

const call = (event: { sender: object; senderFrame: object | null }) => fake.listeners.get('alive')!(event);

it('a command from the page of the exhibit is heard', () => {
  call({ sender, senderFrame: mainFrame });
  expect(heard).toHaveBeenCalledWith(7, undefined);
});

it.each([
  ['a frame that is gone', () => ({ sender, senderFrame: null })],
  ['a frame inside the page', () => ({ sender, senderFrame: frame('vitrine://app/') })],
  ['a page elsewhere', () => { const away = frame('https://example.org/'); return { sender: { ...sender, mainFrame: away }, senderFrame: away }; }],
  ['a page of another host of the scheme', () => { const other = frame('vitrine://other/'); return { sender: { ...sender, mainFrame: other }, senderFrame: other }; }],
  ['contents without a window', () => ({ sender: { id: 9, mainFrame }, senderFrame: mainFrame })],
])('a command from %s is refused', (_who, event) => {
  const made = event();
  if (made.sender !== sender && 'mainFrame' in made.sender && made.senderFrame !== mainFrame) fake.windows.add(made.sender);
  call(made);
  expect(heard).not.toHaveBeenCalled();
});

it.each([['as agreed', { what: 'began' }, 1], ['otherwise', { what: 'began', who: 'me' }, 0], ['with nothing', undefined, 0]])('a command that carries a value %s', (_how, value, times) => {
  const counted = vi.fn();
  hear('count', counted, z.strictObject({ what: z.literal('began') }));
  (fake.listeners.get('count') as unknown as Asked)({ sender, senderFrame: mainFrame }, value);
  expect(counted).toHaveBeenCalledTimes(times);
});

describe('a request', () => {
  const reply = vi.fn((words: string) => words.length);
  const ask = (event: object, value: unknown) => fake.asked.get('measure')!(event, value);
  beforeEach(() => {
    reply.mockClear();
    (answer as unknown as (name: string, argument: z.ZodType, reply: unknown) => void)('measure', z.string().max(5), reply);
  });

  it('is answered when it asks as agreed', () => {
    expect(ask({ sender, senderFrame: mainFrame }, 'abc')).toBe(3);
  });

  it.each([[7], [undefined], ['too long'], [{}]])('that asks otherwise (%j) is refused and not acted on', (value) => {
    expect(() => ask({ sender, senderFrame: mainFrame }, value)).toThrow('refused');
    expect(reply).not.toHaveBeenCalled();
  });

  it('of a frame inside the page is refused', () => {
    expect(() => ask({ sender, senderFrame: frame('vitrine://app/') }, 'abc')).toThrow('refused');
    expect(reply).not.toHaveBeenCalled();
  });
});
