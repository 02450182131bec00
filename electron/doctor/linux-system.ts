import { danger, ok, spoken, unknown, warning } from './finding';
import type { Check } from './machine';

/** apt's and snap's own clocks: nothing may restart the machine, or replace a driver under it, in the middle of the day. */
export const updates: Check = {
  id: 'updates',
  section: 'updates',
  ask: async ({ run }) => {
    const off = spoken('sudo systemctl disable --now unattended-upgrades apt-daily-upgrade.timer, and update by hand on a closing day.', 'sudo systemctl disable --now unattended-upgrades apt-daily-upgrade.timer, puis mettez à jour à la main un jour de fermeture.');
    const apt = (await run('apt-config', ['dump']))?.out ?? '';
    if (/^Unattended-Upgrade::Automatic-Reboot "(true|1|yes)"/im.test(apt)) return danger(spoken('Updates restart the machine by themselves.', 'Les mises à jour redémarrent la machine d’elles-mêmes.'), off);
    if (/^APT::Periodic::Unattended-Upgrade "[1-9]/m.test(apt)) return warning(spoken('Updates are installed by themselves.', 'Des mises à jour s’installent d’elles-mêmes.'), off);
    const timers = ['dnf-automatic.timer', 'dnf-automatic-install.timer', 'yum-cron.service'];
    const states = (await run('systemctl', ['is-enabled', ...timers]))?.out.split('\n') ?? [];
    if (states.some((state) => state.trim() === 'enabled')) return warning(spoken('Updates are installed by themselves.', 'Des mises à jour s’installent d’elles-mêmes.'), spoken(`sudo systemctl disable --now ${timers.join(' ')}`, `sudo systemctl disable --now ${timers.join(' ')}`));
    const snap = await run('snap', ['get', 'system', 'refresh.hold']);
    if (snap && snap.code !== 0) return warning(spoken('Snaps refresh themselves four times a day.', 'Les snaps s’actualisent quatre fois par jour.'), spoken('sudo snap refresh --hold', 'sudo snap refresh --hold'));
    return ok(spoken('Nothing updates by itself.', 'Rien ne se met à jour de soi-même.'));
  },
};

/** Accounts that may do anything: a way out of the exhibit would be a way into the machine. */
const mighty = ['sudo', 'admin', 'wheel', 'docker', 'lxd', 'disk'];

export const user: Check = {
  id: 'user',
  section: 'user',
  ask: async ({ run }) => {
    const own = spoken('Run the kiosk as a user of its own, without sudo.', 'Faites tourner la borne sous un compte à elle, sans sudo.');
    if ((await run('id', ['-u']))?.out.trim() === '0') return danger(spoken('The kiosk runs as root.', 'La borne tourne sous root.'), own);
    const groups = (await run('id', ['-nG']))?.out.trim().split(/\s+/) ?? [];
    const found = groups.filter((group) => mighty.includes(group));
    if (found.length) return danger(spoken(`The kiosk’s user may do anything (group ${found.join(', ')}).`, `Le compte de la borne a tous les droits (groupe ${found.join(', ')}).`), own);
    return ok(spoken('The kiosk’s user has no special rights.', 'Le compte de la borne n’a pas de droits particuliers.'));
  },
};

export const fonts: Check = {
  id: 'fonts',
  section: 'fonts',
  ask: async ({ run }) => {
    const more = spoken('sudo apt-get install fonts-dejavu-core fonts-noto-core', 'sudo apt-get install fonts-dejavu-core fonts-noto-core');
    const said = await run('fc-list', [':', 'family']);
    if (!said) return unknown(spoken('fontconfig is not installed.', 'fontconfig n’est pas installé.'), more);
    const families = said.out.split('\n').filter(Boolean);
    if (!families.length) return danger(spoken('No font is installed: signs that the exhibit’s own fonts lack show as boxes.', 'Aucune police n’est installée : les signes absents des polices de l’exposition deviennent des carrés.'), more);
    return ok(spoken(`The exhibit brings its own; ${families.length} more stand by for rare signs.`, `L’exposition apporte les siennes ; ${families.length} autres servent pour les signes rares.`));
  },
};
