import type { VagueWords } from './vague-words';

const NBSP = '\u00A0';
/** A day with its hour is not told to be one. */
const isDay = (text: string, day: boolean): boolean => day || /^\d+\. \p{Lu}/u.test(text);

/** After "seit" and "zwischen" a day takes the dative; months, seasons and years stand bare. */
const dative = (text: string, day: boolean): string => (isDay(text, day) ? `dem ${text}` : text);

/** Hours are "gegen", years "um", days "um den"; a month or a season needs no preposition, only an adverb. */
const near = (text: string, day: boolean): string => {
  if (day) return `um den ${text}`;
  if (text.endsWith('Uhr')) return `gegen ${text}`;
  return /^\d+(?:\D+Chr\.)?$/.test(text) ? `um ${text}` : `etwa ${text}`;
};

export const german: VagueWords = {
  about: near,
  perhaps: (text, day) => `vielleicht ${day ? `am ${text}` : text}`,
  between: (from, to, day) => `zwischen ${dative(from, day)} und ${dative(to, day)}`,
  since: (text, day) => `seit ${dative(text, day)}`,
  until: (text, day) => (isDay(text, day) ? `bis zum ${text}` : `bis ${text}`),
  orEarlier: (text) => `${text} oder früher`,
  orLater: (text) => `${text} oder später`,
  decade: (year) => `die ${year}er Jahre`,
  century: (n, before) => `das ${n}. Jahrhundert${before ? ` v.${NBSP}Chr.` : ''}`,
  season: (n, year) => `${['Frühjahr', 'Sommer', 'Herbst', 'Winter'][n]} ${n === 3 ? `${year}/${String((year + 1) % 100).padStart(2, '0')}` : year}`,
  clock: (hour, minute) => `${hour}${minute ? `:${String(minute).padStart(2, '0')}` : ''}${NBSP}Uhr`,
  clockRange: (from, to) => `${from.slice(0, -4)}–${to}`,
  dayAndTime: (day, time) => `${day}, ${time}`,
};
