import { limits } from './unpack-limits';
import { Refusal } from './unpack-refusal';

/**
 * What the compiler's Markdown becomes, and nothing else. Each token must be one of these, letter by letter, and tags must
 * close in order: then a browser reads what stands there, and there is no second reading for an attack to hide in.
 */
const words = /[^<&]+|&(?:amp|lt|gt|quot|#\d{1,7});/y;
const single = /<(?:br|hr) ?\/?>/y;
const opening = /<(p|em|strong|s|del|ul|ol|li|blockquote|pre|code|h[1-6]|table|thead|tbody|tr|th|td)(?: start="\d{1,9}"| style="text-align:(?:left|right|center)"| class="language-[^"<>&\s]{1,60}")?>/y;
const closing = /<\/([a-z][a-z0-9]*)>/y;

const deepest = 40;

export function checkHtml(file: string, html: string): void {
  if (html.length > limits.html) throw new Refusal('html', file, `${html.length} letters in one text`);
  const open: string[] = [];
  for (let at = 0; at < html.length; ) {
    const take = (pattern: RegExp) => {
      pattern.lastIndex = at;
      const match = pattern.exec(html);
      if (match) at = pattern.lastIndex;
      return match;
    };
    if (take(words) ?? take(single)) continue;
    const begun = take(opening)?.[1];
    const ended = begun ? undefined : take(closing)?.[1];
    if (begun) open.push(begun);
    else if (!ended || open.pop() !== ended) throw new Refusal('html', file, html.slice(at, at + 40));
    if (open.length > deepest) throw new Refusal('html', file, `tags ${open.length} deep`);
  }
  if (open.length) throw new Refusal('html', file, `<${open.at(-1)}> is not closed`);
}
