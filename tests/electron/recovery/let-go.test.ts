import { afterEach, beforeEach, expect, it, vi } from 'vitest';

type Heard = (page: number, rests: boolean) => void;

type Tells = (event: unknown, method: string, params: { sessionId?: string }) => void;

const told = { attach: vi.fn(), detach: vi.fn(), isAttached: vi.fn(), sendCommand: vi.fn(), on: vi.fn(), off: vi.fn() };
const fromId = vi.fn();
const log = vi.fn();
let rest: Heard;
vi.mock('electron', () => ({ webContents: { fromId } }));
vi.mock('../../../electron/log', () => ({ log }));
vi.mock('../../../electron/ipc', () => ({ hear: (_command: string, act: Heard) => void (rest = act) }));

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetAllMocks();
  let attached = false;
  fromId.mockReturnValue({ debugger: told });
  told.attach.mockImplementation(() => void (attached = true));
  told.detach.mockImplementation(() => void (attached = false));
  told.isAttached.mockImplementation(() => attached);
  told.sendCommand.mockResolvedValue({});
  (await import('../../../electron/recovery/let-go')).letGoOfVisits();
});
afterEach(() => void vi.useRealTimers());

it('lets go of a visit once it has been put away', async () => {
  rest(7, false);
  rest(7, true);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(fromId).toHaveBeenCalledWith(7);
  expect(told.sendCommand).toHaveBeenCalledWith('Memory.simulatePressureNotification', { level: 'critical' });
  expect(told.isAttached()).toBe(false);
  expect(log).not.toHaveBeenCalled();
});

it('sweeps the workers of the page, which are told nothing, and listens no longer', async () => {
  let tells: Tells;
  told.on.mockImplementation((_name: string, hear: Tells) => void (tells = hear));
  told.sendCommand.mockImplementation(async (method: string) => {
    if (method === 'Target.setAutoAttach') tells({}, 'Target.attachedToTarget', { sessionId: 'plan' });
    return {};
  });
  rest(7, false);
  rest(7, true);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told.sendCommand).toHaveBeenLastCalledWith('HeapProfiler.collectGarbage', {}, 'plan');
  expect(told.off).toHaveBeenCalledWith('message', tells!);
  expect(told.isAttached()).toBe(false);
});

it('keeps what the start has just drawn', async () => {
  rest(7, true);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told.sendCommand).not.toHaveBeenCalled();
});

it('lets go of the posters that came by, two by two, until somebody comes; the workers drew none of them', async () => {
  rest(7, true);
  await vi.advanceTimersByTimeAsync(40_000);
  const swept = [['Memory.simulatePressureNotification', { level: 'critical' }]];
  expect(told.sendCommand.mock.calls).toEqual([...swept, ...swept, ...swept]);
  rest(7, false);
  await vi.advanceTimersByTimeAsync(40_000);
  expect(told.attach).toHaveBeenCalledTimes(3);
  expect(told.isAttached()).toBe(false);
});

it('sweeps the host too', async () => {
  const kept = new WeakRef({ visit: new Array(1_000).fill('seen') });
  rest(7, false);
  rest(7, true);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(kept.deref()).toBeUndefined();
});

it('lets a visitor who comes at once keep it, until that visit too is put away', async () => {
  rest(7, false);
  rest(7, true);
  await vi.advanceTimersByTimeAsync(1_000);
  rest(7, false);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told.sendCommand).not.toHaveBeenCalled();
  rest(7, true);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told.attach).toHaveBeenCalledOnce();
});

it('is silent about a page that is gone', async () => {
  fromId.mockReturnValue(undefined);
  rest(7, false);
  rest(7, true);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told.attach).not.toHaveBeenCalled();
  expect(log).not.toHaveBeenCalled();
});

it('tells the log when it fails, and holds on to nothing', async () => {
  told.sendCommand.mockRejectedValue(new Error('not now'));
  rest(7, false);
  rest(7, true);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(log).toHaveBeenCalledWith('memory', expect.stringContaining('not now'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told.attach.mock.calls.length).toBeGreaterThan(3);
  expect(log).toHaveBeenCalledOnce();
  expect(told.isAttached()).toBe(false);
});
