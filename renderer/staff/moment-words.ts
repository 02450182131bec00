/** A moment of the kiosk's own clock, shortly. */
export const momentWords = (at: number, lang: 'en' | 'fr') =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }).format(at);
