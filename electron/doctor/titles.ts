import { spoken, type Spoken } from './finding';

/** What each check is about, in the attendant's words. */
export const titles: Record<string, Spoken> = {
  autostart: spoken('Starts by itself', 'Démarre seule'),
  blanking: spoken('Screen stays on', 'Écran toujours allumé'),
  clock: spoken('Clock', 'Horloge'),
  codecs: spoken('Films and sound', 'Films et sons'),
  consoles: spoken('Text consoles', 'Consoles de texte'),
  crashes: spoken('Crash dialogs', 'Fenêtres d’erreur du système'),
  disk: spoken('Room on the disk', 'Place sur le disque'),
  display: spoken('Display', 'Écran'),
  edges: spoken('Edges of the screen', 'Bords de l’écran'),
  fonts: spoken('Fonts', 'Polices'),
  graphics: spoken('Graphics card', 'Carte graphique'),
  keyboard: spoken('The system’s own keyboard', 'Clavier du système'),
  keys: spoken('Keys of the system', 'Touches du système'),
  notifications: spoken('Notifications', 'Notifications'),
  pin: spoken('Staff PIN', 'Code du personnel'),
  sandbox: spoken('Sandbox', 'Bac à sable'),
  sleep: spoken('Never sleeps', 'Jamais en veille'),
  touch: spoken('Touchscreen', 'Écran tactile'),
  updates: spoken('Updates of the system', 'Mises à jour du système'),
  user: spoken('User without rights', 'Compte sans droits'),
};
