import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** A set-up step that cannot go on; the message says what to do. */
export class SetupError extends Error {}

export const say = (text) => console.log(text);

/** Runs one slow step, says so, and says every ten seconds that it is still at it. */
export async function step(title, work) {
  const began = Date.now();
  const seconds = () => `${((Date.now() - began) / 1000).toFixed(1)} s`;
  say(`• ${title} ...`);
  const pulse = setInterval(() => say(`  still at it: ${title} (${seconds()})`), 10_000);
  try {
    const result = await work();
    say(`  done in ${seconds()}`);
    return result;
  } catch (error) {
    say(`  failed after ${seconds()}`);
    throw error;
  } finally {
    clearInterval(pulse);
  }
}

/**
 * Runs a command quietly; what it wrote is shown only when it fails, as the message of the error.
 * `options` are those of `spawn`, and `seconds`, after which the command is stopped.
 */
export function run(command, words, { seconds, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let text = '';
    const collect = (part) => (text += part);
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    const limit = seconds && setTimeout(() => child.kill('SIGKILL'), seconds * 1000);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(limit);
      if (code === 0) resolve(text);
      else reject(new SetupError(`${[command, ...words].join(' ')}\n${text.trim().split('\n').slice(-60).join('\n')}`));
    });
  });
}

/** Runs a command on this terminal and gives its exit code. */
export function runOpen(command, words, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { cwd: root, stdio: 'inherit', ...options });
    const pass = (signal) => child.kill(signal);
    process.on('SIGINT', pass).on('SIGTERM', pass);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      resolve(signal ? 1 : code);
    });
  });
}

/** A script's whole run: an expected failure is told in words, without a stack. */
export async function main(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    console.error(`\n${error instanceof SetupError ? error.message : error.stack}`);
    process.exitCode = 1;
  }
}
