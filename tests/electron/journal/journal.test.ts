import { describe, expect, it } from 'vitest';
import { ForgetfulDisk, chanceOf } from './forgetful-disk';
import { folder, openWords } from './read-back';

const codeError = (code: string) => Object.assign(new Error(code), { code });
const segments = (disk: ForgetfulDisk) => disk.list(folder).filter((name) => name.startsWith('segment-'));
const today = { day: '2026-05-18', keep: 3 };

/** A disk on which these words were kept, in one segment. */
async function diskWith(...words: string[]): Promise<{ disk: ForgetfulDisk; path: string }> {
  const disk = new ForgetfulDisk();
  const journal = await openWords(disk);
  words.forEach((word) => journal.append(word));
  journal.close();
  return { disk, path: `${folder}/${segments(disk)[0]!}` };
}

describe('the journal gives back', () => {
  it('what was kept, in its order, with any character in it', async () => {
    const words = ['first', 'a line\nand a tab\t', 'é œ 🥖', '', '"quoted"'];
    const { disk } = await diskWith(...words);
    expect((await openWords(disk)).words).toEqual(words);
  });

  it('everything before a last line that was cut at any of its bytes', async () => {
    const { disk, path } = await diskWith('first', 'second', 'third');
    const whole = disk.bytesOf(path);
    const last = whole.lastIndexOf('\n', whole.length - 2) + 1;
    for (let cut = last; cut < whole.length - 1; cut++) {
      const torn = disk.copy();
      torn.put(path, whole.subarray(0, cut));
      const journal = await openWords(torn);
      expect(journal.words).toEqual(['first', 'second']);
      journal.append('fourth');
      expect((await openWords(torn)).words).toEqual(['first', 'second', 'fourth']);
      expect(torn.list(`${folder}/quarantine`)).toHaveLength(cut > last ? 1 : 0);
    }
  });

  it.each([0, 1, 9])('nothing of a file whose only record was cut after %i bytes, and goes on at once', async (cut) => {
    const { disk, path } = await diskWith('first');
    disk.put(path, disk.bytesOf(path).subarray(0, cut));
    const journal = await openWords(disk);
    expect(journal.words).toEqual([]);
    journal.append('second');
    expect((await openWords(disk)).words).toEqual(['second']);
  });

  it('a record whose line feed alone was lost', async () => {
    const { disk, path } = await diskWith('first', 'second');
    disk.put(path, disk.bytesOf(path).subarray(0, -1));
    expect((await openWords(disk)).words).toEqual(['first', 'second']);
  });

  it.each([1, 512, 4096, 3_000_000])('everything before a tail of %i zeros, and goes on', async (zeros) => {
    const { disk, path } = await diskWith('first', 'second');
    disk.put(path, Buffer.concat([disk.bytesOf(path), Buffer.alloc(zeros)]));
    const journal = await openWords(disk);
    expect(journal.words).toEqual(['first', 'second']);
    journal.append('third');
    expect((await openWords(disk)).words).toEqual(['first', 'second', 'third']);
  });

  it('what the other segments hold when one is all zeros', async () => {
    const { disk, path } = await diskWith('first', 'second');
    (await openWords(disk)).append('third');
    disk.put(path, Buffer.alloc(disk.bytesOf(path).length));
    expect((await openWords(disk)).words).toEqual(['third']);
  });

  it('all records but the one in which a bit was flipped, for 2,000 bits', { timeout: 60_000 }, async () => {
    const words = Array.from({ length: 12 }, (_, i) => `word ${i}, an ordinary message of some length`);
    const { disk, path } = await diskWith(...words);
    const whole = disk.bytesOf(path);
    const chance = chanceOf(7);
    for (let round = 0; round < 2_000; round++) {
      const flipped = Buffer.from(whole);
      flipped[Math.floor(chance() * whole.length)]! ^= 1 << Math.floor(chance() * 8);
      const damaged = disk.copy();
      damaged.put(path, flipped);
      const { words: read } = await openWords(damaged);
      expect(words.filter((word) => !read.includes(word)).length).toBeLessThanOrEqual(1);
      expect(read.every((word) => words.includes(word))).toBe(true);
      expect(new Set(read).size).toBe(read.length);
    }
  });

  it('nothing of a folder of rubbish, and keeps in it all the same', async () => {
    const chance = chanceOf(3);
    for (let round = 0; round < 50; round++) {
      const disk = new ForgetfulDisk();
      const rubbish = Buffer.from(Array.from({ length: Math.floor(chance() * 5_000) }, () => Math.floor(chance() * 256)));
      for (const name of ['segment-000000000001.log', 'snapshot-000000000009.log', 'backups/2026-05-01.log']) disk.put(`${folder}/${name}`, rubbish);
      const journal = await openWords(disk);
      expect(journal.words).toEqual([]);
      journal.append('first');
      expect((await openWords(disk)).words).toEqual(['first']);
    }
  });
});

