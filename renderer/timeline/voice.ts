/** How a word is set on the canvas: the cases of tokens.css, in design px. */
export interface Voice {
  case: 'Bois' | 'Antique';
  size: number;
  weight?: number;
  /** A `font-stretch` keyword; the canvas takes no percentages. */
  stretch?: 'condensed' | 'semi-condensed' | 'normal';
  caps?: boolean;
  /** In em. */
  spacing?: number;
}

/** Width of a text in design px. */
export type Measure = (text: string, voice: Voice) => number;

export const set = (text: string, voice: Voice, lang: string) => (voice.caps ? text.toLocaleUpperCase(lang) : text);

/** The longest beginning that fits, with an ellipsis when something is left out. */
export function fitted(text: string, voice: Voice, room: number, measure: Measure): string {
  if (measure(text, voice) <= room) return text;
  const words = text.split(' ');
  while (words.length > 1) {
    words.pop();
    const less = `${words.join(' ').replace(/[\s,;:–-]+$/, '')}…`;
    if (measure(less, voice) <= room) return less;
  }
  return '';
}
