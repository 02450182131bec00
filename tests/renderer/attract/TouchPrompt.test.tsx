// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TouchPrompt } from '../../../renderer/attract/TouchPrompt';
import { openingVisit } from '../../../renderer/opening-visit';
import { useStore } from '../../../renderer/store';
import { makeExhibit } from '../make-exhibit';

let root: Root;
beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root')!);
});
afterEach(() => act(() => root.unmount()));

const ways = async (languages: string[], lang = 'en') => {
  const exhibit = { ...makeExhibit(), languages };
  useStore.setState({ exhibit, visit: openingVisit(exhibit), phase: 'attract' });
  await act(() => root.render(<TouchPrompt lang={lang} />));
  return [...document.querySelectorAll('button')].map((one) => [one.lang, one.textContent]);
};

describe('the way in', () => {
  it('asks in each of two languages', async () => expect(await ways(['en', 'fr'], 'fr')).toEqual([['fr', 'Touchez pour commencer'], ['en', 'Touch to begin']]));

  it('lets each of many languages name itself, in the order in which they are offered', async () => {
    expect(await ways(['en', 'fr', 'es', 'de', 'ar'], 'ar')).toEqual([['en', 'English'], ['fr', 'Français'], ['es', 'Español'], ['de', 'Deutsch'], ['ar', 'العربية']]);
    expect(document.querySelector('p')).toMatchObject({ lang: 'ar', textContent: 'المس للبدء' });
  });
});
