import type { Exhibit } from '../format/exhibit';

/** The words under which a catalogue override of the prompt is looked up, and the prompt where there is none. */
const key = 'attract.touch';
const prompts: Record<string, string> = { en: 'Touch to begin', fr: 'Touchez pour commencer', es: 'Toque para empezar', de: 'Zum Beginnen berühren', ar: 'المس للبدء' };

/**
 * The attract screen before any script runs: plain markup without a picture, under the class names of the renderer's
 * attract.css, and the first file that they will ask for. `exhibits` is the exhibit in each of its languages, the first one leading.
 */
export function firstPaint(exhibits: FirstPainted[]): string {
  const [first] = exhibits;
  if (!first) return '';
  const { number } = first.attract;
  return [
    // Under way while the scripts are still being read.
    `<link rel="preload" as="fetch" crossorigin href="/exhibit/exhibit.${escape(first.lang)}.json">`,
    '<main class="attract">',
    number ? `<p class="attract-number">${escape(number)}</p>` : '',
    `<p class="attract-headline" lang="${escape(first.lang)}" dir="auto">${headline(first)}</p>`,
    ...exhibits.map((one) => line('attract-title', one.lang, titleOf(one).title)),
    ...exhibits.map((one) => line('attract-dates', one.lang, titleOf(one).subtitle ?? '')),
    // One place on the screen: the first language has it until the chooser comes.
    line('attract-touch', first.lang, first.words[key] ?? prompts[first.lang] ?? ''),
    '</main>',
  ].join('');
}

/** What it is made of. */
export type FirstPainted = Pick<Exhibit, 'lang' | 'titles' | 'attract' | 'words'>;

const titleOf = (exhibit: FirstPainted) => exhibit.titles[exhibit.lang]!;
const headline = (exhibit: FirstPainted) => titleOf(exhibit).headline.map((text) => `<span>${escape(text)}</span>`).join(' ');
const line = (name: string, lang: string, text: string) => (text ? `<p class="${name}" lang="${escape(lang)}" dir="auto">${escape(text)}</p>` : '');
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
