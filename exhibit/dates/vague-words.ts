import { arabic } from './vague-arabic';
import { german } from './vague-german';
import { spanish } from './vague-spanish';

/** The words around a date that no locale data has. `day` tells whether the text is a day, which takes an article in French. */
export interface VagueWords {
  about: (text: string, day: boolean) => string;
  perhaps: (text: string, day: boolean) => string;
  between: (from: string, to: string, day: boolean) => string;
  since: (text: string, day: boolean) => string;
  until: (text: string, day: boolean) => string;
  orEarlier: (text: string, day: boolean) => string;
  orLater: (text: string, day: boolean) => string;
  decade: (year: number) => string;
  century: (number: number, before: boolean, roman: string) => string;
  /** 0 is spring; winter belongs to the year in which it begins. */
  season: (season: number, year: number) => string;
  clock: (hour: number, minute: number) => string;
  clockRange: (from: string, to: string) => string;
  dayAndTime: (day: string, time: string) => string;
}

const NBSP = '\u00A0';
const two = (n: number): string => String(n).padStart(2, '0');
const le = (text: string, day: boolean): string =>
  day || text.startsWith('printemps') ? `le ${text}` : /^(?:été|automne|hiver)/.test(text) ? `l’${text}` : text;

const english: VagueWords = {
  about: (text) => `about ${text}`,
  perhaps: (text) => `perhaps ${text}`,
  between: (from, to) => `between ${from} and ${to}`,
  since: (text) => `since ${text}`,
  until: (text) => `until ${text}`,
  orEarlier: (text) => `${text} or earlier`,
  orLater: (text) => `${text} or later`,
  decade: (year) => `the ${year}s`,
  century: (n, before) => `the ${n}${ordinal(n)} century${before ? ' BC' : ''}`,
  season: (n, year) => `${['spring', 'summer', 'autumn', 'winter'][n]} ${winter(n, year, '–')}`,
  clock: (hour, minute) => `${hour % 12 || 12}${minute ? `:${two(minute)}` : ''}${NBSP}${hour < 12 ? 'am' : 'pm'}`,
  clockRange: (from, to) => (from.slice(-2) === to.slice(-2) ? `${from.slice(0, -3)}–${to}` : `${from} – ${to}`),
  dayAndTime: (day, time) => `${day}, ${time}`,
};

const french: VagueWords = {
  about: (text, day) => `vers ${le(text, day)}`,
  perhaps: (text, day) => `peut-être ${le(text, day)}`,
  between: (from, to, day) => `entre ${le(from, day)} et ${le(to, day)}`,
  since: (text, day) => `depuis ${le(text, day)}`,
  until: (text, day) => (day ? `jusqu’au ${text}` : `jusqu’en ${text}`),
  orEarlier: (text) => `${text} ou avant`,
  orLater: (text) => `${text} ou après`,
  decade: (year) => `les années ${year}`,
  century: (n, before, numeral) => `le ${numeral}${n === 1 ? 'er' : 'e'} siècle${before ? ` av.${NBSP}J.-C.` : ''}`,
  season: (n, year) => `${['printemps', 'été', 'automne', 'hiver'][n]} ${winter(n, year, '-')}`,
  clock: (hour, minute) => `${hour}${NBSP}h${minute ? `${NBSP}${two(minute)}` : ''}`,
  clockRange: (from, to) => `de ${from} à ${to}`,
  dayAndTime: (day, time) => `${day}, ${time}`,
};

/** Any other language: signs that archivists share, and no grammar to get wrong. */
const signs: VagueWords = {
  about: (text) => `~ ${text}`,
  perhaps: (text) => `${text} ?`,
  between: (from, to) => `${from} – ${to} ?`,
  since: (text) => `${text} –`,
  until: (text) => `– ${text}`,
  orEarlier: (text) => `≤ ${text}`,
  orLater: (text) => `≥ ${text}`,
  decade: (year) => `${year}–${year + 9}`,
  century: (n, before) => (before ? `−${n * 100}–−${(n - 1) * 100 + 1}` : `${(n - 1) * 100}–${n * 100 - 1}`),
  season: (n, year) => `${two(n * 3 + 3)}–${two(((n * 3 + 4) % 12) + 1)}/${year}`,
  clock: (hour, minute) => `${two(hour)}:${two(minute)}`,
  clockRange: (from, to) => `${from}–${to}`,
  dayAndTime: (day, time) => `${day}, ${time}`,
};

const ordinal = (n: number): string => (n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'));

export const roman = (n: number): string => {
  const signsOf: [number, string][] = [[100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']];
  const next = signsOf.find(([value]) => value <= n);
  return next ? next[1] + roman(n - next[0]) : '';
};

const winter = (season: number, year: number, dash: string): string => (season === 3 ? `${year}${dash}${dash === '–' ? two((year + 1) % 100) : year + 1}` : String(year));

const spoken: Record<string, VagueWords> = { en: english, fr: french, es: spanish, de: german, ar: arabic };

export const vagueWords = (lang: string): VagueWords => spoken[lang.split('-')[0]!] ?? signs;