describe('a power cut', () => {
  it('takes no acknowledged word and doubles none, at 1,500 moments', { timeout: 60_000 }, async () => {
    for (let seed = 1; seed <= 300; seed++) {
      const chance = chanceOf(seed);
      let disk = new ForgetfulDisk();
      const kept: string[] = [];
      for (let life = 0; life < 5; life++) {
        const journal = await openWords(disk);
        expect(journal.words.filter((word) => kept.includes(word))).toEqual(kept);
        expect(new Set(journal.words).size).toBe(journal.words.length);
        // A word that was never acknowledged may have reached the disk: from here on it has.
        kept.splice(0, kept.length, ...journal.words);
        for (let step = 0; step < chance() * 12; step++) {
          if (chance() < 0.2) await journal.compact([...kept], today);
          const cut = chance() < 0.1 ? Math.floor(chance() * 4) : undefined;
          const word = `${seed} ${life} ${step}`;
          if (cut !== undefined) failAfter(disk, cut);
          try {
            journal.append(word);
            kept.push(word);
          } catch {
            // Not acknowledged.
          }
          disk.fail = () => undefined;
        }
        disk = disk.powerCut(chance);
      }
    }
  });

  it('in the middle of a compaction leaves the words as they were', async () => {
    for (let calls = 0; calls < 40; calls++) {
      const disk = new ForgetfulDisk();
      const journal = await openWords(disk);
      const words = ['first', 'second', 'third'];
      words.forEach((word) => journal.append(word));
      if (calls % 2) await journal.compact(words, today);
      journal.append('fourth');
      failAfter(disk, calls);
      await journal.compact([...words, 'fourth'], today).catch(() => undefined);
      expect((await openWords(disk.powerCut(chanceOf(calls + 1)))).words).toEqual([...words, 'fourth']);
    }
  });
});

/** From the call after `calls` on the disk answers nothing but errors. */
function failAfter(disk: ForgetfulDisk, calls: number): void {
  let left = calls;
  disk.fail = () => {
    if (left-- <= 0) throw codeError('EIO');
  };
}

describe('when the disk does not take it', () => {
  it.each([['ENOSPC', 'full'], ['EROFS', 'readonly'], ['EIO', 'broken']] as const)('(%s) the word is refused as %s, and the next is kept when the disk is well again', async (code, trouble) => {
    const { disk } = await diskWith('first');
    const journal = await openWords(disk);
    for (const call of ['write', 'sync', 'sync folder']) {
      disk.fail = (made) => {
        if (made === call) throw codeError(code);
      };
      expect(() => journal.append(`lost at ${call}`)).toThrow('cannot be kept');
      expect(journal.trouble).toBe(trouble);
      expect(journal.probe()).toBe(call === 'sync folder');
    }
    disk.fail = () => undefined;
    expect(journal.probe()).toBe(true);
    expect(journal.trouble).toBeUndefined();
    journal.append('second');
    expect((await openWords(disk.powerCut(chanceOf(1)))).words.filter((word) => !word.startsWith('lost'))).toEqual(['first', 'second']);
    expect(journal.told).toEqual([`cannot be kept: ${code}`]);
  });

  it('an urgent word finds the room that was kept for it', async () => {
    const disk = new ForgetfulDisk();
    const journal = await openWords(disk);
    disk.fail = (made) => {
      if (made === 'write' && disk.list(folder).includes('reserve.bin')) throw codeError('ENOSPC');
    };
    expect(() => journal.append('of a visitor')).toThrow('cannot be kept');
    journal.append('of the staff', { urgent: true });
    disk.fail = () => undefined;
    expect((await openWords(disk)).words).toEqual(['of the staff']);
    expect(disk.list(folder)).toContain('reserve.bin');
  });

  it('what it holds can be read when nothing can be written', async () => {
    const { disk } = await diskWith('first');
    disk.fail = (made, path) => {
      if (made !== 'open' || path?.endsWith('.bin')) throw codeError('EROFS');
    };
    const journal = await openWords(disk, { lock: () => { throw codeError('EROFS'); } });
    expect(journal.words).toEqual(['first']);
    expect(journal.trouble).toBe('readonly');
  });
});

