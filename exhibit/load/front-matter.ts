import { readYaml, type YamlText } from './yaml-text';

export interface FrontMatter {
  yaml: YamlText;
  /** The Markdown after the front matter. */
  body: string;
  /** The line on which the body begins. */
  bodyLine: number;
}

const FENCE = /^---[ \t]*$/;

/** Splits an item's file into its data and its text; undefined when it has no front matter. */
export const splitFrontMatter = (text: string): FrontMatter | undefined => {
  const lines = text.split('\n');
  const end = FENCE.test(lines[0] ?? '') ? lines.findIndex((line, n) => n > 0 && FENCE.test(line)) : -1;
  if (end < 0) return undefined;
  return {
    yaml: readYaml(lines.slice(1, end).join('\n'), 2),
    body: lines.slice(end + 1).join('\n').trim(),
    bodyLine: end + 2 + lines.slice(end + 1).findIndex((line) => line.trim()),
  };
};
