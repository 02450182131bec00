import type { SettingsPatch, SettingsProblem } from '../settings/schema';

/** Where content comes from, and whose, is decided by who has the file system, not by who has the PIN. */
const groups = ['exhibit', 'updates'];

export const onlyInTheFile = (patch: SettingsPatch): SettingsProblem[] =>
  Object.keys(patch).filter((group) => groups.includes(group)).map((key) => ({ key, reason: 'can only be changed in the file settings.yaml' }));
