import { danger, ok, spoken, unknown, warning } from './finding';
import type { Check } from './machine';
import { registry } from './registry';
import { blanking, sleep } from './windows-power';

const script = spoken('Run lock-down.ps1 as an administrator, then restart.', 'Lancez lock-down.ps1 en administrateur, puis redémarrez.');

const edges: Check = {
  id: 'edges',
  section: 'edges',
  ask: async (machine) => {
    if ((await registry(machine, 'HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\EdgeUI', 'AllowEdgeSwipe')) === 0) return ok(spoken('Swipes from the edges are off.', 'Les glissements depuis les bords sont désactivés.'));
    return danger(spoken('A swipe from an edge opens the system’s own panels.', 'Un glissement depuis un bord ouvre les panneaux du système.'), script);
  },
};

/** Explorer is the task bar, the desktop and the Windows key's menu. */
const autostart: Check = {
  id: 'autostart',
  section: 'shell',
  ask: async ({ run, ...machine }) => {
    const tasks = await run('tasklist', ['/FI', 'IMAGENAME eq explorer.exe', '/NH', '/FO', 'CSV']);
    if (!tasks) return unknown(spoken('The running programs could not be listed.', 'Les programmes en cours n’ont pas pu être listés.'), script);
    const setUp = spoken('Set up Shell Launcher with shell-launcher.ps1: it makes the kiosk the shell of its user, and starts it again.', 'Configurez Shell Launcher avec shell-launcher.ps1 : la borne devient l’interface de son compte et se relance.');
    if (/explorer\.exe/i.test(tasks.out)) return danger(spoken('The Windows desktop is running behind the exhibit.', 'Le bureau Windows tourne derrière l’exposition.'), setUp);
    const logon = await registry({ run, ...machine }, 'HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon', 'AutoAdminLogon');
    if (String(logon) !== '1') return warning(spoken('The kiosk is the shell, but nobody is logged in by itself after a power cut.', 'La borne est l’interface, mais aucun compte ne s’ouvre seul après une coupure.'), script);
    return ok(spoken('The kiosk is the shell of its user, who is logged in by itself.', 'La borne est l’interface de son compte, qui s’ouvre seul.'));
  },
};

const AU = 'HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate\\AU';
const hours = 'HKLM\\SOFTWARE\\Microsoft\\WindowsUpdate\\UX\\Settings';

const updates: Check = {
  id: 'updates',
  section: 'updates',
  ask: async (machine) => {
    if ((await registry(machine, AU, 'NoAutoUpdate')) === 1) return ok(spoken('Updates wait for an administrator.', 'Les mises à jour attendent un administrateur.'));
    const [start, end] = [await registry(machine, hours, 'ActiveHoursStart'), await registry(machine, hours, 'ActiveHoursEnd')];
    if ((await registry(machine, AU, 'NoAutoRebootWithLoggedOnUsers')) === 1) return warning(spoken('Updates are installed by themselves, without a restart while the kiosk is logged in.', 'Les mises à jour s’installent seules, sans redémarrage tant que la borne est ouverte.'), script);
    const active = typeof start === 'number' && typeof end === 'number' ? ` (${start}-${end} h)` : '';
    return danger(spoken(`Updates may restart the machine outside its active hours${active}.`, `Les mises à jour peuvent redémarrer la machine hors des heures d’activité${active}.`), script);
  },
};

const notifications: Check = {
  id: 'notifications',
  section: 'notifications',
  ask: async (machine) => {
    const toasts = await registry(machine, 'HKCU\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\PushNotifications', 'ToastEnabled');
    const centre = await registry(machine, 'HKCU\\SOFTWARE\\Policies\\Microsoft\\Windows\\Explorer', 'DisableNotificationCenter');
    if (toasts === 0 && centre === 1) return ok(spoken('Notifications are off.', 'Les notifications sont désactivées.'));
    return warning(spoken('Notifications may come over the exhibit.', 'Des notifications peuvent passer par-dessus l’exposition.'), script);
  },
};

/** Bit 4 of the flags: five times Shift asks whether to switch sticky keys on, over everything. */
const keys: Check = {
  id: 'keys',
  section: 'keys',
  ask: async (machine) => {
    const flags = Number(await registry(machine, 'HKCU\\Control Panel\\Accessibility\\StickyKeys', 'Flags'));
    if (Number.isNaN(flags)) return unknown(spoken('The accessibility keys could not be read.', 'Les touches d’accessibilité n’ont pas pu être lues.'), script);
    if (flags & 4) return warning(spoken('Five times Shift opens a dialog of the system.', 'Cinq fois Maj ouvre une fenêtre du système.'), script);
    return ok(spoken('Five times Shift does nothing.', 'Cinq fois Maj ne fait rien.'));
  },
};

const keyboard: Check = {
  id: 'keyboard',
  section: 'keys',
  ask: async (machine) => {
    const invoked = await registry(machine, 'HKCU\\SOFTWARE\\Microsoft\\TabletTip\\1.7', 'EnableDesktopModeAutoInvoke');
    if (invoked === 0 || invoked === undefined) return ok(spoken('The system’s keyboard does not come up by itself.', 'Le clavier du système n’apparaît pas de lui-même.'));
    return warning(spoken('The system’s touch keyboard comes up over the exhibit’s own.', 'Le clavier tactile du système passe par-dessus celui de l’exposition.'), script);
  },
};

const crashes: Check = {
  id: 'crashes',
  section: 'notifications',
  ask: async (machine) => {
    if ((await registry(machine, 'HKLM\\SOFTWARE\\Microsoft\\Windows\\Windows Error Reporting', 'DontShowUI')) === 1) return ok(spoken('Windows says nothing when a program dies.', 'Windows ne dit rien quand un programme s’arrête.'));
    return warning(spoken('Windows shows a window when a program dies.', 'Windows affiche une fenêtre quand un programme s’arrête.'), script);
  },
};

/** The SID of the administrators is the same in every language; an unelevated administrator still lists it. */
const user: Check = {
  id: 'user',
  section: 'user',
  ask: async ({ run }) => {
    const said = await run('whoami', ['/groups', '/FO', 'CSV', '/NH']);
    if (!said) return unknown(spoken('The user’s groups could not be read.', 'Les groupes du compte n’ont pas pu être lus.'), spoken('Check that the kiosk’s user is a standard user.', 'Vérifiez que le compte de la borne est un compte standard.'));
    if (!said.out.includes('S-1-5-32-544')) return ok(spoken('The kiosk’s user is a standard user.', 'Le compte de la borne est un compte standard.'));
    return danger(spoken('The kiosk’s user is an administrator.', 'Le compte de la borne est administrateur.'), spoken('Make a standard user for the kiosk.', 'Créez un compte standard pour la borne.'));
  },
};

export const windows = [autostart, edges, blanking, sleep, updates, notifications, crashes, keys, keyboard, user];
