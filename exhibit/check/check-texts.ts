import MarkdownIt from 'markdown-it';
import { issue, pathText, type Issue } from '../format/issue';
import type { Loaded } from '../load/load';
import { kinds } from '../format/schema';

const markdown = new MarkdownIt('commonmark', { html: true });
const TAG = /<\/?[a-z][^<>]*>|<!--|javascript:/i;

interface Text {
  file: string;
  body: string;
  bodyLine: number;
  words: unknown;
  lineOf: Loaded['lineOf'];
  /** Where in its file a label stands. */
  under?: string[];
}

/** IT10, IT11: texts are Markdown without HTML, and name no picture or address of their own. */
export const checkTexts = ({ items }: Loaded): Issue[] =>
  items
    .flatMap((item): Text[] => [
      { file: item.file, body: item.body, bodyLine: item.bodyLine, words: item.own, lineOf: item.lineOf },
      ...Object.values(item.translations),
      ...Object.values(item.labels).map((label) => ({ ...label, body: '', bodyLine: 0, under: [kinds[item.kind].folder, item.id] })),
    ])
    .flatMap((text) => [...inBody(text), ...inWords(text, text.words, [])]);

const inBody = ({ file, body, bodyLine }: Text): Issue[] =>
  markdown.parse(body, {}).flatMap((block) => {
    const line = bodyLine + (block.map?.[0] ?? 0);
    return [block, ...(block.children ?? [])].flatMap((token) => {
      if (token.type === 'html_block' || (token.type === 'html_inline' && !token.content.startsWith('</'))) return [html({ file, line }, token.content)];
      if (token.type === 'link_open') return [issue('IT11', { file, line }, `expected text, found a link to ${token.attrGet('href')}; a kiosk has no web, so only its words are shown`)];
      if (token.type === 'image') return [issue('IT11', { file, line }, `expected text, found the picture ${token.attrGet('src')}; make it a plate and name it under "plates"`)];
      return [];
    });
  });

const inWords = (text: Text, value: unknown, path: (string | number)[]): Issue[] => {
  if (typeof value === 'string') return TAG.test(value) ? [html({ file: text.file, line: text.lineOf(path), path: pathText([...(text.under ?? []), ...path]) }, value)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => inWords(text, part, [...path, Array.isArray(value) ? Number(key) : key]));
};

const html = (spot: { file: string; line: number; path?: string }, found: string): Issue =>
  issue('IT10', spot, `expected Markdown, found HTML: ${found.trim().split('\n')[0]!.slice(0, 60)}; it is shown as it is written, not run`);
