/**
 * What the command line understands, defined once for `npm start` (which runs before anything is installed) and for the kiosk.
 * @typedef {{ name: string, value?: string, help: string }} Flag
 * @typedef {Record<string, string | true>} Values
 */

/** @type {Flag[]} */
export const flags = [
  { name: 'exhibit', value: 'DIR', help: 'show the exhibit in this folder instead of the bundled one' },
  { name: 'lang', value: 'LANG', help: 'begin in this language (en, fr, ...)' },
  { name: 'windowed', help: 'open in a window instead of full screen' },
  { name: 'data', value: 'DIR', help: 'keep caches and logs in this folder' },
  { name: 'present', value: 'TOUR', help: 'begin with a talk along this tour (docs/PRESENTING.md)' },
  { name: 'handout', value: 'TOUR', help: 'print this tour, or "exhibit" for all of it, as a PDF on A4, and leave' },
  { name: 'out', value: 'FILE', help: 'with --handout: the PDF to write' },
  { name: 'doctor', help: 'say what is not yet safe about this machine, and leave' },
];

/** @type {Flag[]} */
export const startFlags = [
  ...flags,
  { name: 'serve', help: 'serve the exhibit as a web page on this machine only' },
  { name: 'port', value: 'NUMBER', help: 'with --serve: the port (a free one when not given)' },
  { name: 'help', help: 'list these flags' },
];

/**
 * Reads `--name`, `--name value` and `--name=value`.
 * @param {string[]} words
 * @param {Flag[]} known
 * @returns {{ values: Values, problem?: string }} the first problem, in words for whoever typed it
 */
export function readFlags(words, known) {
  /** @type {Values} */
  const values = {};
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (!word.startsWith('--')) return { values, problem: `"${word}" is not expected here.` };
    const [name = '', inline] = split(word.slice(2));
    const flag = known.find((one) => one.name === name);
    if (!flag) return { values, problem: unknown(name, known) };
    if (!flag.value && inline !== undefined) return { values, problem: `--${name} takes no value.` };
    const value = flag.value ? (inline ?? words[++i]) : true;
    if (!value || (value !== true && value.startsWith('--'))) return { values, problem: `--${name} needs a value: --${name} ${flag.value}.` };
    const wrong = value === true ? undefined : invalid(name, value);
    if (wrong) return { values, problem: wrong };
    values[name] = value;
  }
  return { values };
}

/** @param {Flag[]} known */
export function usage(known) {
  const names = known.map(({ name, value }) => `--${name}${value ? ` ${value}` : ''}`);
  const width = Math.max(...names.map((name) => name.length));
  return known.map((flag, i) => `  ${names[i]?.padEnd(width)}  ${flag.help}`).join('\n');
}

/** @param {string} text @returns {[string, string?]} */
function split(text) {
  const at = text.indexOf('=');
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** @param {string} name @param {string} value */
function invalid(name, value) {
  if (name === 'port' && !(/^\d{1,5}$/.test(value) && Number(value) < 65536)) return `--port expects a number from 0 to 65535, found "${value}".`;
  if (name === 'lang' && !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value)) return `--lang expects a language such as en or fr, found "${value}".`;
  return undefined;
}

/** @param {string} name @param {Flag[]} known */
function unknown(name, known) {
  const [near] = known.map((flag) => ({ name: flag.name, far: distance(name, flag.name) })).sort((a, b) => a.far - b.far);
  const hint = near && near.far <= Math.max(2, name.length / 3) ? ` Did you mean --${near.name}?` : '';
  return `unknown flag --${name}.${hint}`;
}

/**
 * Edit distance: how many letters must be added, removed or changed.
 * @param {string} a @param {string} b @returns {number}
 */
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
