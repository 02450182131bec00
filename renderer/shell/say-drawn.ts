import { host } from '../host';

let broken = false;

/** A region of the page has failed: what is on the glass is not the exhibit. */
export const regionBroke = (): void => void (broken = true);

/** Tells the host that the first screen is on the glass, two frames after it was made; never when a part of it failed. */
export const sayDrawn = (): void => void requestAnimationFrame(() => requestAnimationFrame(() => broken || host?.drawn()));
