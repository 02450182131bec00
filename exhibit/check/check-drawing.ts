import { issue, type Issue } from '../format/issue';

/** What a drawing may not hold: it is shown as a picture, and a picture neither acts nor asks for anything. */
const forbidden: [RegExp, string][] = [
  [/<\s*(?:\w+:)?script\b/gi, 'a script'],
  [/<\s*(?:\w+:)?(?:foreignObject|iframe|object|embed|audio|video|handler|listener)\b/gi, 'an embedded page or player'],
  [/\son[a-z]+\s*=\s*["']/gi, 'an event handler (on...)'],
  [/javascript\s*:/gi, 'a javascript: address'],
  [/<!ENTITY/gi, 'an entity declaration'],
  [/<\?xml-stylesheet/gi, 'a style sheet from elsewhere'],
  [/@import\b/gi, 'a style sheet from elsewhere'],
  [/\b(?:xlink:)?(?:href|src)\s*=\s*["'](?!\s*(?:["'#]|data:image\/(?:png|jpe?g|gif|webp|avif)[;,]))[^"']*["']/gi, 'an address outside the drawing'],
  [/url\((?!\s*["']?\s*(?:#|data:(?:image|font)\/))[^()]*\)/gi, 'an address outside the drawing'],
];

/** PL4. */
export const checkDrawing = (file: string, svg: string): Issue[] => {
  const drawn = withoutComments(svg);
  const found = forbidden.flatMap(([pattern, what]) =>
    [...drawn.matchAll(pattern)].slice(0, 5).map((match) => {
      const line = drawn.slice(0, match.index).split('\n').length;
      return issue('PL4', { file, line }, `expected a drawing only, found ${what}: ${match[0].trim().slice(0, 60)}`);
    }),
  );
  return found.sort((a, b) => a.line - b.line);
};

/** Comments draw nothing; blanking them keeps the line numbers. No pattern: one would search to the end from each "<!--". */
const withoutComments = (svg: string): string => {
  const parts: string[] = [];
  let at = 0;
  for (let start = svg.indexOf('<!--'); start >= 0; start = svg.indexOf('<!--', at)) {
    const close = svg.indexOf('-->', start + 4);
    const end = close < 0 ? svg.length : close + 3;
    parts.push(svg.slice(at, start), svg.slice(start, end).replaceAll(/[^\n]/g, ' '));
    at = end;
  }
  return parts.join('') + svg.slice(at);
};
