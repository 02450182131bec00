/** `check`, `compile`, `serve`, `pack`, `verify` and `keys` for a terminal; nothing here that the functions themselves do not do. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkExhibit } from './check/check';
import { compile } from './compile/compile';
import type { Progress } from './compile/compile-report';
import { keys, packTo, verify } from './package/pack-cli';
import { line, report } from './check/report';
import { serve } from './serve/serve';

const USAGE = `vitrine check DIR [--strict]     every issue of an exhibit folder at once; --strict fails on warnings too
vitrine compile DIR OUT          an exhibit folder into what the kiosk reads
vitrine serve DIR --renderer DIR [--port N] [--lang LANG]
                                 an exhibit, compiled or not, as a web page on this machine
vitrine pack DIR [--out FILE] [--key PRIVATE.pem] [--version V]
                                 an exhibit as one file that a kiosk takes from a stick
vitrine verify FILE [--key PUBLIC.pem]
                                 whether a kiosk would take that file, and why not
vitrine keys DIR                 a new pair of keys for signing
`;

const options = {
  strict: { type: 'boolean' },
  renderer: { type: 'string' },
  port: { type: 'string' },
  lang: { type: 'string' },
  out: { type: 'string' },
  key: { type: 'string' },
  version: { type: 'string' },
  work: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What the command line says wrong, as opposed to what an exhibit does. */
class UsageError extends Error {}

const main = async (): Promise<number> => {
  const { values, positionals } = read();
  const [command, dir, out, ...more] = positionals;
  if (values.help) return print(USAGE);
  if (command === 'check' && dir && !out) return check(dir, Boolean(values.strict));
  if (command === 'compile' && dir && out && !more.length) return compileTo(dir, out);
  if (command === 'serve' && dir && !out && values.renderer) return serveAt(dir, { ...values, renderer: values.renderer });
  if (command === 'pack' && dir && !out) return packTo(await folder(dir), values, compileTo);
  if (command === 'verify' && dir && !out) return verify(dir, values.key);
  if (command === 'keys' && dir && !out) return keys(await folder(dir));
  throw new UsageError(command ? `expected one of the forms below, found "${positionals.join(' ')}"` : 'expected a command');
};

const read = () => {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
};

const print = (text: string): number => {
  process.stdout.write(text);
  return 0;
};

const folder = async (dir: string): Promise<string> => {
  const found = await stat(dir).catch(() => undefined);
  if (!found?.isDirectory()) throw new UsageError(`expected a folder, found ${found ? 'a file' : 'nothing'} at ${dir}`);
  return dir;
};

const check = async (dir: string, strict: boolean): Promise<number> => {
  const checked = await checkExhibit(await folder(dir));
  print(report(checked));
  return checked.issues.some(({ severity }) => strict || severity !== 'warning') ? 1 : 0;
};

const compileTo = async (dir: string, out: string): Promise<number> => {
  const { ok, unchanged, issues, left } = await compile(await folder(dir), out, { onProgress: progress() });
  for (const issue of issues) console.error(line(issue));
  if (!ok) console.error(`${dir} cannot be opened; what was compiled before is as it was.`);
  else console.log(`${out}: ${unchanged ? 'nothing has changed' : 'compiled'}${left.length ? `, ${left.length} left out` : ''}`);
  return ok ? 0 : 1;
};

/** One line that rewrites itself in a terminal, and silence elsewhere. */
const progress = () => (step: Progress) => {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${step.step} ${step.done}/${step.total}${step.done === step.total ? '\n' : ''}`);
};

interface Serving {
  renderer: string;
  port?: string;
  lang?: string;
}

const serveAt = async (dir: string, { renderer, port, lang }: Serving): Promise<number> => {
  const wanted = Number(port ?? 0);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) throw new UsageError(`expected a port from 0 to 65535, found "${port}"`);
  const exhibit = await compiled(await folder(dir), renderer);
  if (!exhibit) return 1;
  const { url } = await serve({ renderer, exhibit, port: wanted });
  console.log(`${url}${lang ? `?lang=${encodeURIComponent(lang)}` : ''}`);
  return new Promise((stop) => ['SIGINT', 'SIGTERM'].forEach((signal) => process.once(signal, () => stop(0))));
};

/** The folder itself where it is compiled already; else beside the renderer, under a name that only this folder has. */
const compiled = async (dir: string, renderer: string): Promise<string | undefined> => {
  if (!existsSync(join(dir, 'exhibit.yaml')) && existsSync(join(dir, 'manifest.json'))) return dir;
  const mark = createHash('sha256').update(resolve(dir)).digest('hex').slice(0, 8);
  const out = join(dirname(resolve(renderer)), 'exhibits', `${basename(resolve(dir))}-${mark}`);
  return (await compileTo(dir, out)) === 0 ? out : undefined;
};

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n\n${USAGE}`);
    process.exit(2);
  },
);
