import { danger, ok, spoken, unknown, warning } from './finding';
import type { Check, Machine } from './machine';

const script = spoken('Run lock-down.sh as the kiosk’s user; it asks for an administrator where it needs one.', 'Lancez lock-down.sh sous le compte de la borne ; il demande un administrateur au besoin.');

/** A setting in one of macOS's preference files; undefined where it was never set. */
async function preference({ run }: Machine, domain: string, key: string, host = false): Promise<string | undefined> {
  const said = await run('defaults', [...(host ? ['-currentHost'] : []), 'read', domain, key]);
  return said && said.code === 0 ? said.out.trim() : undefined;
}

/** Minutes until something sleeps, 0 for never. */
async function minutes({ run }: Machine, what: string): Promise<number | undefined> {
  const found = new RegExp(`^\\s*${what}\\s+(\\d+)`, 'm').exec((await run('pmset', ['-g']))?.out ?? '')?.[1];
  return found === undefined ? undefined : Number(found);
}

const silent = unknown(spoken('pmset did not answer.', 'pmset n’a pas répondu.'), script);

const blanking: Check = {
  id: 'blanking',
  section: 'power',
  ask: async (machine) => {
    const off = await minutes(machine, 'displaysleep');
    if (off === undefined) return silent;
    if (off) return danger(spoken(`The screen sleeps after ${off} min.`, `L’écran s’éteint après ${off} min.`), script);
    // Unset, macOS starts its screen saver after twenty minutes.
    const saver = await preference(machine, 'com.apple.screensaver', 'idleTime', true);
    if (saver !== '0') return danger(spoken('A screen saver comes on.', 'Un économiseur d’écran se déclenche.'), script);
    return ok(spoken('The screen never sleeps.', 'L’écran ne s’éteint jamais.'));
  },
};

const sleep: Check = {
  id: 'sleep',
  section: 'power',
  ask: async (machine) => {
    const after = await minutes(machine, 'sleep');
    if (after === undefined) return silent;
    return after ? danger(spoken(`The machine sleeps after ${after} min.`, `La machine se met en veille après ${after} min.`), script) : ok(spoken('The machine never sleeps.', 'La machine ne se met jamais en veille.'));
  },
};

const corners = ['tl', 'tr', 'bl', 'br'];

const edges: Check = {
  id: 'edges',
  section: 'corners',
  ask: async (machine) => {
    const set = await Promise.all(corners.map((corner) => preference(machine, 'com.apple.dock', `wvous-${corner}-corner`)));
    // 0 and 1 are "no action".
    if (set.every((value) => value === undefined || Number(value) <= 1)) return ok(spoken('No hot corner is set.', 'Aucun coin actif.'));
    return danger(spoken('A hot corner leads out of the exhibit.', 'Un coin actif mène hors de l’exposition.'), script);
  },
};

const SOFTWARE = '/Library/Preferences/com.apple.SoftwareUpdate';

const updates: Check = {
  id: 'updates',
  section: 'updates',
  ask: async (machine) => {
    if ((await preference(machine, SOFTWARE, 'AutomaticallyInstallMacOSUpdates')) === '1') return danger(spoken('macOS installs updates and restarts by itself.', 'macOS installe ses mises à jour et redémarre de lui-même.'), script);
    if ((await preference(machine, SOFTWARE, 'AutomaticCheckEnabled')) !== '0') return warning(spoken('macOS looks for updates and says so on the screen.', 'macOS cherche des mises à jour et l’affiche à l’écran.'), script);
    return ok(spoken('Nothing updates by itself.', 'Rien ne se met à jour de soi-même.'));
  },
};

const notifications: Check = {
  id: 'notifications',
  section: 'notifications',
  ask: () => unknown(spoken('macOS does not tell a program whether it shows notifications.', 'macOS ne dit pas à un programme s’il affiche des notifications.'), spoken('Install the configuration profile, or switch on a Focus without end.', 'Installez le profil de configuration, ou activez un mode de concentration sans fin.')),
};

const autostart: Check = {
  id: 'autostart',
  section: 'start',
  ask: async (machine) => {
    const folders = [`${machine.home}/Library/LaunchAgents`, '/Library/LaunchAgents'];
    const agent = folders.flatMap((folder) => machine.list(folder).map((name) => `${folder}/${name}`)).find((file) => /vitrine/i.test(machine.read(file) ?? ''));
    const install = spoken('Copy org.vitrine.kiosk.plist to /Library/LaunchAgents.', 'Copiez org.vitrine.kiosk.plist dans /Library/LaunchAgents.');
    if (!agent) return danger(spoken('Nothing starts the kiosk when the machine is switched on.', 'Rien ne lance la borne à l’allumage.'), install);
    if (!(await preference(machine, '/Library/Preferences/com.apple.loginwindow', 'autoLoginUser'))) return warning(spoken('Nobody is logged in by itself after a power cut.', 'Aucun compte ne s’ouvre seul après une coupure.'), spoken('System Settings, Users & Groups: automatic login. FileVault must be off.', 'Réglages Système, Utilisateurs et groupes : ouverture de session automatique. FileVault doit être désactivé.'));
    return ok(spoken(`Started, and started again, by ${agent}.`, `Lancée, et relancée, par ${agent}.`));
  },
};

const crashes: Check = {
  id: 'crashes',
  section: 'notifications',
  ask: async (machine) => ((await preference(machine, 'com.apple.CrashReporter', 'DialogType')) === 'none' ? ok(spoken('macOS says nothing when a program dies.', 'macOS ne dit rien quand un programme s’arrête.')) : warning(spoken('macOS shows a window when a program dies.', 'macOS affiche une fenêtre quand un programme s’arrête.'), script)),
};

const user: Check = {
  id: 'user',
  section: 'user',
  ask: async ({ run }) => {
    const groups = (await run('id', ['-Gn']))?.out.trim().split(/\s+/) ?? [];
    if (!groups.includes('admin')) return ok(spoken('The kiosk’s user is a standard user.', 'Le compte de la borne est un compte standard.'));
    return danger(spoken('The kiosk’s user is an administrator.', 'Le compte de la borne est administrateur.'), spoken('Make a standard user for the kiosk.', 'Créez un compte standard pour la borne.'));
  },
};

export const macos = [autostart, blanking, sleep, edges, updates, notifications, crashes, user];
