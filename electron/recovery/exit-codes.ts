/** What the kiosk tells whoever supervises it by the way it ends. 0: an attendant or the system asked it to; leave it alone. */

/** sysexits.h EX_SOFTWARE: a fault; start it again. */
export const crashed = 70;
/** sysexits.h EX_TEMPFAIL: another kiosk is running on this data. */
export const occupied = 75;
/** The nightly restart: start it again at once, nothing is wrong. */
export const planned = 79;
