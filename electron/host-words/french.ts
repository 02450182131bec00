import type { HostWords } from '../host-words';

export const french: HostWords = {
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
