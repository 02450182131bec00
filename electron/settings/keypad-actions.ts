/** What a key of a keypad may be set to do. */
export const keypadActions = ['up', 'down', 'left', 'right', 'next', 'previous', 'press', 'back', 'home', 'help', 'read', 'louder', 'quieter', 'switch'] as const;
export type KeypadAction = (typeof keypadActions)[number];
