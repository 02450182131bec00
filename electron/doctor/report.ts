import { isSafe } from './inspect';
import type { Finding, Verdict } from './finding';

type Lang = 'en' | 'fr';

const words = {
  en: { danger: 'DANGER ', warning: 'WARNING', unknown: 'LOOK   ', ok: 'ok     ', todo: 'to do: ', see: 'see:   ', safe: 'This machine is ready for the hall.', unsafe: 'This machine is not ready for the hall.' },
  fr: { danger: 'DANGER ', warning: 'À FAIRE', unknown: 'À VOIR ', ok: 'ok     ', todo: 'faire : ', see: 'voir : ', safe: 'Cette machine est prête pour la salle.', unsafe: 'Cette machine n’est pas prête pour la salle.' },
} satisfies Record<Lang, Record<Verdict | 'todo' | 'see' | 'safe' | 'unsafe', string>>;

/** The findings as text for a terminal. */
export function report(findings: Finding[], lang: Lang): string {
  const say = words[lang];
  const lines = findings.flatMap(({ verdict, title, found, todo, docs }) => [
    `${say[verdict]}  ${title[lang]}: ${found[lang]}`,
    ...(todo ? [`         ${say.todo}${todo[lang]}`, `         ${say.see}${docs}`] : []),
  ]);
  return [...lines, '', isSafe(findings) ? say.safe : say.unsafe, ''].join('\n');
}
