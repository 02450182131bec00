import type { VagueWords } from './vague-words';

const decades = ['العقد الأول من', 'العقد الثاني من', 'عشرينيات', 'ثلاثينيات', 'أربعينيات', 'خمسينيات', 'ستينيات', 'سبعينيات', 'ثمانينيات', 'تسعينيات'];
const ones = ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر'];
const seasons = ['ربيع', 'صيف', 'خريف', 'شتاء'];

/** The nineteenth, the twentieth, the twenty-first; later centuries are numbered. */
const ordinal = (n: number): string => {
  if (n <= 10) return ones[n - 1]!;
  if (n < 20) return `${n === 11 ? 'الحادي' : ones[n - 11]} عشر`;
  if (n === 20) return 'العشرون';
  return n < 30 ? `${n === 21 ? 'الحادي' : ones[n - 21]} والعشرون` : String(n);
};

const century = (n: number): string => `القرن ${ordinal(n)}`;

/** After another noun the twentieth changes its ending. */
const genitive = (text: string): string => text.replace('العشرون', 'العشرين');

/** A date takes no article and no case that is written; the years stand in the digits of the exhibit's own numbers. */
export const arabic: VagueWords = {
  about: (text) => `نحو ${text}`,
  perhaps: (text) => `ربما ${text}`,
  between: (from, to) => `بين ${from} و${to}`,
  since: (text) => `منذ ${text}`,
  until: (text) => `حتى ${text}`,
  orEarlier: (text) => `${text} أو قبل ذلك`,
  orLater: (text) => `${text} أو بعد ذلك`,
  decade: (year) => genitive(`${decades[Math.floor(year / 10) % 10]} ${century(Math.floor(year / 100) + 1)}`),
  century: (n, before) => (before ? `${genitive(century(n))} قبل الميلاد` : century(n)),
  season: (n, year) => `${seasons[n]} ${n === 3 ? `${year}–${year + 1}` : year}`,
  clock: (hour, minute) => `الساعة ${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''} ${partOfDay(hour)}`,
  clockRange: (from, to) => (half(from) === half(to) ? `من ${from.replace(` ${half(from)}`, '')} إلى ${to}` : `من ${from} إلى ${to}`),
  dayAndTime: (day, time) => `${day}، ${time}`,
};

const partOfDay = (hour: number): string => (hour === 0 ? 'ليلًا' : hour < 12 ? 'صباحًا' : hour === 12 ? 'ظهرًا' : hour < 18 ? 'بعد الظهر' : 'مساءً');

/** What follows the number of a clock's words. */
const half = (clock: string): string => clock.replace(/^\D+[\d:]+ /, '');
