import MarkdownIt from 'markdown-it';

/**
 * Markdown to HTML that may be put into the page as it is: HTML in the text is shown as text, addresses lead nowhere in
 * a kiosk so links keep only their words, and pictures are plates, so an inline one keeps only its description.
 */
const markdown = new MarkdownIt('commonmark', { html: false });

markdown.enable(['table', 'strikethrough']);
// No address is ever written, so none needs to be refused: a refused link would show its brackets.
markdown.validateLink = () => true;
markdown.renderer.rules.link_open = () => '';
markdown.renderer.rules.link_close = () => '';
markdown.renderer.rules.image = (tokens, index) => markdown.utils.escapeHtml(tokens[index]!.content);

export const toHtml = (text: string): string => markdown.render(text).trim();

/** The words alone, for the search index. */
export const toText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot);/g, (_all, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name]!)
    .replace(/\s+/g, ' ')
    .trim();
