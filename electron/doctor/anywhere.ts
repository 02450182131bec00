import { danger, ok, spoken, unknown, warning } from './finding';
import type { Check } from './machine';

const GB = 1024 ** 3;

/** Below this the guestbook and an update are at risk. */
const LITTLE = 5 * GB;
const TOO_LITTLE = 1 * GB;

const disk: Check = {
  id: 'disk',
  section: 'disk',
  ask: ({ kiosk: { free } }) => {
    const more = spoken('Delete what does not belong to the kiosk, or fit a larger disk.', 'Supprimez ce qui n’appartient pas à la borne, ou montez un disque plus grand.');
    if (free === undefined) return unknown(spoken('The room left could not be read.', 'La place restante n’a pas pu être lue.'), spoken('Look at the disk with the system’s own tools.', 'Vérifiez le disque avec les outils du système.'));
    const left = spoken(`${(free / GB).toFixed(1)} GB are left.`, `Il reste ${(free / GB).toFixed(1).replace('.', ',')} Go.`);
    if (free < TOO_LITTLE) return danger(left, more);
    return free < LITTLE ? warning(left, more) : ok(left);
  },
};

const sandbox: Check = {
  id: 'sandbox',
  section: 'sandbox',
  ask: ({ kiosk }) =>
    kiosk.sandboxed
      ? ok(spoken('The page runs in Chromium’s sandbox.', 'La page tourne dans le bac à sable de Chromium.'))
      : danger(
          spoken('The kiosk was started with --no-sandbox: a fault of the page is a fault of the machine.', 'La borne a été lancée avec --no-sandbox : une faille de la page devient une faille de la machine.'),
          spoken('Run it as an ordinary user and without this flag.', 'Lancez-la sous un compte ordinaire et sans cette option.'),
        ),
};

const touch: Check = {
  id: 'touch',
  section: 'touch',
  ask: ({ kiosk }) => {
    if (kiosk.touch === 'available') return ok(spoken('A touchscreen answers.', 'Un écran tactile répond.'));
    const check = spoken('Check the USB cable between screen and computer, then restart the kiosk.', 'Vérifiez le câble USB entre l’écran et l’ordinateur, puis redémarrez la borne.');
    if (kiosk.touch === 'unavailable') return warning(spoken('No touchscreen is seen: only a mouse or a keyboard works.', 'Aucun écran tactile n’est détecté : seuls souris et clavier fonctionnent.'), check);
    return unknown(spoken('The system does not say whether there is a touchscreen.', 'Le système ne dit pas s’il y a un écran tactile.'), check);
  },
};

const codecs: Check = {
  id: 'codecs',
  section: 'codecs',
  ask: ({ kiosk }) => {
    if (!kiosk.codecs) return unknown(spoken('No page could be asked.', 'Aucune page n’a pu être interrogée.'), spoken('Start the kiosk on its display and look again in the staff panel.', 'Lancez la borne sur son écran et regardez de nouveau dans le panneau du personnel.'));
    const { webm, mp4 } = kiosk.codecs;
    if (webm && mp4) return ok(spoken('WebM and MP4 can be played.', 'WebM et MP4 peuvent être lus.'));
    const missing = [!webm && 'WebM', !mp4 && 'MP4'].filter(Boolean).join(', ');
    return warning(spoken(`${missing} cannot be played.`, `${missing} : lecture impossible.`), spoken('Install the release package again: it brings its own codecs.', 'Réinstallez le paquet : il apporte ses propres codecs.'));
  },
};

const graphics: Check = {
  id: 'graphics',
  section: 'graphics',
  ask: ({ kiosk }) => {
    if (kiosk.accelerated === undefined) return unknown(spoken('The graphics card could not be asked.', 'La carte graphique n’a pas pu être interrogée.'), spoken('Look again in the staff panel.', 'Regardez de nouveau dans le panneau du personnel.'));
    if (kiosk.accelerated) return ok(spoken('The plan is drawn by the graphics card.', 'Le plan est dessiné par la carte graphique.'));
    return warning(
      spoken('The plan is drawn without the graphics card: it works, but moves less smoothly.', 'Le plan est dessiné sans la carte graphique : il fonctionne, mais avec moins de fluidité.'),
      spoken('Install the maker’s driver, then restart the machine.', 'Installez le pilote du fabricant, puis redémarrez la machine.'),
    );
  },
};

const display: Check = {
  id: 'display',
  section: 'display',
  ask: ({ kiosk }) => {
    if (!kiosk.display) return unknown(spoken('There is no display here.', 'Il n’y a pas d’écran ici.'), spoken('Run the doctor on the kiosk’s own display.', 'Lancez l’examen sur l’écran de la borne.'));
    const { width, height } = kiosk.display;
    const size = spoken(`${width} × ${height} pixels.`, `${width} × ${height} pixels.`);
    if (Math.min(width, height) >= 768 && Math.max(width, height) >= 1024) return ok(size);
    return warning(size, spoken('The exhibit needs at least 1024 × 768.', 'L’exposition demande au moins 1024 × 768.'));
  },
};

const pin: Check = {
  id: 'pin',
  section: 'pin',
  ask: ({ kiosk }) =>
    kiosk.pinSet
      ? ok(spoken('A PIN guards the staff panel.', 'Un code protège le panneau du personnel.'))
      : danger(
          spoken('No PIN is set: whoever holds the corner first chooses it.', 'Aucun code n’est défini : le premier qui maintient le coin le choisira.'),
          spoken('Hold the top left corner for five seconds and set one.', 'Maintenez le coin supérieur gauche cinq secondes et choisissez-en un.'),
        ),
};

/** Checks that are the same on every system. */
export const anywhere: Check[] = [pin, disk, sandbox, touch, display, graphics, codecs];
