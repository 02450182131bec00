import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsFile, noFaults } from '../../../electron/recovery/faults-file';

const never = () => {
  throw new Error('ENOENT');
};

describe('what is remembered between starts', () => {
  it('comes back as it was', () => {
    let text = '';
    const write = (it: string) => void (text = it);
    faultsFile({ read: never, write }).change({ restarts: [5, 7], wentBack: true, graphicsRestart: 9 });
    expect(faultsFile({ read: () => text, write }).get()).toEqual({ restarts: [5, 7], started: 0, wentBack: true, software: false, graphicsRestart: 9 });
  });

  it('is nothing where there is no file, and stays in memory where none can be written', () => {
    const file = faultsFile({ read: never, write: never });
    expect(file.get()).toEqual(noFaults);
    file.change({ software: true });
    expect(file.get().software).toBe(true);
  });

  it('is never more than what it can be, whatever lies in the file', () => {
    const bad = fc.oneof(fc.string(), fc.json(), fc.record({ restarts: fc.anything(), started: fc.anything(), wentBack: fc.anything(), graphicsRestart: fc.anything() }).map((it) => JSON.stringify(it, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))));
    fc.assert(
      fc.property(bad, (text) => {
        const { restarts, started, wentBack, software } = faultsFile({ read: () => text, write: never }).get();
        expect(restarts.length).toBeLessThanOrEqual(20);
        expect([...restarts, started].every((time) => Number.isFinite(time) && time >= 0)).toBe(true);
        expect([typeof wentBack, typeof software]).toEqual(['boolean', 'boolean']);
      }),
    );
  });
});
