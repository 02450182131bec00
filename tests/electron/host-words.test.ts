import { describe, expect, it } from 'vitest';
import { hostPage } from '../../electron/host-page';
import { hostWords } from '../../electron/host-words';

const shape = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort().map(([key, inner]) => [key, shape(inner)])) : Array.isArray(value) ? value.length : typeof value;

describe('the host', () => {
  it.each(['fr', 'es', 'de', 'ar'])('says in %s all that it says in English', (lang) => {
    const words = hostWords(lang);
    expect(words.lang).toBe(lang);
    expect(shape(words)).toEqual(shape(hostWords('en')));
    expect(words.more(3)).toContain('3');
  });

  it.each([['fr-FR', 'fr'], ['de-AT', 'de'], ['ar-EG', 'ar'], ['nl', 'en']])('takes the words of its language for %s', (locale, lang) => expect(hostWords(locale).lang).toBe(lang));

  it.each([['ar', 'rtl'], ['de', 'ltr']])('lays out a page in %s from its own side', async (lang, dir) => {
    const page = await hostPage({ lang, title: 't', body: '' })(new Request('http://localhost/'));
    expect(await page.text()).toContain(`<html lang="${lang}" dir="${dir}">`);
  });
});
