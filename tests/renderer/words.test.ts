import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import ar from '../../renderer/words/ar.json';
import de from '../../renderer/words/de.json';
import en from '../../renderer/words/en.json';
import es from '../../renderer/words/es.json';
import fr from '../../renderer/words/fr.json';
import { nameOf, say, type Word } from '../../renderer/words';

const others: Record<string, Record<string, string>> = { fr, es, de, ar };

/** Which values a message takes; a language may use one more than once, to agree with it. */
const variables = (message: string) => [...new Set([...JSON.stringify(new IntlMessageFormat(message, 'en').getAst()).matchAll(/"type":[1-6],"value":"(\w+)"/g)].map(([, name]) => name))].sort();

describe('the catalogues', () => {
  it.each(Object.keys(others))('say in %s all that is said in English', (lang) => {
    expect(Object.keys(others[lang]!).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(Object.keys(en))('%s takes the same values in every language', (key) => {
    for (const catalogue of Object.values(others)) expect(variables(catalogue[key]!)).toEqual(variables(en[key as Word]));
  });

  it('count in Arabic by all six forms', () => {
    for (const message of Object.values(ar)) {
      for (const [, forms] of JSON.stringify(new IntlMessageFormat(message, 'ar').getAst()).matchAll(/"type":6,"value":"\w+","options":\{(.*?)\},"offset"/g)) {
        expect([...forms!.matchAll(/"(zero|one|two|few|many|other)":/g)].map(([, form]) => form)).toEqual(['zero', 'one', 'two', 'few', 'many', 'other']);
      }
    }
  });

  it('set French signs with a no-break space before them', () => {
    for (const message of Object.values(fr)) expect(message.replace(/\{[^{}]*(\{[^{}]*\}[^{}]*)*\}/g, '')).not.toMatch(/[^\u00A0\u202F][:;!?»]/);
  });
});

describe('say', () => {
  it('fills in values by the rules of the language', () => {
    expect(say('en', {}, 'sheet.number', { total: 72, unit: 'day' })).toBe('of 72 days');
    expect(say('fr', {}, 'sheet.number', { total: 72, unit: 'day' })).toBe('sur 72 jours');
  });

  it('takes the wording of the exhibit before its own', () => {
    expect(say('en', { 'sheet.read': 'Go on' }, 'sheet.read')).toBe('Go on');
  });

  it('lets a language name itself', () => {
    expect(nameOf('fr')).toBe('Français');
    expect(nameOf('de')).toBe('Deutsch');
  });
});
