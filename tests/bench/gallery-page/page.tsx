/** What the gallery bench can ask of its page: one function a thing measured, ours and the references side by side. */
import '../../../renderer/shell/tokens.css';
import '../../../renderer/shell/shell.css';
import { deepOurs, deepSeadragon } from './deep';
import { lazyGrid, wall } from './walls';
import { openOurs, openPhotoSwipe } from './open';

const tasks = { wall, lazyGrid, openOurs, openPhotoSwipe, deepOurs, deepSeadragon };
export type Tasks = typeof tasks;
declare global {
  interface Window { bench: Tasks }
}
window.bench = tasks;
