import { app } from 'electron';
import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHandler } from '../../exhibit/serve/handle';
import { bundledExhibit, rendererFolder } from '../folders';
import { guardContents, guardSession } from '../lockdown/guards';
import { openExhibit } from '../open-exhibit';
import type { Options } from '../options';
import { tourIds, unknownTour } from '../present/known-tour';
import { mount, registerOrigin } from '../protocol';
import { answerSettings } from '../settings/answer-settings';
import { settings } from '../settings/settings';
import { makeHandout } from './make-handout';

/** `--handout`: the PDF into a file, then the end; 1 when there is none. A kiosk may run beside it. */
export async function printHandout({ handout, out, exhibit, lang }: Options & { handout: string }): Promise<void> {
  if (!out) return leave(2, '--handout needs --out FILE.pdf.');
  // A profile of its own: two programs must not write into one.
  const profile = mkdtempSync(join(tmpdir(), 'vitrine-handout-'));
  app.setPath('sessionData', profile);
  app.on('quit', () => rmSync(profile, { recursive: true, force: true }));
  app.on('window-all-closed', () => undefined);
  registerOrigin();
  guardContents();
  answerSettings();
  await app.whenReady();
  guardSession();
  try {
    const opening = await openExhibit(exhibit ?? settings().exhibit ?? bundledExhibit(), () => undefined);
    if ('problem' in opening) return leave(1, `${opening.problem.folder} cannot be opened (${opening.problem.kind}).`);
    const unknown = handout === 'exhibit' ? undefined : unknownTour(handout, tourIds(opening.folder) ?? []);
    if (unknown) return leave(2, unknown);
    mount(createHandler({ renderer: rendererFolder(), exhibit: opening.folder, screening: () => settings().screening }));
    await writeFile(out, await makeHandout(handout, lang));
    leave(0, out);
  } catch (error) {
    leave(1, (error as Error).message);
  }
}

function leave(code: number, words: string): void {
  (code ? process.stderr : process.stdout).write(`${words}\n`);
  app.exit(code);
}
