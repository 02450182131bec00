import { danger, ok, spoken, unknown, warning } from './finding';
import type { Check, Machine } from './machine';

const shells = ['gnome-shell', 'plasmashell', 'xfce4-panel', 'xfdesktop', 'cinnamon', 'mate-panel', 'lxpanel', 'lxqt-panel', 'budgie-panel', 'nautilus', 'pcmanfm', 'tint2'];
const talkers = ['dunst', 'mako', 'xfce4-notifyd', 'notify-osd', 'notification-daemon', 'mate-notification-daemon', 'lxqt-notificationd', 'swaync', 'update-notifier', 'update-manager', 'gnome-software', 'packagekitd'];

async function running({ run }: Machine, names: string[]): Promise<string[] | undefined> {
  const said = await run('ps', ['-A', '-o', 'comm=']);
  if (!said) return undefined;
  // The kernel keeps fifteen letters of a name.
  const there = new Set(said.out.split('\n').map((line) => line.trim()));
  return names.filter((name) => there.has(name.slice(0, 15)));
}

const byHand = unknown(spoken('The running programs could not be listed.', 'Les programmes en cours n’ont pas pu être listés.'), spoken('Install procps.', 'Installez procps.'));

export const edges: Check = {
  id: 'edges',
  section: 'session',
  ask: async (machine) => {
    const found = await running(machine, shells);
    if (!found) return byHand;
    if (!found.length) return ok(spoken('No desktop lies behind the exhibit.', 'Aucun bureau ne se trouve derrière l’exposition.'));
    return danger(
      spoken(`A desktop is running (${found.join(', ')}): a swipe from an edge or a corner leads to it.`, `Un bureau est actif (${found.join(', ')}) : un glissement depuis un bord ou un coin y mène.`),
      spoken('Let the kiosk’s user log in to the kiosk session instead of a desktop.', 'Ouvrez la session « borne » au lieu d’un bureau pour le compte de la borne.'),
    );
  },
};

export const notifications: Check = {
  id: 'notifications',
  section: 'session',
  ask: async (machine) => {
    const found = await running(machine, talkers);
    if (!found) return byHand;
    if (!found.length) return ok(spoken('Nothing is running that would put notices on the screen.', 'Rien ne tourne qui puisse afficher des avis à l’écran.'));
    return warning(spoken(`These may put notices over the exhibit: ${found.join(', ')}.`, `Ces programmes peuvent afficher des avis par-dessus l’exposition : ${found.join(', ')}.`), spoken('Remove them, or use the kiosk session, which starts none of them.', 'Supprimez-les, ou utilisez la session « borne », qui n’en lance aucun.'));
  },
};

/** Openbox acts on its keys before the kiosk sees them; with an empty `<keyboard/>` it has none. */
export const keys: Check = {
  id: 'keys',
  section: 'keys',
  ask: async (machine) => {
    const empty = spoken('Start openbox with the configuration that comes with the kiosk (openbox.xml), in which no key is bound.', 'Lancez openbox avec la configuration fournie (openbox.xml), où aucune touche n’est affectée.');
    const programs = (await machine.run('ps', ['-A', '-o', 'args=']))?.out.split('\n') ?? [];
    if (programs.some((line) => /^(\S*\/)?cage\b/.test(line))) return ok(spoken('cage has no keys of its own.', 'cage n’a pas de touches à lui.'));
    const openbox = programs.find((line) => /^(\S*\/)?openbox\b/.test(line.trim()));
    if (openbox === undefined) return warning(spoken('Another window manager than openbox or cage: its own keys may lead out.', 'Un autre gestionnaire de fenêtres qu’openbox ou cage : ses touches peuvent mener hors de l’exposition.'), spoken('Use the kiosk session.', 'Utilisez la session « borne ».'));
    const file = configurationOf(openbox, machine);
    const text = file && machine.read(file);
    if (!text) return unknown(spoken('The configuration of openbox cannot be read.', 'La configuration d’openbox n’est pas lisible.'), empty);
    const without = text.replaceAll(/<!--[\s\S]*?-->/g, '');
    if (!/<keyboard\b/.test(without)) return danger(spoken(`${file} says nothing about keys, so Alt+F4 and Alt+Tab are bound.`, `${file} ne dit rien des touches : Alt+F4 et Alt+Tab restent actifs.`), empty);
    const bound = [...without.matchAll(/<keybind\s+key="([^"]+)"/g)].map(([, key]) => key!);
    if (!bound.length) return ok(spoken('The window manager binds no key.', 'Le gestionnaire de fenêtres n’affecte aucune touche.'));
    return danger(spoken(`The window manager acts on ${bound.slice(0, 6).join(', ')}${bound.length > 6 ? ` and ${bound.length - 6} more` : ''}.`, `Le gestionnaire de fenêtres réagit à ${bound.slice(0, 6).join(', ')}${bound.length > 6 ? ` et ${bound.length - 6} autres` : ''}.`), empty);
  },
};

function configurationOf(commandLine: string, { home, env, read }: Machine): string | undefined {
  const named = /--config-file[ =](\S+)/.exec(commandLine)?.[1];
  const usual = [`${env.XDG_CONFIG_HOME ?? `${home}/.config`}/openbox/rc.xml`, '/etc/xdg/openbox/rc.xml'];
  return named ?? usual.find((file) => read(file) !== undefined);
}

/** Ctrl+Alt+F2 and Ctrl+Alt+Backspace belong to the X server, which only its own configuration silences. */
export const consoles: Check = {
  id: 'consoles',
  section: 'keys',
  ask: ({ env, read, list }) => {
    if (env.WAYLAND_DISPLAY) return ok(spoken('The compositor keeps the consoles to itself.', 'Le compositeur garde les consoles pour lui.'));
    const folders = ['/etc/X11/xorg.conf.d', '/usr/share/X11/xorg.conf.d'];
    const files = ['/etc/X11/xorg.conf', ...folders.flatMap((folder) => list(folder).map((name) => `${folder}/${name}`))];
    const text = files.map((file) => read(file) ?? '').join('\n');
    if (/^\s*Option\s+"DontVTSwitch"\s+"(true|on|yes|1)"/im.test(text)) return ok(spoken('The keys to the text consoles are off.', 'Les touches vers les consoles de texte sont désactivées.'));
    return warning(spoken('With a keyboard, Ctrl+Alt+F2 leads to a text console.', 'Avec un clavier, Ctrl+Alt+F2 mène à une console de texte.'), spoken('Copy 10-vitrine.conf into /etc/X11/xorg.conf.d, and leave no keyboard plugged in.', 'Copiez 10-vitrine.conf dans /etc/X11/xorg.conf.d et ne laissez aucun clavier branché.'));
  },
};
