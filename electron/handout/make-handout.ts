import { BrowserWindow } from 'electron';
import { origin } from '../protocol';
import { secureView } from '../window';

/** The whole exhibit has a few hundred pictures to decode, on a slow machine too. */
const patience = 300_000;

/** Runs in the page: what it says of itself, as soon as it says more than that it is at it. */
const state = `new Promise((resolve) => {
  const root = document.documentElement;
  const look = () => /^(ready|unknown)$/.test(root.dataset.handout ?? '') && resolve(root.dataset.handout);
  new MutationObserver(look).observe(root, { attributes: true, attributeFilter: ['data-handout'] });
  look();
  setTimeout(() => resolve('late'), ${patience});
})`;

/** A tour (or `exhibit`) as a PDF, laid out by the exhibit's own page in a window that nobody sees. */
export async function makeHandout(id: string, lang?: string): Promise<Buffer> {
  const window = new BrowserWindow({ show: false, width: 794, height: 1123, title: 'Vitrine hand-out', webPreferences: secureView() });
  try {
    const query = new URLSearchParams({ handout: id, ...(lang && { lang }) });
    await window.loadURL(`${origin}/?${query}`);
    const said = (await window.webContents.executeJavaScript(state)) as string;
    if (said === 'unknown') throw new Error(`There is no tour "${id}" in this exhibit.`);
    if (said === 'late') throw new Error('The pages were not ready in five minutes.');
    return await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true });
  } finally {
    if (!window.isDestroyed()) window.destroy();
  }
}
