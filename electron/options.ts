import { app } from 'electron';
import { url as inspectorUrl } from 'node:inspector';
import { resolve } from 'node:path';
import { flags, readFlags, usage } from './flags.mjs';

export interface Options {
  /** The exhibit folder asked for; absent: the bundled one. */
  exhibit?: string;
  lang?: string;
  windowed: boolean;
  /** The tour of the talk to begin with. */
  present?: string;
  /** The tour to print, or `exhibit`, and the file to print it into. */
  handout?: string;
  out?: string;
  /** Examine the machine, say what is not safe, and leave. */
  doctor: boolean;
  data?: string;
}

/** Chromium's switches that an installation may need. */
const engine = ['no-sandbox', 'ozone-platform', 'ozone-platform-hint', 'disable-gpu', 'ignore-gpu-blocklist', 'enable-unsafe-swiftshader', 'gtk-version', 'force-device-scale-factor', 'log-level'];
/** They open the kiosk to whoever debugs it: only in a build whose fuse lets the inspector in. */
const debugging = ['inspect', 'remote-debugging-port', 'log-net-log', 'net-log-capture-mode'];

/** The command line without Chromium's own switches, read; what is wrong with it, in words. */
export function parseOptions(words: string[], { debuggable }: { debuggable: boolean }): { options: Options; problem?: string } {
  const allowed = debuggable ? [...engine, ...debugging] : engine;
  const own = words.filter((word) => !allowed.some((name) => word === `--${name}` || word.startsWith(`--${name}=`)));
  const { values, problem } = readFlags(own, flags);
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined);
  const folder = (name: string) => (text(name) ? resolve(text(name)!) : undefined);
  return { options: { exhibit: folder('exhibit'), lang: text('lang'), windowed: values.windowed === true, present: text('present'), handout: text('handout'), out: folder('out'), doctor: values.doctor === true, data: folder('data') }, problem };
}

export function readOptions(): Options {
  // Started as `electron <project>`, the project is the second word.
  const words = process.argv.slice(process.defaultApp ? 2 : 1);
  const { options, problem } = parseOptions(words, { debuggable: inspectorUrl() !== undefined });
  if (!problem) return options;
  process.stderr.write(`${problem}\n\n${usage(flags)}\n`);
  app.exit(2);
  // `app.exit` ends the process a moment later; nothing may start in between.
  process.exit(2);
}