describe('a snapshot', () => {
  it('replaces the records that led to it, and the words are those that it was given', async () => {
    const { disk } = await diskWith('first', 'second', 'third');
    for (const round of [1, 2, 3]) {
      const journal = await openWords(disk);
      await journal.compact(['first', 'third'], { day: `2026-05-0${round}`, keep: 2 });
      journal.append(`round ${round}`);
      await journal.compact(['first', 'third'], { day: `2026-05-0${round}`, keep: 2 });
      journal.close();
    }
    expect((await openWords(disk)).words).toEqual(['first', 'third']);
    expect(segments(disk).length).toBeLessThanOrEqual(2);
    expect(disk.list(`${folder}/backups`)).toEqual(['2026-05-02.log', '2026-05-03.log']);
  });

  it('that is damaged is stood in for by the one before it and the records since', async () => {
    const { disk } = await diskWith('first');
    const journal = await openWords(disk);
    await journal.compact(['first'], today);
    journal.append('second');
    await journal.compact(['first', 'second'], today);
    journal.append('third');
    damage(disk, snapshots(disk).at(-1)!);
    const again = await openWords(disk);
    expect(again.words).toEqual(['first', 'second', 'third']);
    expect(again.damaged).toBe(false);
  });

  it('is stood in for by the backup when all are damaged', async () => {
    const { disk } = await diskWith('first', 'second');
    const journal = await openWords(disk);
    await journal.compact(['first', 'second'], today);
    journal.append('third');
    snapshots(disk).forEach((name) => damage(disk, name));
    segments(disk).slice(0, 1).forEach((name) => disk.remove(`${folder}/${name}`));
    const again = await openWords(disk);
    expect(again.words).toEqual(['first', 'second', 'third']);
    expect(again.damaged).toBe(true);
  });

  it.each(['EPERM', 'EBUSY', 'EACCES'])('waits while a scanner holds the file (%s five times)', async (code) => {
    const { disk } = await diskWith('first');
    let [refused, waited] = [0, 0];
    const journal = await openWords(disk, { wait: (ms) => ((waited += ms), Promise.resolve()) });
    disk.fail = (made) => {
      if (made === 'rename' && refused++ < 5) throw codeError(code);
    };
    await journal.compact(['first'], today);
    expect(waited).toBeLessThanOrEqual(10_000);
    expect((await openWords(disk)).words).toEqual(['first']);
  });

  it('that a scanner never lets through is given up after ten seconds, and nothing is lost', async () => {
    const { disk } = await diskWith('first');
    let waited = 0;
    const journal = await openWords(disk, { wait: (ms) => ((waited += ms), Promise.resolve()) });
    disk.fail = (made) => {
      if (made === 'rename') throw codeError('EBUSY');
    };
    await expect(journal.compact(['first'], today)).rejects.toThrow('EBUSY');
    expect(waited).toBe(10_000);
    disk.fail = () => undefined;
    journal.append('second');
    expect((await openWords(disk)).words).toEqual(['first', 'second']);
  });
});

const snapshots = (disk: ForgetfulDisk) => disk.list(folder).filter((name) => name.startsWith('snapshot-')).sort();

function damage(disk: ForgetfulDisk, name: string): void {
  const bytes = Buffer.from(disk.bytesOf(`${folder}/${name}`));
  bytes[Math.floor(bytes.length / 2)]! ^= 4;
  disk.put(`${folder}/${name}`, bytes);
}
