import { app } from 'electron';
import { z } from 'zod';
import { inspect } from '../doctor/inspect';
import { thisMachine } from '../doctor/this-machine';
import { bundledExhibit, compiledExhibits } from '../folders';
import { answer } from '../ipc';
import { makeHandout } from '../handout/make-handout';
import { log } from '../log';
import { beginTalk } from '../present/keep-talk';
import { restartAsPlanned } from '../recovery/restart';
import type { SettingsPatch } from '../settings/schema';
import { changeSettings, onSettings, settings, settingsProblems } from '../settings/settings';
import { showExhibit, shownExhibit } from '../show';
import { reload } from '../stage';
import { statisticsSummary } from '../statistics/statistics';
import { showPrevious } from '../update/exchange';
import { installUpdate, listUpdates, type UpdateOffer as Found } from '../update/updates';
import { answerStaff, closeSession, hasSession, onSessionEnd, openSession } from './answer-staff';
import { door } from './door';
import { exhibitOffers, foldersIn } from './exhibits';
import { exportFiles } from './export-files';
import { exportTo } from './export-to';
import { lastLines } from './last-lines';
import { onlyInTheFile } from './only-in-the-file';
import { staffFile } from './staff-file';
import type { UpdateOffer, Unlocked } from './staff-requests';
import { logText, status } from './status';
import { findSticks } from './sticks';

/** Lines of the log that the panel shows. */
const mostLines = 120;
const nothing = z.undefined();
const pin = z.string().max(64);
const tour = z.string().regex(/^[a-z0-9][a-z0-9-]{0,99}$/);
const path = z.string().min(1).max(4_096);
const patch = z.custom<SettingsPatch>((value) => typeof value === 'object' && value !== null && !Array.isArray(value) && JSON.stringify(value).length < 20_000);

/** Everything that the staff panel asks for. */
export function answerPanel(): void {
  answerDoor();
  answerQuestions();
  answerChanges();
  answerOrders();
  reloadWhenNeeded();
}

function answerDoor(): void {
  const staff = door(staffFile(app.getPath('userData')), Date.now);
  const enter = (page: Electron.WebContents) => (answer: Unlocked) => {
    if (answer.open) openSession(page);
    else log('staff', `not let in: ${answer.why}`);
    return answer;
  };
  answer('staffDoor', nothing, (_nothing, page) => ({ ...staff.state(), open: hasSession(page) }));
  answer('staffUnlock', pin, (typed, page) => staff.unlock(typed).then(enter(page)));
  answer('staffChoosePin', z.strictObject({ next: pin, current: pin.optional() }), ({ next, current }, page) => staff.choosePin(next, current).then(enter(page)));
  answer('staffLock', nothing, (_nothing, page) => closeSession(page));
}

function answerQuestions(): void {
  answerStaff('staffStatus', nothing, status);
  answerStaff('staffSettings', nothing, () => ({ settings: settings(), problems: settingsProblems() }));
  answerStaff('staffStatistics', nothing, statisticsSummary);
  answerStaff('staffDoctor', nothing, async () => inspect(await thisMachine()));
  answerStaff('staffLog', nothing, () => lastLines(logText(), mostLines));
  answerStaff('staffExhibits', nothing, offers);
  answerStaff('staffSticks', nothing, () => findSticks(process.platform));
  answerStaff('staffUpdates', nothing, async () => (await listUpdates()).map(offerOf));
}

const offerOf = ({ path, name, bytes, facts, shown, refused }: Found): UpdateOffer => ({ path, name, bytes, shown, ...(facts && { version: facts.version, signed: facts.signed }), ...(refused && { refused: refused.words }) });

const offers = () => exhibitOffers([bundledExhibit(), shownExhibit(), ...foldersIn(compiledExhibits()), ...(settings().exhibit ? [settings().exhibit!] : [])], shownExhibit());

function answerChanges(): void {
  answerStaff('staffChangeSettings', patch, (change) => {
    const forbidden = onlyInTheFile(change);
    const refused = forbidden.length ? forbidden : changeSettings(change);
    return { settings: settings(), problems: settingsProblems(), refused };
  });
  answerStaff('staffShowExhibit', path, async (folder) => {
    const offer = offers().find((one) => one.folder === folder);
    if (!offer) throw new Error('There is no such exhibit.');
    log('staff', `shows ${folder}`);
    changeSettings({ exhibit: folder === bundledExhibit() ? null : folder });
    await showExhibit(folder);
  });
  answerStaff('staffInstallUpdate', path, (file) => installUpdate(file));
  answerStaff('staffPresent', tour, (id) => beginTalk(id));
  answerStaff('staffHandout', z.strictObject({ stick: path, tour, lang: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/) }), (what) => {
    if (!findSticks(process.platform).some((one) => one.path === what.stick)) throw new Error('There is no such stick.');
    return exportTo(what.stick, [{ name: `${what.tour}.${what.lang}.pdf`, read: () => makeHandout(what.tour, what.lang) }], { now: Date.now() });
  });
  answerStaff('staffExport', path, (stick) => {
    if (!findSticks(process.platform).some((one) => one.path === stick)) throw new Error('There is no such stick.');
    return exportTo(stick, exportFiles(), { now: Date.now() });
  });
}

function answerOrders(): void {
  const order = (words: string, act: () => void) => () => {
    log('staff', words);
    // The answer first: the page that asked is about to go.
    setTimeout(act, 100);
  };
  answerStaff('staffShowPrevious', nothing, order('goes back to the exhibit before', showPrevious));
  answerStaff('staffReload', nothing, order('loads the page anew', reload));
  answerStaff('staffRelaunch', nothing, order('starts the kiosk anew', restartAsPlanned));
  answerStaff('staffQuit', nothing, order('leaves to the system', () => app.quit()));
}

/** What the page has read with the exhibit cannot change under a visitor's hand: it begins anew when staff have left. */
function reloadWhenNeeded(): void {
  let stale = false;
  let before = settings();
  onSettings((now) => {
    stale ||= (['languages', 'screening'] as const).some((key) => JSON.stringify(now[key]) !== JSON.stringify(before[key]));
    before = now;
  });
  onSessionEnd(() => {
    if (stale) reload();
    stale = false;
  });
}
