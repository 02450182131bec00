// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { directionOf, onward, readingKey } from '../../../renderer/shell/direction';
import { followLanguage } from '../../../renderer/shell/page-language';
import { useStore } from '../../../renderer/store';
import { makeExhibit } from '../make-exhibit';

afterEach(() => {
  document.documentElement.dir = '';
  document.documentElement.lang = '';
});

describe('the direction of a language', () => {
  it.each([['en', 'ltr'], ['de-AT', 'ltr'], ['ar', 'rtl'], ['ar-MA', 'rtl'], ['he', 'rtl'], ['fa', 'rtl'], ['ur', 'rtl'], ['az', 'ltr'], ['az-Arab', 'rtl'], ['ja', 'ltr']])('of %s is %s', (lang, dir) => expect(directionOf(lang)).toBe(dir));
});

describe('on a page read from the right', () => {
  it('the left arrow leads on, and the others mean what they always mean', () => {
    document.documentElement.dir = 'rtl';
    expect(onward()).toBe(-1);
    expect(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'Home', 'x'].map(readingKey)).toEqual(['ArrowRight', 'ArrowLeft', 'ArrowUp', 'Home', 'x']);
  });

  it('from the left nothing is exchanged', () => {
    expect(onward()).toBe(1);
    expect(readingKey('ArrowLeft')).toBe('ArrowLeft');
  });
});

describe('the page', () => {
  it('takes language and direction from the exhibit, and says so to what draws by itself only when it turns', () => {
    let turned = 0;
    document.addEventListener('vitrine:turned', () => (turned += 1));
    const stop = followLanguage();
    const english = makeExhibit();
    const { documentElement: root } = document;
    useStore.setState({ exhibit: english });
    expect([root.lang, root.dir, turned]).toEqual(['en', 'ltr', 0]);
    useStore.setState({ exhibit: { ...english, lang: 'ar' } });
    expect([root.lang, root.dir, turned]).toEqual(['ar', 'rtl', 1]);
    useStore.setState({ exhibit: { ...english, lang: 'de' } });
    useStore.setState({ exhibit: { ...english, lang: 'fr' } });
    expect([root.lang, root.dir, turned]).toEqual(['fr', 'ltr', 2]);
    stop();
  });
});
