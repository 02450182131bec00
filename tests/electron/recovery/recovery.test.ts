import { describe, expect, it } from 'vitest';
import { recovery } from '../../../electron/recovery/recovery';

function clocked() {
  let time = 0;
  const remedy = recovery(() => time);
  return { remedy, wait: (ms: number) => (time += ms) };
}

describe('a page that dies', () => {
  it('is loaded again at once, then ever later, then the kiosk starts anew', () => {
    const { remedy } = clocked();
    expect(['crashed', 'killed', 'oom', 'crashed'].map(remedy)).toEqual([{ kind: 'reload', after: 0 }, { kind: 'reload', after: 1_000 }, { kind: 'reload', after: 3_000 }, { kind: 'restart' }]);
  });

  it('is forgiven after a minute in health', () => {
    const { remedy, wait } = clocked();
    remedy('crashed');
    remedy('crashed');
    wait(60_001);
    expect(remedy('crashed')).toEqual({ kind: 'reload', after: 0 });
  });

  it('is not forgiven while it keeps dying within the minute', () => {
    const { remedy, wait } = clocked();
    const remedies = Array.from({ length: 4 }, () => (wait(50_000), remedy('crashed').kind));
    expect(remedies).toEqual(['reload', 'reload', 'reload', 'restart']);
  });

  it('whose program cannot be started is not loaded in vain', () => {
    expect(clocked().remedy('launch-failed')).toEqual({ kind: 'restart' });
  });
});
