// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { wordsInFront } from '../../../renderer/aids/read-aloud';
import { speakAloud, voiceFor } from '../../../renderer/aids/voice';

const voice = (lang: string, localService: boolean) => ({ lang, localService, name: lang }) as SpeechSynthesisVoice;
const fake = (voices: SpeechSynthesisVoice[]) => {
  const spoken: { text: string; lang: string }[] = [];
  vi.stubGlobal('speechSynthesis', { getVoices: () => voices, cancel: () => spoken.splice(0), speak: (one: { text: string; lang: string }) => spoken.push(one) });
  vi.stubGlobal('SpeechSynthesisUtterance', class { lang = ''; voice = null; constructor(readonly text: string) {} });
  return spoken;
};
afterEach(() => vi.unstubAllGlobals());

describe('reading aloud', () => {
  it('takes the words of the sheet in front: headline and text, without its buttons, each in its language', () => {
    document.body.innerHTML = `
      <article lang="en"><h1 data-aloud aria-label="The day"></h1></article>
      <article lang="en"><h1 data-aloud aria-label="The ovens go dark"><span aria-hidden="true">THE OVENS</span></h1>
        <div data-aloud><p>Night work ends.</p><p lang="fr">Arrêté.</p><button>Close</button><dl><dt>Rights</dt></dl></div></article>
      <section inert><div data-aloud>Behind</div></section>`;
    expect(wordsInFront(document.body)).toEqual([{ words: 'The ovens go dark', lang: 'en' }, { words: 'Night work ends.', lang: 'en' }, { words: 'Arrêté.', lang: 'fr' }]);
  });

  it('says in the visitor’s language that a text is in another one, and reads that in its own', () => {
    document.body.innerHTML = `
      <article lang="es"><div data-aloud><div lang="en"><p lang="es">Este texto está en inglés</p><div><p>Night work <em>ends</em>.</p> <p>At once.</p></div></div> <h2>Personas</h2></div></article>`;
    expect(wordsInFront(document.body)).toEqual([
      { words: 'Este texto está en inglés', lang: 'es' },
      { words: 'Night work ends. At once.', lang: 'en' },
      { words: 'Personas', lang: 'es' },
    ]);
  });

  it('speaks with a voice of the machine, of the same region first', () => {
    const spoken = fake([voice('en-US', true), voice('en-GB', true), voice('fr-FR', false)]);
    expect(voiceFor('en-GB')?.lang).toBe('en-GB');
    expect(voiceFor('fr')).toBeUndefined();
    speakAloud([{ words: 'Hello', lang: 'en' }, { words: 'Bonjour', lang: 'fr' }]);
    expect(spoken.map(({ text }) => text)).toEqual(['Hello']);
  });

  it('ends what was being said when something else is opened', () => {
    const spoken = fake([voice('en-US', true)]);
    speakAloud([{ words: 'One', lang: 'en' }]);
    speakAloud([{ words: 'Two', lang: 'en' }]);
    expect(spoken.map(({ text }) => text)).toEqual(['Two']);
  });
});
