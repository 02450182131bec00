import { danger, ok, spoken, warning } from './finding';
import type { Check, Machine } from './machine';

const use = spoken('Install the session or the service that comes with the kiosk.', 'Installez la session ou le service fourni avec la borne.');

/** Two things must hold: somebody is signed in when the machine is switched on, and vitrine-session runs then, which starts the kiosk again after a fault. */
export const autostart: Check = {
  id: 'autostart',
  section: 'start',
  ask: (machine) => {
    const starter = keeper(machine);
    const single = starters(machine).find((file) => mentions(machine, file, 'vitrine'));
    if (!starter && !single) return danger(spoken('Nothing starts the kiosk when the machine is switched on.', 'Rien ne lance la borne à l’allumage.'), use);
    if (!starter) return warning(spoken(`${single} starts the kiosk, but nothing starts it again after a fault.`, `${single} lance la borne, mais rien ne la relance après une panne.`), use);
    if (!signsIn(machine)) return warning(spoken(`${starter} starts the kiosk, but nobody is signed in by itself after a power cut.`, `${starter} lance la borne, mais aucune session ne s’ouvre seule après une coupure.`), spoken('Switch automatic login on for the kiosk’s user.', 'Activez l’ouverture de session automatique pour le compte de la borne.'));
    return ok(spoken(`Started, and started again, by ${starter}.`, `Lancée, et relancée, par ${starter}.`));
  },
};

const configOf = ({ env, home }: Machine) => env.XDG_CONFIG_HOME ?? `${home}/.config`;

const within = (machine: Machine, folders: string[], ending: string) =>
  folders.flatMap((folder) => machine.list(folder).filter((name) => name.endsWith(ending)).map((name) => `${folder}/${name}`));

const starters = (machine: Machine) => [
  ...within(machine, ['/etc/systemd/system', '/etc/systemd/user', `${configOf(machine)}/systemd/user`], '.service'),
  ...within(machine, ['/usr/share/xsessions', '/usr/share/wayland-sessions', `${configOf(machine)}/autostart`, '/etc/xdg/autostart'], '.desktop'),
  `${configOf(machine)}/openbox/autostart`,
  `${machine.home}/.xsession`,
];

/** The session script, or a unit that restarts the program itself. */
const keeper = (machine: Machine) =>
  starters(machine).find((file) => mentions(machine, file, 'vitrine-session') || (file.endsWith('.service') && mentions(machine, file, 'vitrine') && /^\s*Restart\s*=\s*(always|on-failure)/m.test(machine.read(file)!)));

const mentions = ({ read }: Machine, file: string, word: string) => read(file)?.toLowerCase().includes(word) === true;

/** LightDM, GDM, SDDM, greetd and a console that signs in, each with its own word for it. */
function signsIn(machine: Machine): boolean {
  const files = [
    '/etc/lightdm/lightdm.conf', ...within(machine, ['/etc/lightdm/lightdm.conf.d', '/usr/share/lightdm/lightdm.conf.d'], '.conf'),
    '/etc/gdm3/custom.conf', '/etc/gdm3/daemon.conf', '/etc/gdm/custom.conf',
    '/etc/sddm.conf', ...within(machine, ['/etc/sddm.conf.d'], '.conf'),
    '/etc/greetd/config.toml',
    ...within(machine, ['/etc/systemd/system/getty@tty1.service.d'], '.conf'),
  ];
  const words = /^\s*(autologin-user\s*=\s*\S|AutomaticLogin\s*=\s*\S|User\s*=\s*\S|\[initial_session\]|ExecStart=.*--autologin)/m;
  return files.some((file) => words.test(machine.read(file) ?? ''));
}
