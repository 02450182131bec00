/**
 * The locale by which a language writes dates and numbers. English has the British order of day and month. Arabic is
 * written with two sets of digits, and which one is the default differs from one browser to the next: the exhibit's own
 * numbers (days, years, pages) stand in 0-9, so everything does.
 */
export const localeOf = (lang: string): string => (lang === 'en' ? 'en-GB' : /^ar(?:-[A-Za-z]{2})?$/.test(lang) ? `${lang}-u-nu-latn` : lang);
