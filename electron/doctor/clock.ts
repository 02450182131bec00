import { danger, ok, spoken, unknown, warning } from './finding';
import type { Check, Machine } from './machine';

/** A clock further off than this from the one on the board is not a rounding. */
const APART = 120;
const YEAR = 365 * 86_400_000;

const set = spoken('Set the clock. Without a network it keeps time only while the battery on the board is good: replace the battery (CR2032) if this comes back.', 'Réglez l’horloge. Sans réseau, elle ne tient que si la pile de la carte mère est bonne : remplacez la pile (CR2032) si cela revient.');

export const clock: Check = {
  id: 'clock',
  section: 'clock',
  ask: async (machine) => {
    const { now, built } = machine.kiosk;
    if (now < built - 86_400_000 || now > built + 20 * YEAR) return danger(spoken(`The clock says ${day(now)}, which cannot be.`, `L’horloge indique le ${day(now)}, ce qui est impossible.`), set);
    return platforms[machine.platform](machine);
  },
};

const platforms = { linux, win32: windows, darwin: macos };
const day = (now: number) => new Date(now).toISOString().slice(0, 10);
const fromNetwork = ok(spoken('Set by a time server.', 'Réglée par un serveur de temps.'));

async function linux({ run, read, kiosk }: Machine) {
  const told = await run('timedatectl', ['show', '--property=NTPSynchronized', '--value']);
  if (told?.out.trim() === 'yes') return fromNetwork;
  const onBoard = Number(read('/sys/class/rtc/rtc0/since_epoch'));
  if (!onBoard) return warning(spoken('No time server, and no clock on the board: the date is lost at every power cut.', 'Pas de serveur de temps ni d’horloge sur la carte : la date se perd à chaque coupure.'), spoken('Connect a time server while it is set up, or fit a clock module.', 'Donnez-lui un serveur de temps, ou ajoutez un module d’horloge.'));
  const apart = Math.abs(onBoard - kiosk.now / 1000);
  // The board's clock may be kept in local time: whole quarters of an hour apart are the same moment.
  const off = Math.min(apart % 900, 900 - (apart % 900));
  if (off > APART || apart > 15 * 3600) return warning(spoken('The system’s clock and the one on the board disagree.', 'L’horloge du système et celle de la carte ne s’accordent pas.'), set);
  return ok(spoken('Kept by the clock on the board.', 'Tenue par l’horloge de la carte.'));
}

/** `w32tm` speaks the system's language: only the number of the leap indicator (3: not set by anyone) is read. */
async function windows({ run }: Machine) {
  const told = await run('w32tm', ['/query', '/status']);
  if (told?.code === 0 && !/:\s*3\s*\(/.test(told.out)) return fromNetwork;
  return ok(spoken('Plausible; kept by the clock on the board.', 'Plausible ; tenue par l’horloge de la carte.'));
}

/** Asking whether a time server is used needs an administrator, whom the kiosk's user is not. */
async function macos({ run }: Machine) {
  const told = await run('systemsetup', ['-getusingnetworktime']);
  if (/: On/.test(told?.out ?? '')) return fromNetwork;
  return unknown(spoken('Plausible; whether a time server sets it is not told to this user.', 'Plausible ; ce compte ne peut pas savoir si un serveur de temps la règle.'), spoken('Look in System Settings, General, Date & Time.', 'Regardez dans Réglages Système, Général, Date et heure.'));
}
