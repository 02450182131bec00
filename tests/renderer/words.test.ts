import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import en from '../../renderer/words/en.json';
import fr from '../../renderer/words/fr.json';
import { nameOf, say, type Word } from '../../renderer/words';

const variables = (message: string) => [...JSON.stringify(new IntlMessageFormat(message, 'en').getAst()).matchAll(/"type":[1-6],"value":"(\w+)"/g)].map(([, name]) => name).sort();

describe('the catalogues', () => {
  it('say the same things in every language', () => {
    expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(Object.keys(en))('%s takes the same values in both languages', (key) => {
    expect(variables(fr[key as Word])).toEqual(variables(en[key as Word]));
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
