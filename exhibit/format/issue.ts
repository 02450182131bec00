import { rules, type Rule, type Severity } from './rules';

/** One thing wrong with an exhibit, said to its curator. */
export interface Issue {
  rule: Rule;
  severity: Severity;
  /** Relative to the exhibit folder, with forward slashes. */
  file: string;
  /** From 1; 0 when it is the file as a whole, or that there is none. */
  line: number;
  /** The field, such as `sources[0].at`; empty when it is the file. */
  path: string;
  message: string;
}

export interface Spot {
  file: string;
  line?: number;
  path?: string;
}

export const issue = (rule: Rule, { file, line = 0, path = '' }: Spot, message: string): Issue => ({
  rule,
  severity: rules[rule].severity,
  file,
  line,
  path,
  message,
});

/** `["sources", 0, "at"]` as `sources[0].at`. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.map((key, n) => (typeof key === 'number' ? `[${key}]` : `${n ? '.' : ''}${String(key)}`)).join('');

/** What was found, short enough for one line. */
export const shown = (value: unknown): string => {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return value.trim() ? `"${cut(value)}"` : 'an empty text';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.length ? `a list of ${value.length}` : 'an empty list';
  return `a group of keys (${cut(Object.keys(value).join(', '))})`;
};

const cut = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
};
