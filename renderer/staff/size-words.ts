const units = { en: ['bytes', 'kB', 'MB', 'GB', 'TB'], fr: ['octets', 'ko', 'Mo', 'Go', 'To'] };

/** Bytes as a person says them: `3.1 GB`, `3,1 Go`. */
export function sizeWords(bytes: number, lang: 'en' | 'fr'): string {
  const step = Math.min(4, bytes < 1 ? 0 : Math.floor(Math.log(bytes) / Math.log(1024)));
  const amount = bytes / 1024 ** step;
  return `${new Intl.NumberFormat(lang, { maximumFractionDigits: amount < 10 && step > 0 ? 1 : 0 }).format(amount)} ${units[lang][step]}`;
}
