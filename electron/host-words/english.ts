import type { HostWords } from '../host-words';

export const english: HostWords = {
  lang: 'en',
  problems: {
    missing: {
      title: 'The exhibit is not there',
      what: 'This kiosk was told to show the exhibit in this folder, but there is no such folder:',
      todo: ['Check that the disk or stick with the exhibit is connected.', 'Check the name of the folder given with --exhibit.'],
    },
    broken: {
      title: 'The exhibit cannot be opened',
      what: 'Something in the exhibit must be put right before it can be shown:',
      todo: ['Correct the places named above with a text editor.', 'npm run check -- DIR lists every issue of an exhibit at once.'],
    },
    failed: {
      title: 'The exhibit could not be prepared',
      what: 'Something unexpected happened while this folder was read:',
      todo: ['Check that the disk is not full and that the folder can be read.', 'Start the kiosk again. If this screen comes back, send the log to whoever looks after the kiosk.'],
    },
    restless: {
      title: 'This kiosk needs help',
      what: 'It has stopped several times in a short while and could not help itself. The exhibit was:',
      todo: ['Switch the computer off, wait ten seconds, and switch it on again.', 'If this screen comes back, call the technician and read the number below.'],
    },
  },
  number: 'For the technician:',
  moment: 'One moment, please',
  closed: 'We are closed',
  opens: 'Open again:',
  again: 'The kiosk looks again every few seconds and goes on by itself.',
  log: 'Log:',
  more: (count) => `And ${count} more.`,
  preparing: 'The exhibit is being prepared',
  steps: { check: 'Reading and checking', pictures: 'Pictures', write: 'Writing' },
};
