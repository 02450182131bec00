import { danger, ok, spoken, unknown, warning } from './finding';
import type { Check, Machine } from './machine';

const stay = spoken('Switch screen saver and DPMS off in the kiosk’s session: xset s off -dpms.', 'Désactivez l’écran de veille et DPMS dans la session de la borne : xset s off -dpms.');

/** X11 blanks the screen by itself unless told not to; under Wayland the compositor does, which is asked through GNOME's setting. */
export const blanking: Check = {
  id: 'blanking',
  section: 'screen',
  ask: async ({ run, env }) => {
    if (env.WAYLAND_DISPLAY || !env.DISPLAY) return desktopIdle(run);
    const said = (await run('xset', ['q']))?.out;
    if (!said) return unknown(spoken('xset is not installed, so the display could not be asked.', 'xset n’est pas installé : l’écran n’a pas pu être interrogé.'), spoken('Install x11-xserver-utils.', 'Installez x11-xserver-utils.'));
    const saver = Number(/Screen Saver:[\s\S]*?timeout:\s*(\d+)/.exec(said)?.[1] ?? 0);
    const powersDown = /DPMS is Enabled/.test(said) && /(Standby|Suspend|Off):\s*[1-9]/.test(said);
    if (!saver && !powersDown) return ok(spoken('Neither screen saver nor DPMS.', 'Ni écran de veille ni DPMS.'));
    const parts = [saver && `screen saver after ${saver} s`, powersDown && 'DPMS'].filter(Boolean).join(', ');
    const parties = [saver && `écran de veille après ${saver} s`, powersDown && 'DPMS'].filter(Boolean).join(', ');
    return danger(spoken(`The screen goes dark: ${parts}.`, `L’écran s’éteint : ${parties}.`), stay);
  },
};

async function desktopIdle(run: Machine['run']) {
  const said = await run('gsettings', ['get', 'org.gnome.desktop.session', 'idle-delay']);
  const seconds = /uint32 (\d+)/.exec(said?.out ?? '')?.[1];
  if (seconds === undefined) return unknown(spoken('This session could not be asked whether it blanks the screen.', 'Impossible de savoir si cette session éteint l’écran.'), spoken('Run the doctor inside the kiosk’s session, or watch the screen for half an hour.', 'Lancez l’examen dans la session de la borne, ou observez l’écran une demi-heure.'));
  if (seconds === '0') return ok(spoken('The desktop never blanks the screen.', 'Le bureau n’éteint jamais l’écran.'));
  return danger(spoken(`The desktop blanks the screen after ${seconds} s.`, `Le bureau éteint l’écran après ${seconds} s.`), spoken('gsettings set org.gnome.desktop.session idle-delay 0', 'gsettings set org.gnome.desktop.session idle-delay 0'));
}

const targets = ['sleep.target', 'suspend.target', 'hibernate.target'];

/** Masked targets are the one way that no desktop and no key undoes. */
export const sleep: Check = {
  id: 'sleep',
  section: 'sleep',
  ask: async (machine) => {
    const mask = spoken(`sudo systemctl mask ${targets.join(' ')}`, `sudo systemctl mask ${targets.join(' ')}`);
    const said = await machine.run('systemctl', ['is-enabled', ...targets]);
    const states = said?.out.trim().split('\n') ?? [];
    if (states.length === targets.length && states.every((state) => state === 'masked')) return ok(spoken('Sleep is masked in systemd.', 'La veille est masquée dans systemd.'));
    const idle = logind(machine).IdleAction ?? 'ignore';
    if (idle !== 'ignore') return danger(spoken(`systemd is told to "${idle}" an idle machine.`, `systemd applique « ${idle} » à une machine inactive.`), mask);
    if (!states.length) return unknown(spoken('This system has no systemd to ask.', 'Ce système n’a pas de systemd à interroger.'), spoken('Make sure that nothing suspends the machine.', 'Assurez-vous que rien ne met la machine en veille.'));
    return warning(spoken('Nothing forbids the machine to sleep: a key, a lid or a desktop may send it there.', 'Rien n’interdit la veille : une touche, un capot ou un bureau peut la déclencher.'), mask);
  },
};

/** systemd's order: the main file, then the pieces by name, the last word wins. */
function logind({ read, list }: Machine): Record<string, string> {
  const pieces = list('/etc/systemd/logind.conf.d').filter((name) => name.endsWith('.conf')).sort();
  const texts = ['/etc/systemd/logind.conf', ...pieces.map((name) => `/etc/systemd/logind.conf.d/${name}`)].map((file) => read(file) ?? '');
  return Object.fromEntries([...texts.join('\n').matchAll(/^\s*(\w+)\s*=\s*(\S+)/gm)].map(([, key, value]) => [key!, value!]));
}
