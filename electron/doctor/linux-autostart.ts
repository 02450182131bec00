import { danger, ok, spoken, warning } from './finding';
import type { Check, Machine } from './machine';

const use = spoken('Install the session and the service that come with the kiosk.', 'Installez la session et le service fournis avec la borne.');

/** A unit restarts what died; a desktop's autostart entry only starts it once. */
export const autostart: Check = {
  id: 'autostart',
  section: 'start',
  ask: (machine) => {
    const { env, home } = machine;
    const config = env.XDG_CONFIG_HOME ?? `${home}/.config`;
    const unit = naming(machine, ['/etc/systemd/system', '/usr/lib/systemd/system', '/lib/systemd/system', '/etc/systemd/user', '/usr/lib/systemd/user', `${config}/systemd/user`], '.service')
      .find((file) => /^\s*Restart\s*=\s*(always|on-failure)/m.test(machine.read(file) ?? ''));
    if (unit) return ok(spoken(`Started, and started again, by ${unit}.`, `Lancée, et relancée, par ${unit}.`));
    const entry = naming(machine, [`${config}/autostart`, '/etc/xdg/autostart'], '.desktop')[0] ?? [`${config}/openbox/autostart`, `${home}/.xsession`].find((file) => mentions(machine, file));
    if (entry) return warning(spoken(`${entry} starts the kiosk, but nothing starts it again after a fault.`, `${entry} lance la borne, mais rien ne la relance après une panne.`), use);
    return danger(spoken('Nothing starts the kiosk when the machine is switched on.', 'Rien ne lance la borne à l’allumage.'), use);
  },
};

const mentions = ({ read }: Machine, file: string) => /\bvitrine\b/i.test(read(file) ?? '');

const naming = (machine: Machine, folders: string[], ending: string) =>
  folders.flatMap((folder) => machine.list(folder).filter((name) => name.endsWith(ending)).map((name) => `${folder}/${name}`)).filter((file) => mentions(machine, file));
