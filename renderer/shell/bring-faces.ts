import { say } from '../words';

/** The cases of tokens.css, as a script that has faces of its own wants them. */
const cases = ['400 1em Bois', '600 1em Antique', '400 1em Didot', 'italic 700 1em Didot'];
const LATIN = /^[\p{Script=Latin}\p{Script=Common}]*$/u;

/**
 * Fetches the typefaces of a language's own script before anything is set in them: what measures itself (headlines, the
 * ribbon, names on the plan) never measures a stand-in. Latin is there from the start and costs nothing here.
 */
export async function bringFaces(lang: string): Promise<void> {
  const letters = say(lang, {}, 'attract.touch');
  if (LATIN.test(letters)) return;
  await Promise.allSettled(cases.map((face) => document.fonts.load(face, letters)));
}
