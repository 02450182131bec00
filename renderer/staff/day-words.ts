/** `2027-05-14` as a person says it. */
export const dayWords = (day: string, lang: 'en' | 'fr', weekday?: 'long') =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { day: 'numeric', month: 'long', timeZone: 'UTC', ...(weekday && { weekday }) }).format(Date.parse(`${day}T00:00:00Z`));
