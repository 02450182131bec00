import { app, Menu } from 'electron';
import { answerAuthor } from './authoring/answer-author';
import { examine } from './doctor/examine';
import { dieLoudly } from './recovery/die-loudly';
import { answerGuestbook } from './guestbook/answer-guestbook';
import { keepHours } from './hours/keep-hours';
import { guardContents, guardSession } from './lockdown/guards';
import { keepAlone } from './lockdown/keep-alone';
import { learnFromFaults } from './recovery/faults';
import { printHandout } from './handout/print-handout';
import { hearPulses } from './recovery/keep-page';
import { leaveWhenAsked } from './recovery/leave';
import { letGoOfVisits } from './recovery/let-go';
import { beatForSupervisor } from './recovery/supervisor-beat';
import { watchHelpers } from './recovery/watch-helpers';
import { answerTalk, beginTalk } from './present/keep-talk';
import { answerSettings } from './settings/answer-settings';
import { openShow } from './show';
import { readOptions } from './options';
import { answerPanel } from './staff/answer-panel';
import { keepStatistics } from './statistics/statistics';
import { registerOrigin } from './protocol';
import { setSwitches } from './lockdown/switches';
import { openLog } from './log';
import { setFolders } from './folders';

// The order matters: whatever fails must be logged, and whatever is forbidden must be so before the first page.
dieLoudly();
const options = readOptions();
setFolders(options);
if (options.doctor) void examine(options.lang);
else if (options.handout) void printHandout({ ...options, handout: options.handout });
else openKiosk();

function openKiosk(): void {
  keepAlone();
  openLog();
  beatForSupervisor();
  learnFromFaults();
  setSwitches();
  registerOrigin();
  Menu.setApplicationMenu(null);
  guardContents();
  hearPulses();
  letGoOfVisits();
  answerSettings();
  answerPanel();
  keepStatistics();
  answerGuestbook();
  answerTalk();
  answerAuthor(options);
  if (options.present) beginTalk(options.present, options.lang);
  watchHelpers();
  leaveWhenAsked();
  // The window decides what happens when it closes; the default would be to quit.
  app.on('window-all-closed', () => undefined);
  void app.whenReady().then(() => {
    guardSession();
    if (!options.windowed) keepHours();
    return openShow(options);
  });
}
