import { loudness } from '../sound';

/** The system's voices that speak without a network; a kiosk has no other. They may come after the page. */
const voices = () => ('speechSynthesis' in window ? speechSynthesis.getVoices().filter(({ localService }) => localService) : []);

/** The voice for a language: of the same region if there is one, else of the language. */
export const voiceFor = (lang: string) => {
  const same = (tag: string) => tag.replace('_', '-').toLowerCase();
  return voices().find((one) => same(one.lang) === same(lang)) ?? voices().find((one) => same(one.lang).split('-')[0] === same(lang).split('-')[0]);
};

/** Speaks pieces of text one after another, each in its language where there is a voice for it; what was being said stops. */
export function speakAloud(pieces: { words: string; lang: string }[]): void {
  hush();
  for (const { words, lang } of pieces) {
    const voice = voiceFor(lang);
    if (!voice || !words.trim()) continue;
    const said = new SpeechSynthesisUtterance(words);
    said.voice = voice;
    said.lang = voice.lang;
    said.volume = loudness();
    speechSynthesis.speak(said);
  }
}

export const hush = (): void => {
  if ('speechSynthesis' in window) speechSynthesis.cancel();
};
