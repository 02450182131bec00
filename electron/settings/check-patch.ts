import { readSettings } from './read-settings';
import type { SettingsPatch, SettingsProblem } from './schema';

/** What is wrong with a change that someone asks for. */
export const checkPatch = (patch: SettingsPatch): SettingsProblem[] => readSettings(patch).problems.map(({ key, reason }) => ({ key, reason: reason.replace(/;[^;]*$/, '') }));
