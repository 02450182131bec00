import type { Progress } from '../exhibit/compile-report';
import type { Problem } from './problem-page';

export interface HostWords {
  lang: string;
  problems: Record<Problem['kind'], { title: string; what: string; todo: string[] }>;
  again: string;
  number: string;
  moment: string;
  closed: string;
  opens: string;
  log: string;
  more: (count: number) => string;
  preparing: string;
  steps: Record<Progress['step'], string>;
}

const en: HostWords = {
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

const fr: HostWords = {
  lang: 'fr',
  problems: {
    missing: {
      title: 'L’exposition est introuvable',
      what: 'Cette borne doit présenter l’exposition de ce dossier, mais il n’existe pas :',
      todo: ['Vérifiez que le disque ou la clé qui contient l’exposition est branché.', 'Vérifiez le nom du dossier donné avec --exhibit.'],
    },
    broken: {
      title: 'L’exposition ne peut pas être ouverte',
      what: 'Il faut corriger quelque chose dans l’exposition avant de pouvoir la présenter :',
      todo: ['Corrigez les endroits indiqués ci-dessus avec un éditeur de texte.', 'npm run check -- DOSSIER donne d’un coup tous les défauts d’une exposition.'],
    },
    failed: {
      title: 'L’exposition n’a pas pu être préparée',
      what: 'Un incident s’est produit pendant la lecture de ce dossier :',
      todo: ['Vérifiez que le disque n’est pas plein et que le dossier est lisible.', 'Redémarrez la borne. Si cet écran revient, transmettez le journal à la personne qui s’en occupe.'],
    },
    restless: {
      title: 'Cette borne a besoin d’aide',
      what: 'Elle s’est arrêtée plusieurs fois en peu de temps et n’a pas pu se rétablir seule. Exposition présentée :',
      todo: ['Éteignez l’ordinateur, attendez dix secondes, puis rallumez-le.', 'Si cet écran revient, appelez le service technique et lisez-lui le numéro ci-dessous.'],
    },
  },
  number: 'Pour le service technique :',
  moment: 'Un instant, s’il vous plaît',
  closed: 'Le musée est fermé',
  opens: 'Réouverture :',
  again: 'La borne vérifie toutes les quelques secondes et reprend d’elle-même.',
  log: 'Journal :',
  more: (count) => `Et ${count} autres.`,
  preparing: 'L’exposition se prépare',
  steps: { check: 'Lecture et vérification', pictures: 'Images', write: 'Écriture' },
};

/** The host's own wording. An attendant who reads neither language is served in English. */
export const hostWords = (lang: string): HostWords => (lang.toLowerCase().startsWith('fr') ? fr : en);
