import { vi } from 'vitest';

/** Modules that only name Electron in their entry functions are tested without it. */
vi.mock('electron', () => ({ app: {}, ipcMain: {}, session: {}, protocol: {}, BrowserWindow: class {}, screen: {}, utilityProcess: {} }));
