import { z } from 'zod';
import { answer } from '../ipc';
import { log } from '../log';
import type { Options } from '../options';
import { origin } from '../protocol';
import { settings } from '../settings/settings';
import { showExhibit, shownSource } from '../show';
import { kioskWindows } from '../stage';
import { authoredFolder } from './authored-folder';
import { keepStop, undoStop } from './keep-stop';
import type { Change } from './source-file';
import { toursIn } from './tours-folder';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).max(100);
const lang = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);
const date = z.string().regex(/^[-0-9TX:/]{1,60}$/);
const fraction = z.number().min(0).max(1);
const line = z.string().min(1).max(300);

const stop = z.strictObject({
  event: id.optional(),
  place: id.optional(),
  person: id.optional(),
  plate: id.optional(),
  region: z.strictObject({ x: fraction, y: fraction, width: fraction, height: fraction }).optional(),
  document: id.optional(),
  at: date.optional(),
  span: date.optional(),
  map: z.strictObject({ lon: z.number().min(-180).max(180), lat: z.number().min(-90).max(90), zoom: z.number().min(0).max(22) }).optional(),
  themes: z.array(id).max(40).optional(),
});
const asked = z.strictObject({
  tour: z.union([z.strictObject({ id }), z.strictObject({ name: z.string().trim().min(1).max(120).regex(/^\P{Cc}+$/u) })]),
  stop,
  headlines: z.record(lang, z.array(line).min(1).max(3)),
  text: z.string().max(4_000),
});

/** What was kept since the start, the last one last: each can be taken out again. */
const kept: { tour: string; changes: Change[] }[] = [];

/** Lets an author at a window keep stops in their own folder. In a kiosk every answer is no. */
export function answerAuthor(options: Options): void {
  const folder = authoredFolder(options, process.resourcesPath);
  // Staff may have turned to another exhibit meanwhile; what a school is not shown would be missing from its tours.
  const open = () => (shownSource() === options.exhibit && settings().screening === 'full' ? folder : undefined);
  const own = () => {
    const there = open();
    if (!there) throw new Error('Nothing can be kept here.');
    return there;
  };
  answer('authorTours', z.undefined(), () => {
    const there = open();
    return there ? { folder: there, tours: toursIn(there).map(({ id: tour, title, stops }) => ({ id: tour, title, stops })) } : null;
  });
  answer('authorKeep', asked, (what) => {
    const { answer: given, changes } = keepStop(own(), what);
    if ('kept' in given) kept.push({ tour: given.kept.tour, changes });
    log('author', 'kept' in given ? `keeps stop ${given.kept.number} of ${given.kept.tour}` : `keeps nothing: ${JSON.stringify(given.refused)}`);
    return given;
  });
  answer('authorUndo', z.undefined(), () => {
    const last = kept.at(-1);
    if (!last) throw new Error('Nothing has been kept.');
    const refused = undoStop(own(), last.changes);
    if (refused) return { refused };
    kept.pop();
    log('author', `takes a stop out of ${last.tour}`);
    return { undone: last.tour };
  });
  answer('authorShow', z.strictObject({ tour: id, stop: z.number().int().min(1).max(60), lang }), (where) => {
    own();
    // The answer first: the page that asked is about to go.
    setTimeout(() => void show(options.exhibit!, where), 100);
  });
}

async function show(folder: string, { tour, stop: number, lang: spoken }: { tour: string; stop: number; lang: string }): Promise<void> {
  await showExhibit(folder);
  // Never the address that is being loaded already: with another hash alone Chromium stays on the page that was there.
  const query = new URLSearchParams({ lang: spoken, shown: String(Date.now()) });
  const [window] = kioskWindows();
  await window?.loadURL(`${origin}/?${query}#/tours?lang=${spoken}&tour=${tour}/${number}`).catch(() => undefined);
}
