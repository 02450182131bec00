import { kiosk } from './kiosk-settings';

/** A page that was opened for a school stays one. */
const asked = new URLSearchParams(globalThis.location?.search).get('screening') === 'school';

/**
 * The address of a file of the compiled exhibit that differs from showing to showing. What is kept by its address is never
 * taken for the same file of another showing, when staff change it while the page lives.
 */
export const exhibitAddress = (file: string): string => `/exhibit/${file}${asked || kiosk().screening === 'school' ? '?screening=school' : ''}`;
