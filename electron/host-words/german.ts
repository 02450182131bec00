import type { HostWords } from '../host-words';

export const german: HostWords = {
  lang: 'de',
  problems: {
    missing: {
      title: 'Die Ausstellung ist nicht da',
      what: 'Dieses Terminal soll die Ausstellung aus diesem Ordner zeigen, aber den Ordner gibt es nicht:',
      todo: ['Prüfen Sie, ob die Festplatte oder der Stick mit der Ausstellung angeschlossen ist.', 'Prüfen Sie den Namen des Ordners, der mit --exhibit angegeben wurde.'],
    },
    broken: {
      title: 'Die Ausstellung lässt sich nicht öffnen',
      what: 'In der Ausstellung muss etwas berichtigt werden, bevor sie gezeigt werden kann:',
      todo: ['Berichtigen Sie die oben genannten Stellen mit einem Texteditor.', 'npm run check -- ORDNER nennt alle Mängel einer Ausstellung auf einmal.'],
    },
    failed: {
      title: 'Die Ausstellung konnte nicht vorbereitet werden',
      what: 'Beim Lesen dieses Ordners ist etwas Unerwartetes geschehen:',
      todo: ['Prüfen Sie, ob die Festplatte voll ist und ob der Ordner gelesen werden kann.', 'Starten Sie das Terminal neu. Erscheint diese Anzeige wieder, schicken Sie das Protokoll an die Person, die das Terminal betreut.'],
    },
    restless: {
      title: 'Dieses Terminal braucht Hilfe',
      what: 'Es ist in kurzer Zeit mehrmals stehen geblieben und konnte sich nicht selbst helfen. Gezeigt wurde:',
      todo: ['Schalten Sie den Computer aus, warten Sie zehn Sekunden und schalten Sie ihn wieder ein.', 'Erscheint diese Anzeige wieder, rufen Sie die Technik an und lesen Sie die Nummer unten vor.'],
    },
  },
  number: 'Für die Technik:',
  moment: 'Einen Augenblick, bitte',
  closed: 'Das Museum ist geschlossen',
  opens: 'Wieder geöffnet:',
  again: 'Das Terminal sieht alle paar Sekunden nach und macht von selbst weiter.',
  log: 'Protokoll:',
  more: (count) => `Und ${count} weitere.`,
  preparing: 'Die Ausstellung wird vorbereitet',
  steps: { check: 'Lesen und Prüfen', pictures: 'Bilder', write: 'Schreiben' },
};
