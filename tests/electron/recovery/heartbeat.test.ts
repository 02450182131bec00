import { describe, expect, it } from 'vitest';
import { heartbeat, look } from '../../../electron/recovery/heartbeat';

const looks = (pulse: ReturnType<typeof heartbeat>, count: number) => Array.from({ length: count }, () => pulse.look()).filter((finding) => finding !== undefined);

describe('the pulse of a page', () => {
  it('that beats and draws has nothing wrong', () => {
    const pulse = heartbeat();
    pulse.begin(true);
    pulse.drawn();
    const found = Array.from({ length: 500 }, (_, i) => (i % 2 ? (pulse.alive(), pulse.framed()) : undefined, pulse.look()));
    expect(found.filter(Boolean)).toEqual([]);
  });

  it('that falls silent is found within six seconds, once', () => {
    const pulse = heartbeat();
    pulse.alive();
    pulse.framed();
    expect(looks(pulse, 6_000 / look)).toEqual(['silent']);
    expect(looks(pulse, 100)).toEqual([]);
  });

  it('that gets a third of a processor is given three times as long', () => {
    const pulse = heartbeat();
    pulse.alive();
    pulse.framed();
    const found = Array.from({ length: 20 }, () => (pulse.framed(), pulse.look({ silence: 1 / 3, frozen: 1 })));
    expect(found.findIndex(Boolean)).toBeGreaterThanOrEqual(17);
    expect(found.filter(Boolean)).toEqual(['silent']);
  });

  it('that loops with too little of a processor is not taken for a graphics process that hangs', () => {
    const pulse = heartbeat();
    pulse.alive();
    pulse.framed();
    const found = Array.from({ length: 30 }, () => pulse.look({ silence: 1 / 3, frozen: 1 })).filter(Boolean);
    expect(found).toEqual(['silent']);
  });

  it('is looked at closely only once something is late', () => {
    const pulse = heartbeat();
    pulse.alive();
    pulse.framed();
    expect(Array.from({ length: 3 }, () => (pulse.look(), pulse.inDoubt()))).toEqual([false, true, true]);
    pulse.alive();
    pulse.framed();
    expect(pulse.inDoubt()).toBe(false);
  });

  it('that never begins is found after ten seconds, and one that is not there is not missed', () => {
    const pulse = heartbeat();
    expect(looks(pulse, 1_000)).toEqual([]);
    pulse.begin(false);
    expect(looks(pulse, 9)).toEqual([]);
    expect(looks(pulse, 1)).toEqual(['mute']);
    pulse.end();
    expect(looks(pulse, 1_000)).toEqual([]);
  });

  it('that is held up by the graphics process, and so falls silent after the frames, is not blamed for it', () => {
    const pulse = heartbeat();
    pulse.alive();
    pulse.framed();
    looks(pulse, 2);
    pulse.alive();
    expect(looks(pulse, 5)).toEqual(['frozen']);
    pulse.alive();
    expect(looks(pulse, 5)).toEqual([]);
  });

  it('that goes on being silent when the graphics process was replaced is found two seconds later', () => {
    const pulse = heartbeat();
    pulse.alive();
    pulse.framed();
    looks(pulse, 2);
    pulse.alive();
    expect(Array.from({ length: 7 }, () => pulse.look())).toEqual([...Array.from({ length: 3 }), 'frozen', undefined, 'silent', undefined]);
  });

  it('that lives but draws nothing is found, again and again', () => {
    const pulse = heartbeat();
    const found = Array.from({ length: 12 }, () => (pulse.alive(), pulse.look())).filter(Boolean);
    expect(found).toEqual(['frozen', 'frozen']);
  });

  it('is not expected to draw what nobody can see', () => {
    const pulse = heartbeat();
    expect(Array.from({ length: 100 }, () => (pulse.alive(), pulse.unseen(), pulse.look())).filter(Boolean)).toEqual([]);
  });

  it('whose exhibit shows no first screen in a minute is found; a page of the host’s own owes none', () => {
    const [exhibit, own] = [heartbeat(), heartbeat()];
    exhibit.begin(true);
    own.begin(false);
    const watch = (pulse: typeof own) => Array.from({ length: 60 }, () => (pulse.alive(), pulse.framed(), pulse.look())).filter(Boolean);
    expect(watch(exhibit)).toEqual(['blank']);
    expect(watch(own)).toEqual([]);
  });
});
