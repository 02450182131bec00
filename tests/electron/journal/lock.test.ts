import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openJournal, type Journal } from '../../../electron/journal/journal';

let folder: string;
let open: Journal<string>[];
let other: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vitrine-lock-'));
  open = [];
});
afterEach(() => {
  for (const journal of open) journal.close();
  other?.kill('SIGKILL');
  other = undefined;
  rmSync(folder, { recursive: true });
});

const lock = () => join(folder, 'lock');
/** A journal on a real disk, and the words that it read when it was opened. */
async function start(): Promise<Journal<string> & { words: string[] }> {
  const words: string[] = [];
  const journal = await openJournal<string>(folder, { take: (word) => words.push(word) });
  open.push(journal);
  return Object.assign(journal, { words });
}
/** A process that lives and does nothing. */
async function live(): Promise<number> {
  other = spawn(process.execPath, ['-e', 'console.log(1); setInterval(() => undefined, 1000)'], { stdio: ['ignore', 'pipe', 'ignore'] });
  await once(other.stdout!, 'data');
  return other.pid!;
}
const die = async () => {
  const gone = once(other!, 'exit');
  other!.kill('SIGKILL');
  await gone;
};

it('a second writer is refused and may read; when the first has let go it writes', async () => {
  const first = await start();
  first.append('of the first');
  const second = await start();
  expect(second.words).toEqual(['of the first']);
  expect(() => second.append('of the second')).toThrow('is held by this process');
  expect(second.trouble).toBe('held');
  first.append('of the first again');
  first.close();
  expect(second.probe()).toBe(true);
  expect((await start()).words).toEqual(['of the first', 'of the first again']);
});

it('another process that lives keeps its lock, and loses it when it dies', async () => {
  const pid = await live();
  writeFileSync(lock(), `${pid}\n`);
  const journal = await start();
  expect(() => journal.append('too soon')).toThrow(`is held by process ${pid}`);
  expect(readFileSync(lock(), 'utf8')).toBe(`${pid}\n`);
  await die();
  journal.append('in time');
  expect(readFileSync(lock(), 'utf8')).toBe(`${process.pid}\n`);
  journal.close();
  expect(existsSync(lock())).toBe(false);
  expect((await start()).words).toEqual(['in time']);
});

it.each([['empty', ''], ['torn', '\0\0\0'], ['of no process', '999999999\n'], ['ours, from a life before', `${process.pid}\n`]])('a lock that is %s holds nobody up', async (_how, content) => {
  writeFileSync(lock(), content);
  (await start()).append('kept');
  expect(readFileSync(lock(), 'utf8')).toBe(`${process.pid}\n`);
});

it('a lock from before the machine was started holds nobody up, whoever has its number now', async () => {
  writeFileSync(lock(), `${await live()}\n`);
  utimesSync(lock(), 1_000, 1_000);
  (await start()).append('kept');
  expect(readFileSync(lock(), 'utf8')).toBe(`${process.pid}\n`);
});
