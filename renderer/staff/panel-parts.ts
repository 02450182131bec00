import type { StaffSettings, StaffStatus, SettingsPatch } from '../../electron/contract';

export const pages = ['overview', 'exhibit', 'hours', 'guestbook', 'figures', 'stick', 'doctor', 'log', 'more'] as const;
export type Page = (typeof pages)[number];

/** What every page of the panel is given. */
export interface PanelProps {
  status: StaffStatus;
  settings: StaffSettings;
  /** Kept at once; what is refused is said at the foot of the panel. */
  change: (patch: SettingsPatch) => void;
  go: (page: Page) => void;
  /** Something to tell the attendant, such as what came of an action. */
  tell: (words: string) => void;
}
