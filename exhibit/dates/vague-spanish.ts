import type { VagueWords } from './vague-words';

const NBSP = '\u00A0';

/** "el 1 de mayo", "la primavera", "el verano"; months, years and hours stand alone, decades and centuries bring their own. */
const el = (text: string, day: boolean): string =>
  day || /^\d+ de /.test(text) || /^(?:verano|otoño|invierno)/.test(text) ? `el ${text}` : text.startsWith('primavera') ? `la ${text}` : text;

export const spanish: VagueWords = {
  about: (text, day) => `hacia ${el(text, day)}`,
  perhaps: (text, day) => `quizá ${el(text, day)}`,
  between: (from, to, day) => `entre ${el(from, day)} y ${el(to, day)}`,
  since: (text, day) => `desde ${el(text, day)}`,
  until: (text, day) => `hasta ${el(text, day)}`,
  orEarlier: (text) => `${text} o antes`,
  orLater: (text) => `${text} o después`,
  decade: (year) => `la década de ${year}`,
  century: (_n, before, roman) => `el siglo ${roman}${before ? ` a.${NBSP}C.` : ''}`,
  season: (n, year) => `${['primavera', 'verano', 'otoño', 'invierno'][n]} de ${n === 3 ? `${year}-${year + 1}` : year}`,
  clock: (hour, minute) => `${hour}:${String(minute).padStart(2, '0')}${NBSP}h`,
  clockRange: (from, to) => `de ${from.slice(0, -2)} a ${to}`,
  dayAndTime: (day, time) => `${day}, ${time}`,
};
