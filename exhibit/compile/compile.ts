import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { checkExhibit } from '../check/check';
import { exhibitIn } from './compile-exhibit';
import { fingerprint, hashInputs, type Inputs } from './compile-inputs';
import { withoutLost, type Usable } from './compile-lost';
import { makePlates } from './compile-plates';
import { countsOf, refusal, type Progress, type Report } from './compile-report';
import { leaveStaging, openStaging, publish, recover, write } from './compile-staging';
import { writeExhibits, writeFirstPaint, writeLayers, writeTheme, type Written } from './compile-write';
import type { LoadedItemOf } from '../load/load';
import { recipe } from '../pictures/pictures';
import { forSchools } from './screening';
import { schoolFolder } from './screening-files';

/** The hash of this program's source, filled in when it is bundled: a new compiler compiles again. */
declare const __COMPILER__: string | undefined;
const compiler = `${typeof __COMPILER__ === 'string' ? __COMPILER__ : 'unbundled'} ${recipe}`;

export interface CompileOptions {
  onProgress?: (progress: Progress) => void;
  now?: () => number;
}

/** What was compiled, from what. */
interface Manifest {
  fingerprint: string;
  at: number;
  inputs: Inputs;
  /** Absent in what an older compiler wrote. */
  written?: Written;
}

/**
 * Turns an exhibit folder into what the kiosk reads. Only what changed is made again; `out` is replaced as a whole, at
 * the end, and not at all when the exhibit cannot be opened.
 */
export async function compile(dir: string, out: string, { onProgress = () => undefined, now = Date.now }: CompileOptions = {}): Promise<Report> {
  await recover(out);
  const before = await readJson<Manifest>(join(out, 'manifest.json'));
  const inputs = await hashInputs(dir, before);
  const manifest: Manifest = { fingerprint: fingerprint(inputs, compiler), at: now(), inputs };
  const last = before?.fingerprint === manifest.fingerprint && (await readJson<Report>(join(out, 'report.json')));
  if (last) return { ...last, unchanged: true };

  onProgress({ step: 'check', done: 0, total: 1 });
  const { file, ...checked } = await checkExhibit(dir);
  onProgress({ step: 'check', done: 1, total: 1 });
  if (!file) return refusal(checked, manifest.at);

  const staging = await openStaging(out);
  try {
    const report = await build({ ...checked, file }, { dir, out, staging, manifest, written: before?.written, onProgress });
    await publish(staging, out);
    return report;
  } finally {
    leaveStaging(staging);
  }
}

interface Work {
  dir: string;
  out: string;
  staging: string;
  manifest: Manifest;
  /** What was written the last time. */
  written?: Written;
  onProgress: (progress: Progress) => void;
}

async function build(checked: Usable, { dir, out, staging, manifest, written = {}, onProgress }: Work): Promise<Report> {
  const items = checked.items.filter((item): item is LoadedItemOf<'plate'> => item.kind === 'plate');
  await keepPictures(staging, new Set(items.map(({ id }) => id)));
  const onPlate = (done: number, total: number, id: string) => onProgress({ step: 'pictures', done, total, id });
  const { plates, issues } = await makePlates(items, { dir, out, staging, inputs: manifest.inputs, onPlate });

  const complete = withoutLost(checked, (id) => plates.has(id));
  const usable = complete.file.screening === 'school' ? forSchools(complete) : complete;
  const { file, left } = usable;
  const layers = await writeLayers(file, dir, staging);
  await writeTheme(file, dir, staging);
  const inLanguages = (shown: Usable) => file.languages.map((lang) => exhibitIn(lang, { ...shown, plates, layers }));
  const exhibits = inLanguages(usable);
  const writing = { staging, last: { out, written }, compiler };
  const whole = await writeExhibits(exhibits, writing);
  onProgress({ step: 'write', done: 1, total: 2 });
  const school = await writeExhibits(inLanguages(forSchools(complete)), { ...writing, folder: schoolFolder });
  await writeFirstPaint(exhibits, staging);
  onProgress({ step: 'write', done: 2, total: 2 });

  const { id, version, languages } = file;
  const counts = countsOf(exhibits[0]!);
  const report = { ok: true, unchanged: false, id, version, languages, counts, left, issues: [...checked.issues, ...issues], at: manifest.at };
  await write(join(staging, 'report.json'), JSON.stringify(report));
  await write(join(staging, 'manifest.json'), JSON.stringify({ ...manifest, written: { ...whole, ...school } }));
  return report;
}

/** Of a compile that was stopped, the pictures of plates that are still there are worth keeping. */
async function keepPictures(staging: string, ids: Set<string>): Promise<void> {
  for (const folder of ['', 'thumbs', 'tiles']) {
    const names = await readdir(join(staging, folder)).catch(() => []);
    const stale = names.filter((name) => (folder ? !ids.has(name) : name !== 'thumbs' && name !== 'tiles'));
    for (const name of stale) await rm(join(staging, folder, name), { recursive: true, force: true });
  }
}

async function readJson<T>(path: string): Promise<T | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T;
  } catch {
    return undefined;
  }
}
