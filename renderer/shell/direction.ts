/** Scripts that are written from right to left. By script and not by `Intl.Locale.textInfo`, which Chromium has had in three forms. */
const rightToLeft = new Set(['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

export type Direction = 'ltr' | 'rtl';

export const directionOf = (lang: string): Direction => (rightToLeft.has(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr');

/** 1 where the page is read from left to right, -1 where it is mirrored: what goes on lies that way. */
export const onward = (): 1 | -1 => (document.documentElement.dir === 'rtl' ? -1 : 1);

const mirrored: Record<string, string> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** A key by what it means to a reader: on a mirrored page the left arrow leads on. */
export const readingKey = (key: string): string => (onward() < 0 ? (mirrored[key] ?? key) : key);
