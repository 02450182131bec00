import { beforeEach, expect, it, vi } from 'vitest';

type Listener = (event: { sender: object; senderFrame: object | null }) => void;
const fake = vi.hoisted(() => ({ listeners: new Map<string, Listener>(), windows: new Set<object>() }));
vi.mock('electron', () => ({
  app: { getPath: () => '/nowhere' },
  ipcMain: { on: (channel: string, listener: Listener) => fake.listeners.set(channel, listener) },
  BrowserWindow: { fromWebContents: (contents: object) => (fake.windows.has(contents) ? {} : null) },
  protocol: {}, session: {},
}));
const heard = vi.hoisted(() => vi.fn());
vi.mock('../../electron/pulse', () => ({ heard }));
import { handleCommands } from '../../electron/ipc';

const frame = (url: string) => ({ url });
const mainFrame = frame('vitrine://app/#/explore');
const sender = { id: 7, mainFrame };

beforeEach(() => {
  heard.mockClear();
  fake.windows.clear();
  fake.windows.add(sender);
  handleCommands();
});

const call = (event: { sender: object; senderFrame: object | null }) => fake.listeners.get('alive')!(event);

it('a command from the page of the exhibit is heard', () => {
  call({ sender, senderFrame: mainFrame });
  expect(heard).toHaveBeenCalledWith(7);
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
